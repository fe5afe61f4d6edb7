"""Building blocks of French commands: the verbs of each wish, what is to be done, and what was done."""

# ruff: noqa: E501, SIM905 - word lists

from todo_backend.language.dates.french import FRENCH as DATES
from todo_backend.language.packs.accents import unaccented

ACCENTS = {"à": "a", "â": "a", "é": "e", "è": "e", "ê": "e", "î": "i", "ï": "i", "ô": "o", "û": "u", "ù": "u", "ç": "c"}


def tolerant(pattern: str) -> str:
    """The pattern, where accents may be missing."""
    return unaccented(pattern, ACCENTS)


_ANY_LIST = (
    r"(?:(?:ma|la|notre|cette|une|mes|les|tes|ta) )?(?:(?:nouvelle|petite) )?(?:listes?|todo|to-?do(?:[- ]?lists?)?)"
)
_OF = r"(?:de |des |du |d'|pour )(?:(?:la|le|les|mes|mon|ma) |l')?"
LIST = rf"{_ANY_LIST}(?: {_OF}(?P<list>[\w-]+))?"
NAMED_LIST = (
    rf"{_ANY_LIST}(?: (?:{_OF})?(?P<list>(?!(?:et|puis|avec|pour|en|stp|svp|s'il|aussi|déjà|demain)\b)[\w-]+))?"
)
"""A list where nothing may follow but its name: "la liste vacances"."""
ADD = r"(?:r?ajoute[rzs]?|met(?:s|tre|tez)?|note[rzs]?|inscri(?:s|re|vez)|enregistre[rz]?|colle|marque[rz]?|écris|écrire|fous|balance|rentre[rz]?)(?:[- ](?:moi|nous))?(?: (?:aussi|encore|vite|juste|bien|stp)){0,8}"
SHIFT_VERBS = r"(?:décale|déplace|reporte|repousse|retarde|avance|recule|prolonge)[rz]?"
DROP = r"(?:supprime[rzs]?|efface[rzs]?|enl[eè]ve[rzs]?|retire[rzs]?|vire[rzs]?|[ôo]te[rzs]?|dégage|élimine[rzs]?|sors|sortir|jette|jeter|annule[rzs]?|raye[rzs]?|barre[rzs]?)"
CHECK = r"(?:coche[rzs]?|valide[rzs]?|raye[rzs]?|barre[rzs]?|termine[rzs]?|clôture[rzs]?|ferme[rzs]?)"
MOVE = r"(?:déplace[rzs]?|décale[rzs]?|reporte[rzs]?|repousse[rzs]?|remet(?:s|tre|tez)|met(?:s|tre|tez)|passe[rzs]?|avance[rzs]?|retarde[rzs]?|recule[rzs]?|bascule[rzs]?|replanifie[rzs]?|reprogramme[rzs]?|planifie[rzs]?|programme[rzs]?|fais|colle|prévois)"
MOVED = r"(?:déplacé|décalé|reporté|repoussé|avancé|retardé|reprogrammé|remis|passé|changé|planifié|programmé)(?:e?s?)"
THEM = r"-(?:l[ea]s?|ça|moi-l[ea]s?)"
NOUN = r"(?:tâches?|choses?|rappels?|éléments?|todos?|to-dos?|trucs?|articles?|points?|corvées?|machins?)"
_DUTY_ADVERBS = r"(?: (?:absolument|encore|aussi|bien|vraiment|vite|bientôt|d'abord|impérativement|surtout|quand même|toujours|également|juste|un jour|enfin|penser à|pas oublier de|me rappeler de)){0,8}"
OBLIGATION = (
    r"(?:(?:moi )?(?:je|on|nous) (?:dois|doit|devons|devrais|devrait|devrai|vais devoir|va devoir)|(?:j'ai|on a|nous avons)(?: (?:encore|aussi|toujours))? à|(?:il )?(?:ne )?(?:me |nous )?(?:faut|faudrait|faudra|fallait|va falloir|reste à)"
    rf"|(?:il )?y a (?:encore |aussi )?à|(?:il est |c'est |il serait )(?:grand )?temps de|il (?:est|serait) (?:nécessaire|important|impératif|urgent|bon|bien) (?:de|d')|(?:ce |ça )?serait (?:bien|bon|pas mal) (?:de|que)|j'ai (?:besoin|prévu|promis) de){_DUTY_ADVERBS}"
)
REMEMBER = (
    r"(?:(?:est-ce que )?(?:tu|vous) (?:me|nous) (?:rappelles|rappelez|rappelleras|rappelleriez|feras penser|fais penser)|(?:(?:je (?:veux|voudrais)|j'aimerais) (?:que tu|qu'on) )?(?:me |m')(?:rappeles?|rappelles?|rappeler|rappelez|fasses? penser|faire penser)|ra+p+el+e[rz]?s?[- ](?:moi|nous)"
    r"|(?:penses?|pensez|penser|veille|essaie)(?: (?:bien|aussi))? à (?:me|nous) (?:rappeler|dire|faire penser|redire)|(?:n'oublie[sz]?|m'oublie|oublie) (?:surtout )?pas (?:de |à )?(?:me|nous) (?:rappeler|dire|faire penser|redire)|(?:faut|faudra|faudrait) (?:me|nous) (?:rappeler|faire penser|dire)|fai(?:s|tes)[- ](?:moi|nous) (?:penser|souvenir)|fai(?:s|tes) que je n'oublie pas"
    r"|(?:surtout )?(?:ne |n')?(?:me laisse[sz]?|laisse[sz]?[- ]moi) (?:surtout )?pas oublier|(?:il )?(?:ne )?(?:faut|faudrait) (?:surtout )?(?:pas|jamais) (?:que j'oublie|oublier)|(?:surtout )?(?:ne )?(?:surtout )?pas oublier|(?:surtout[, ]+)?(?:on |nous )?(?:n')?oubli(?:e[sz]?|ons) (?:surtout )?pas|je (?:ne )?(?:dois|veux|voudrais) (?:surtout )?pas oublier|que je (?:n'|ne )?oublie pas"
    r"|(?:(?:un |le )?(?:petit |p'?tit )?)(?:rappel|mémo|pense-bête|post-it)(?: pour moi)?(?: ?:)?|(?:mets|crée|fais|programme|ajoute|pose|cale)(?:[- ]moi)? (?:un |une |le )(?:petit )?(?:rappel|mémo|pense-bête|alerte)|préviens[- ]moi|avertis[- ]moi|alerte[- ]moi|(?:je (?:dois|devrais)|(?:il )?(?:faut|faudra|faudrait)(?: (?:aussi|absolument|vraiment))? que (?:je|j'|on|nous)|faut|il faut|il faudrait|faudrait|faudra)(?: (?:surtout|bien|aussi|absolument)){0,8} (?:penser|pense|me rappeler|me souvenir|n'oublie pas|songer)|pense(?:r|z|s)?(?: (?:bien|aussi|surtout)){0,8}(?= à)|tant que j'y pense|ne (?:me )?laisse pas passer|j'ai (?:encore )?oublié(?= (?:de |d')))"
)
# Words that end like an infinitive; commands to this list; and what is said of oneself and asks for nothing.
_NO_CHORE = (
    r"ajouter|rajouter|supprimer|effacer|enlever|retirer|virer|ôter|rayer|barrer|cocher|décocher|marquer|afficher|montrer|lister|annuler|rappeler de|reporter|décaler|repousser|renommer|rouvrir|remettre|noter|"
    r"allumer|éteindre|augmenter|baisser|monter le (?:son|volume|chauffage)|diffuser|écouter|jouer|activer|désactiver|réveiller|chanter|raconter|traduire|naviguer|"
    r"savoir|voir|avoir|être|pouvoir|vouloir|devoir|falloir|valoir|croire|dire|avouer|rire|admettre|reconnaître|connaître|comprendre|sembler|paraître|plaire|rester|demeurer|dormir|mourir|pleurer|vivre|aimer|détester|adorer|haïr|penser|espérer|rêver|ressentir|souffrir|manger|boire|fumer|respirer|vomir|"
    r"cesser|arrêter de|commencer à|continuer|oser|réussir|échouer|hésiter|attendre|regretter|craindre|mentir|partir|arriver|venir|entendre|"
    r"hier|cher|amer|mer|fer|hiver|enfer|cancer|super|hyper|inter|hamster|poster de|leader|manager|designer|burger|super\w*|dîner|déjeuner|goûter|souper|papier|courrier|dossier|premier|dernier|janvier|février|cahier|calendrier|atelier|métier|quartier|escalier|panier|particulier|entier|(?:plomb|infirm|banqu|ouvr|épic|pâtiss|bijout|cuisin|jardin|serrur|menuis|chant|fich|clav|coll|romar|fum|pil|sal|gib)ier|fier|boulanger|boucher|berger|verger|"
    r"foyer|loyer|danger|étranger|léger|rocher|plancher|clocher|chantier|plaisir|loisir|souvenir|avenir|désir|cuir|soir|noir|espoir|miroir|trottoir|tiroir|rasoir|couloir|(?!recevoir|revoir|prévoir)\w*oir|tendre|gendre|cendre|chambre|livre|ivre|cuivre|vivre|pauvre|ordre|œuvre|lire plus|prier"
)
INFINITIVE = (
    rf"(?:(?:(?:me|te|se|nous|y|en|le|la|les|lui|leur|tout|bien|faire|aller|venir|laisser|pouvoir) |m'|s'|l'){{0,8}}(?!(?:{_NO_CHORE})\b)"
    r"\w*(?:[^\W\d_]er|traire|ir|endre|andre|ondre|erdre|ordre|oudre|indre|mettre|battre|crire|lire|duire|truire|cuire|faire|ivre|clure|rompre))"
)
_STATED = r"(?!.*(?<![\w'])(?:est|sont|était|étaient|serait|sera|c'est|peuvent|rend (?:heureux|malade)|fait du bien|ne|n'est|sert|coûte|signifie)(?![\w']))"
# Said as it stands, this may be a search, an order or a switch; "je dois réserver la salle" is none.
_SERVICES = r"(?:ouvrir|fermer|lancer|démarrer|calculer|convertir|chercher|rechercher|trouver|commander|réserver|afficher|brancher|couper|régler (?:le|la) (?:volume|son|luminosité|chauffage|température|clim)|définir|partager|publier|liker|suivre|lire (?:mes|le|les) (?:messages?|mails?|sms)|répondre à ce|envoyer (?:ce|cette))"
CHORE = rf"{INFINITIVE} (?!(?:quoi|comment|ça|cela|pareil|semblant|attention|peur|mal|envie|confiance|raison|tort|partie)\b){_STATED}.*\w.*"
"""Something to do, as a list says it: "imprimer les billets"."""
BARE_CHORE = rf"(?!{_SERVICES}(?![\w'])){CHORE}"

