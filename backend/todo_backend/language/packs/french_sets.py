"""French words for several tasks at once, for places in a list, and the short answers."""

# ruff: noqa: E501 - one row of the table, one line

_MANY = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|10)"

PLURAL_PRONOUNS = rf"(?:(?:tous|toutes) (?:ceux|celles)(?:-ci|-là)?|(?:ceux|celles)(?:-ci|-là)|les {_MANY}|(?:toutes |tous )?les (?:autres|restantes?|restants)|le reste|tout le reste|chacune?|ces (?:tâches|choses|rappels)(?:-là)?|les)"
REST_WORDS = r"\b(?:reste|autres?|restante?s?)\b"
ONES = r"(?<!cette )(?<!la )(?<!une )(?<!autre )\b(?:tâches|choses|trucs|rappels|corvées|points|articles)$"
SET_NOISE = (
    r"(?<!\w)(?:(?:tous|toutes|tout|ce|ceux|celles|qui|que|est|sont|a|ai|ont|été|déjà|encore|avec|sans|l'étiquette|étiquettes?|tags?|la|le|les|l|pour|sur|dans|du|de|des|d|et|en|à|au|aux|mes|mon|ma|nos|notre|listes?|priorité|comme|marquée?s?|mise?s?|"
    r"tâches?|choses?|trucs?|rappels?|points?|articles?|corvées?|concernent?|concernant|contient|contiennent|parlent?|touche|rapport|lié|liées?|liés)(?!\w)|(?:l|d|j)')"
)
ORDINAL_NOISE = r"^(?:la|le|les|numéro|tâche) ?| (?:tâches?|de la liste|de ma liste|dans la liste|de la)$"
DONE_ALONE = r"(?:(?:elle|il|ça|c'|ce|oui|déjà|je l'ai|ok|est|c'est|marque-l[ae]|mets-l[ae]|comme|bien|enfin)[ ,]*){0,8}(?:faite?|finie?|terminée?|cochée?|réglée?|bouclée?|coche-l[ae]|coche|termine-l[ae]|valide-l[ae])(?: stp| s'il te plaît)?"
DROP_ALONE = r"(?:supprime|efface|enlève|retire|vire|dégage|jette)(?:-l[ae]|-moi ça| ça)?(?: stp| s'il te plaît| de la liste)?|à la (?:poubelle|corbeille)|poubelle"
PICK_LEAD = r"(?:(?:je (?:parle|parlais) (?:de|du)|je voulais dire|je veux dire|je veux|je voulais|je dirais|plutôt|prends|choisis|je choisis|disons|c'est|ben|bah|euh|alors|mais|non|oui|celle (?:de|du|avec|pour)|celui (?:de|du|avec|pour)|je crois|je pense)[ ,]+){1,8}"
NO_TITLE = r"(?:ça|cela|l[ea]s?|celle-(?:ci|là)|maintenant|plus tard|demain|aujourd'hui|quelque chose|autre chose|mieux|place|avance|retard|urgente?|priorité.*|rouge|vert)"
FILLERS = r"(?<![\w'-])(?:euh+|heu+|hum+|hein|hmm+|bah|ben|du coup|genre|enfin bref|tiens|voilà(?=,? (?:il|je|faut|rappelle|ajoute)))(?![\w'-])[,.]?(?= )"
WHATS_ON = r"^\W*(?:(?:et|alors|ok|bon|dis-moi|dis)[ ,]+){0,8}(?:qu'est-ce (?:que|qu'|qui)|que |quoi |quel(?:le)?s? |j'ai quoi|t'as quoi|tu as quoi|il y a quoi|y a quoi|on a quoi|je fais quoi|on fait quoi|c'est quoi|ça donne quoi)"
NAMES_LIST = r"\b(?:priorité|échéances?|étiquettes?|tags?|listes?|tâches?|rappels?|rappelle\w*|choses à faire|à faire|corvées|agenda|courses)\b"
NEGATED = r"(?:(?<!\w)(?:et |mais )?(?:pas|non|plus)|au lieu (?:de|du|d')|plutôt qu(?:e|')|et pas)(?: (?:à|au|le|la|les|pour|de|du|ce)){0,8}\s*$"