# What is done to a thing without getting it off the list is no report of it.
_UNDONE = r"(?!(?:perdu|oublié|cassé|brûlé|renversé|raté|manqué|loupé|déplacé|décalé|reporté|repoussé|avancé|remis|annulé|supprimé|effacé|enlevé|retiré|ajouté|rajouté|noté|mangé|bu|aimé|adoré|détesté|rêvé|volé|commencé|prévu|vu|cru|voulu|pu|dû|su|eu|été|arrivé|parti|fatigué|occupé|fermé|ouvert|situé|blessé|né|tombé|resté|devenu|connu|arrêté|bloqué|pressé|énervé|fâché|stressé|marié|désolé|décédé|mort|garé|abîmé|coincé|trempé|fané|séché|pourri|moisi|périmé|épuisé|élevé|censé|supposé|obligé|raccourci|coché|décoché|trouvé|cherché|failli|entendu|regardé|écouté|dormi|mis)(?:e?s?)\b)"
PART = rf"(?:{_UNDONE}\w*(?:é|i|u|is|it|ert|aint|eint|oint)(?:e?s?))"
_NOUNS_IN_E = r"(?!\w*(?:ité|auté|[pl]reté|saleté|propreté|bonté|volonté|liberté|société|variété|propriété|fierté|amitié|moitié|pitié|marché|café|côté|santé|année|journée|soirée|idée|thé|clé|bébé|lycée|musée|degré|carré|pâté|blé|gré|pré|curé|congé|canapé|employé|député|fusée|poupée|entrée|arrivée|vallée|fumée|armée|purée|gelée|durée|rentrée|matinée|fée)s?\b)"
PLAIN_PART = rf"(?:{_UNDONE}{_NOUNS_IN_E}(?:\w+é|(?:re|satis)?fait|fini|rempli|garni|verni|(?:re)?lu|(?:r?é|ins)crit|pris|appris|remis|transmis|(?:re)?vendu|rendu|répondu|tondu|étendu|(?:re)?peint|(?:re)?cousu|traduit|conduit|construit|ouvert|offert|prévenu|reçu|(?:re)?vu|conclu|sorti|servi|choisi|fourni|averti|joint|éteint)(?:e?s?))"
"""What tells a participle where nothing else does: "plombier appelé"."""
HAVE = r"(?:j'ai|je l'ai|je les ai|on a|on l'a|on les a|nous avons|je suis|on est|je me suis|je viens de)"
SOON = r"(?:déjà|enfin|bien|tout juste|juste|finalement|aussi|tout|également|hier|ce matin)"

_REGULAR = (
    "acheter nettoyer laver arroser ranger repasser balayer tondre réparer trier poster déposer récupérer jeter vider remplir changer peindre repeindre recoudre emballer appeler rappeler payer envoyer préparer réserver finir passer visiter commander chercher réviser "
    "renouveler résilier relancer contacter répondre signer imprimer cuisiner tailler nourrir promener donner rendre ramener déclarer terminer rédiger organiser planifier vérifier installer monter fermer poser couper planter emmener apporter amener régler livrer rapporter "
    "retourner rembourser corriger relire scanner photocopier classer archiver négocier valider confirmer inviter remercier souhaiter fêter rencontrer consulter recharger charger télécharger sauvegarder configurer brancher débrancher démonter accrocher décrocher percer visser "
    "poncer vernir bricoler jardiner semer récolter désherber ramasser porter déménager louer vendre échanger prêter emprunter regarder tester essayer goûter mesurer peser compter calculer dessiner tricoter broder décorer gonfler réchauffer congeler décongeler éplucher mixer "
    "acquitter virer verser déclarer encaisser déposer comparer étudier apprendre réciter traduire conduire réviser entretenir vidanger purger ramoner déboucher détartrer dépoussiérer aspirer frotter essorer étendre plier descendre sortir rentrer partir tenir prévenir avertir "
    "informer alerter présenter exposer publier partager transmettre faxer notifier convoquer recruter former évaluer noter facturer budgéter déclarer inscrire désinscrire adhérer cotiser voter tamponner poinçonner renvoyer expédier affranchir distribuer boucler traiter gérer "
    "soigner vacciner panser toiletter brosser dresser abreuver ferrer tuer plumer moudre pétrir frire griller rôtir mariner saler sucrer mélanger touiller fouetter battre peaufiner améliorer nommer renommer actualiser aller venir voir"
).split()
_IRREGULAR = {
    "faire": "fait", "refaire": "refait", "lire": "lu", "relire": "relu", "écrire": "écrit", "inscrire": "inscrit", "désinscrire": "désinscrit", "prendre": "pris", "apprendre": "appris", "mettre": "mis", "remettre": "remis",
    "transmettre": "transmis", "vendre": "vendu", "rendre": "rendu", "répondre": "répondu", "tondre": "tondu", "étendre": "étendu", "descendre": "descendu", "peindre": "peint", "repeindre": "repeint", "coudre": "cousu",
    "recoudre": "recousu", "moudre": "moulu", "cuire": "cuit", "traduire": "traduit", "conduire": "conduit", "produire": "produit", "construire": "construit", "ouvrir": "ouvert", "offrir": "offert", "couvrir": "couvert", "tenir": "tenu",
    "entretenir": "entretenu", "prévenir": "prévenu", "recevoir": "reçu", "voir": "vu", "revoir": "revu", "battre": "battu", "suivre": "suivi", "éteindre": "éteint", "joindre": "joint", "frire": "frit", "venir": "venu", "courir": "couru",
    "conclure": "conclu", "plaire": "plu", "boire": "bu", "dire": "dit",
}  # fmt: skip
VERBS = frozenset(_REGULAR) | frozenset(_IRREGULAR)
_ENDINGS = {"er": "é", "ir": "i"}


def _past_forms() -> dict[str, str]:
    """Each participle, of one or more, of him or her, with its infinitive: "appelée" -> "appeler"."""
    lasts = {verb: _IRREGULAR.get(verb, verb[:-2] + _ENDINGS.get(verb[-2:], "u")) for verb in VERBS}
    plain = {verb: past.translate(str.maketrans(ACCENTS)) for verb, past in lasts.items()}
    return {
        past + ending: verb
        for forms in (plain, lasts)
        for verb, past in forms.items()
        for ending in ("", "e", "s", "es")
    }


PAST_FORMS = _past_forms()
DID_ANYTHING = tolerant(
    r"(?:fait|fini|terminé|réglé|bouclé|pris|acheté|récupéré|géré|traité|accompli|complété|expédié|effectué|réalisé|plié|cherché|ramené|rapporté|envoyé|passé)e?s?"
)

# "il faut que j'appelle": a title keeps the words, but not who it is.
SUBJUNCTIVE = r"qu(?:e |')(?:je |j'|on )(?!(?:te|t'|vous|se|sois|soit|aie|ait|puisse|sache|doive|veuille|croie|meure|vive|dorme|boive|mange|pense|rie|dise|reste|arrête|oublie)\b)(?:m'|me |l'|le |la |les |lui |leur |y |en )?\w+e\b ?.{2,80}"
RETITLED: tuple[tuple[str, str], ...] = (
    (r"^[Qq]u(?:e |')(?:j'ai (?:une? |le |la )?|je |j'|on |nous )(?=\w)", ""),
    (r"(?: et| ou| puis){1,8}$", ""),
)

_AMOUNT = rf"(?P<amount> (?:de |d'|encore de |encore d'|pour )(?P<n>{DATES.number_pattern}) ?(?P<unit>demie?[- ]heures?|quarts? d'heure|minutes?|min|mn|heures?|h|jours?|j|semaines?|mois|ans?|années?)(?: (?:plus tard|plus tôt|de plus|en avant|en arrière|supplémentaires?))?)"
SHIFT = tolerant(
    rf"\W*(?:(?:s'il te plaît|tu peux|peux-tu|il faut|et|puis|aussi|on va|on)[ ,]+){{0,8}}(?:décal|déplac|report|repouss|retard|avanc|recul|prolong)(?:e|es|er|ez|ons)(?:-l[ea]s?)?(?:(?! (?:à|au|aux|pour le|pour la|jusqu') ?\b)(?: \S+)){{0,8}}?{_AMOUNT}(?:[ ,.!]+(?:s'il te plaît|stp|merci)){{0,8}}(?P<rest>(?: (?!à \d|au )\S+){{0,6}}?)\W*"
)
"""A whole clause that moves a task by an amount of time: "décale le dentiste d'une heure"."""
