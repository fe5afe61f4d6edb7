"""French as it is spoken: the thing first and what is to happen to it after ("le plombier, décale-le à lundi").

They come before the other rows, and most of them count only when they speak of the user's own tasks.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.french_verbs import (
    ADD,
    CHECK,
    CHORE,
    DROP,
    HAVE,
    INFINITIVE,
    LIST,
    MOVE,
    MOVED,
    NAMED_LIST,
    NOUN,
    OBLIGATION,
    PART,
    PLAIN_PART,
    REMEMBER,
    SHIFT_VERBS,
    SOON,
    SUBJUNCTIVE,
    THEM,
    tolerant,
)
from todo_backend.language.packs.pack import Command

_LEAD = r"(?:(?:non|attends?|pardon|désolée?|oups|en fait|finalement|au final|ok|ah|voilà|ça y est|ayé|ça y'est|c'est bon|c'est fait|regarde|mais|donc|alors|bon|et|tiens|enfin|super|yes|youpi|hop|au fait|euh|du coup|je me suis trompée?|de toute façon|en ce qui concerne|pour ce qui est de|concernant|pour)[ ,.!:]+){0,8}"
_NOW = r"(?:maintenant|finalement|en fait|plutôt|donc|du coup|directement|déjà|normalement|bien|désormais|enfin)"
_FOR = r"(?: (?:pour|à|au|aux|le|la|de|du|en|vers|avant|d'ici|comme|dès|dans)){0,8}"
_BUT = r"(?:,? (?:et |mais )?(?:pas|non|plus|au lieu)(?: (?:le|la|à|au|de|du|pour)){0,8})?"
_TAIL = rf"(?: (?:aussi|{_NOW}|s'il te plaît|stp|tout de suite|de la liste|de ma liste)){{0,8}}"
_NOT_ASKED = r"(?!(?:quand|quoi|que|qui|comment|où|quel|quelle|quels|quelles|combien|pourquoi|est-ce|si|ne|me|te|se|c'est|il|elle|j'ai|je|tu|on|a|as|ça)(?!\w)|qu')"
_WHERE = r"(?: (?:au|à|chez|hier|ce matin|tout à l'heure|aujourd'hui|ce soir|par|avec|en|sur|dans)(?: [\w' -]{2,30})?)?"
_TO = r"(?:,? ?(?::|de (?!la |l'|lait)|d'(?=\w+(?:[ei]r|re|oir)\b)|à (?=\w+(?:[ei]r|re|oir)\b)|(?:que|qu')(?= ?(?:je|j'|on|il faut)\b)(?: ?(?:je|on|nous) (?:dois|doive|devons|doit) | ?il (?:faut|faudra|faudrait) (?!que\b)| ?il faut (?=que\b))?|pour ))? ?"
_A_THING = r"(?!(?: |(?:ça|cela|quelque chose|un truc|quand|comment|si|dès que|où|qui|quel|quelle|quels|quelles|ce que|qu'est-ce|quoi|pourquoi|combien|(?:que )?tu|que c'est|(?:toutes )?(?:mes|ma|les|la|tes) (?:tâches|listes?|choses|rappels|corvées))\b))"
_OUTSIDE = r"contacts?|playlists?|favoris|panier|carnet d'adresses|répertoire|profil|groupe|conversation|album|historique|file d'attente|liste de lecture|blacklist|amis|abonnements"
_POT = r"(?:soupe|sauce|pâte(?: à \w+)?|eau(?: des pâtes| bouillante)?|plat|poêle|casserole|marmite|viande|poulet|poisson|salade|gâteau|café|thé|lait|purée|omelette|mélange|préparation|four|frigo|congélateur|micro-?ondes|machine(?: à laver)?|lave-vaisselle|sèche-linge|verre|assiette|bol|ragoût|bouillon|riz|pizza|crème|table)"
_DEVICE = r"(?:volume|son|luminosité|chauffage|température|clim(?:atisation)?|basses|thermostat|lumières?|lampes?|musique|chansons?|radio|télé|podcast|minuteur|minuterie|timer|chrono|alarme|bouilloire|ventilateur|volets?|wifi|bluetooth|mode avion|écran|enceinte|caméra)"

_ROWS: tuple[tuple[str, str], ...] = (
    # what only looks like a request to this list
    ("none", rf"(?!.*\b(?:listes?|tâches?|courses|rappel\w*|note|étiquette|tag)\b)(?:r?ajoute[rz]?|met(?:s|tre|tez)|verse[rz]?|incorpore|mélange|saupoudre|jette|plonge|pose|range|laisse)(?:[- ]moi)? .{{1,50}} (?:dans|à|au|aux|sur)(?: (?:la|le|les|ma|mon|l'))? ?(?:l')?{_POT}(?: .{{0,20}})?"),
    ("none", rf"(?!.*\b(?:listes?|tâches?|courses|rappel\w*|note|étiquette|tag)\b)(?:r?ajoute|mets|mettre|monte|baisse|augmente|diminue|coupe|règle|allume|éteins|démarre|lance|arrête|active|désactive|ferme|ouvre)(?:[- ]moi)? .*\b{_DEVICE}\b.*"),
    ("none", rf"(?:{ADD}|{DROP}|enregistre) .+ (?:à|a|dans|de|sur|aux?|parmi)(?: (?:mes|ma|mon|la|les|le|ton|tes|l'))? ?(?:{_OUTSIDE})\b.*"),
    ("none", r"(?:annule|annuler|résilie|suspends|supprime|efface|archive|bloque|transfère|partage)(?: (?:mon|ma|mes|cette?|ces|les?|la|l'))? ?(?:abonnement|compte|commande|carte|vol|uber|course uber|photos?|vidéos?|e?-?mails?|messages?|sms|appel|contact|chanson|alarme|historique|application|appli|fichiers?|numéro de)\b.*"),
    ("none", r"(?:n')?oublie[sz]? (?:pas|jamais) (?:que )?(?:je|tu|il|elle|on|nous|vous|ils|elles|c'est|t'es)\b(?! (?:dois|doit|devons|devez|ai rendez-vous)).*"),
    ("none", r"(?!.*\b(?:listes?|tâches?|courses|note|étiquette)\b)(?:r?ajoute|mets|verse|vire|transfère|retire|enlève)(?:[- ]moi)? .{0,30}\b(?:euros?|dollars|balles)\b.*"),
    # putting the last turn right
    ("undo", rf"{_LEAD}(?:reviens|retourne|revenir|retour|va)(?: d'un cran| d'une étape)? en arrière|{_LEAD}(?:remets|remettre)(?: tout| ça)? comme (?:avant|c'était)|{_LEAD}(?:annule|défais|rétablis)(?: (?:ça|ce changement|la dernière (?:modif|action|modification|opération)|le dernier (?:changement|ajout|truc)|ta dernière \w+|la (?:suppression|modification|modif)|le (?:changement|déplacement)|l'ajout))|{_LEAD}ctrl[ +-]?z|{_LEAD}(?:reviens|revenir) (?:sur|à) (?:ce que (?:tu viens|je viens) de faire|la dernière \w+|l'état (?:précédent|d'avant))|{_LEAD}(?:enlève|oublie|efface) ce que (?:tu viens|je viens) (?:de|d') ?(?:faire|ajouter|changer)"),
    ("help", r"faire quoi(?: .{0,16})?|m'aider|(?:tu peux |peux-tu )?m'aider(?: .{0,20})?|j'ai besoin d'aide|comment (?:je fais|faire|on fait)(?: pour .{0,30})?|explique(?:[- ]moi)?(?: comment .{0,30})?"),
    ("summary", r"(?:on en est où|où (?:en est-on|j'en suis|en suis-je|on en est)|ça (?:donne|dit) quoi)(?: .{0,20})?|(?:le |un )?(?:récap(?:itulatif)?|résumé|bilan|topo|point)(?: (?:de|du|des|sur|rapide|complet)(?: .{0,24})?)?"),
    # done and not done
    ("complete", rf"(?:{DROP}|{CHECK})[- ](?P<target>.+?),? (?:c'est|il est|elle est|ils sont|elles sont|je l'ai|je les ai|on l'a|car c'est|vu que c'est)(?: {SOON}){{0,8}} <part>"),
    ("complete", r"(?:coche|marque|met(?:s|tre)|note|passe|considère|classe)[rzs]? (?P<target>.+?) (?:comme (?:étant )?|en |à )(?:déjà )?(?!(?:pas|non|priori\w+)\b)<part>"),
    ("complete", rf"{_LEAD}(?P<target>.+?),? (?:tu peux |on peut |vous pouvez )?(?:{CHECK}{THEM}|(?:la |le |les )(?:cocher|valider|rayer|barrer|clôturer))(?: .{{0,20}})?"),
    ("complete", rf"{_LEAD}(?P<target>(?:les deux|toutes|celle-(?:ci|là)|celui-(?:ci|là)|la (?:première|deuxième|seconde|troisième|dernière|\d+)|(?:la |le )?numéro \d+)),? (?:c'est|est|sont|je l'ai|je les ai)(?: {SOON}){{0,8}} {PART}"),
    ("reported", rf"{_LEAD}{HAVE}(?: {SOON}){{0,8}} (?P<verb>{PART}),? (?:(?:avec|de|à|du|des|chez) )?(?P<target>.+?){_WHERE}"),
    ("reported", rf"{_LEAD}(?:je viens de |j'ai réussi à |on vient de |j'ai pu )(?P<verb>[\w]+(?:er|ir|re)) (?P<target>.+)"),
    ("reported", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:est|sont|a été|ont été|c'est)(?: {SOON}){{0,8}} (?P<verb><part>){_WHERE}"),
    ("completed", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:je l'ai|je les ai|on l'a|on les a|c'est|ça a été)(?: {SOON}){{0,8}} <part>{_WHERE}"),
    ("completed", rf"{_LEAD}{HAVE} (?:eu|vu|passé) (?P<target>.+?)(?: au téléphone| en ligne)?(?:,? c'est (?:fait|réglé|bon|ok))?"),
    ("completed", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:c'est |est |sont )?(?:bon|ok|dans la poche|derrière moi|plié|in the box|en règle)"),
    ("reported", rf"{_LEAD}{_NOT_ASKED}(?P<target>[\w'-]+(?: [\w'-]+){{0,4}}),? (?:déjà |enfin )?(?P<verb><part>)"),
    ("reported", rf"{_LEAD}(?:enfin |déjà )?(?P<verb><part>),? (?P<target>(?:le|la|les|l'|mon|ma|mes|du|des|au|avec) ?.+)"),
    ("still_open", rf"{_LEAD}(?:je n'ai|j'ai|on n'a|on a|je ne l'ai|je l'ai)(?: (?:finalement|toujours|encore|en fait)){{0,8}} pas(?: (?:encore|toujours|vraiment)){{0,8}} {PART} (?P<target>.+?)(?: finalement| en fait)?"),
    ("still_open", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:c'est|ce n'est|n'est|ne sont|est|sont|je (?:ne )?l'ai|je (?:ne )?les ai)(?: (?:finalement|toujours|encore|en fait)){{0,8}} (?:pas|loin d'être)(?: (?:encore|toujours|vraiment|du tout)){{0,8}} <part>(?: finalement| en fait)?"),
    ("still_open", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:c'est|est|sont|reste|restent)(?: (?:encore|toujours)){{0,8}} à faire"),
    ("reopen", rf"{_LEAD}(?:j'ai|on a|tu as)(?: (?:coché|marqué|validé|terminé|rayé|barré))(?: comme faite?s?)? (?P<target>.+?)(?: (?:par erreur|trop (?:vite|tôt)|sans faire exprès|par mégarde)){{1,8}}"),
    ("reopen", rf"{_LEAD}(?:remet(?:s|tre)|repasse[rz]?|rebascule)(?:(?= ) ?(?P<target>.+?)|(?:-(?P<target2>l[ea]s?)))(?: (?:dans|sur|parmi|en|à|comme|la|les|mes|ma|liste|tâches|choses|trucs|à faire|cours|active|todo)){{1,8}}"),
    # off the list
    ("delete", rf"{_LEAD}(?:(?:je |on )(?:ne |n')?\w+ (?:plus|pas) (?:(?:chez|à|au|besoin de|besoin du|besoin d') )?)?(?P<target>.+?),? (?:tu peux |on peut |il faut |vous pouvez )?(?:{DROP}{THEM}|(?:l'|la |le |les )(?:enlever|supprimer|effacer|retirer|virer|ôter|dégager)){_TAIL}"),
    ("given_up", rf"{_LEAD}(?P<target>.+?),? (?:ce n'est|c'est|n'est|est) plus (?:la peine|nécessaire|utile|d'actualité|à faire)|{_LEAD}(?:je |on )(?:ne |n')?(?:veux|vais|dois|fais|peux) plus (?:{INFINITIVE} |chez |à |au )?(?P<target2>.+)"),
    # to another time, level or list
    ("move", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:tu peux |on peut |vous pouvez |tu pourrais )(?:la |le |les |l')(?:déplacer|décaler|reporter|repousser|avancer|mettre|passer|remettre|retarder){_FOR}{_TAIL}"),
    ("move_known", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:tu peux |on peut |on va )?(?:{MOVE}{THEM}|(?:la |le |les |l')(?:déplacer|décaler|reporter|repousser|avancer|mettre|passer|remettre|retarder|faire)){_FOR}{_TAIL}"),
    ("move_known", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),?(?: {_NOW}){{0,8}} (?:c'est|est|sont|sera|seront|ce sera|ça sera|ce serait|tombe|a lieu|aura lieu|se fait|se fera|on (?:verra|fera|fait|voit) ça|on (?:le|la|les) (?:fera|fait)|je (?:le|la|les) (?:ferai|fais|verrai)|je ferai ça|je m'en (?:occupe|occuperai)|peu(?:t|vent) attendre|attendra|(?:est|sont|a été|ont été) {MOVED})(?: {_NOW}){{0,8}}{_FOR}{_BUT}"),
    ("move_shifted", rf"{_LEAD}(?:on |je )?{SHIFT_VERBS}(?:-(?P<target2>l[ea]s?)| (?P<target>.+?))(?: (?:de|d'|pour)){{0,8}}"),
    ("move_known", rf"{_LEAD}(?:on |je )?(?:décale|déplace|reporte|repousse|remets?|avance|passe|mets?|fait|fais|fera|ferai|met|bascule|recule|retarde|glisse|pousse|cale|recale|fixe|prévois|programme)(?: {_NOW}){{0,8}} (?P<target>.+?){_FOR}{_BUT}"),
    ("move_known", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:plutôt|finalement)(?: que| qu'| d'| de)?{_FOR}"),
    ("move_stated", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:n'est|ne sont|c'est|est|sont|devient|passe|passent)(?: {_NOW}){{0,8}}(?: en| à| une?){{0,8}}"),
    ("move_stated", r"(?:mets|mettre|passe|donne|donner|attribue)(?: (?:une|la))? ?(?:à|au|aux|sur|pour) (?:(?:la|le|les) |l')?(?P<target>.+)"),
    # adding
    ("add", rf"(?:(?:(?:il )?reste )?à faire|(?:mes )?(?:to-?do|todos?)|pense-bête|mémo|nouvelles? {NOUN}|{NOUN}|à ne pas oublier|à noter) ?[:>–-] ?(?P<what>.+)"),
    ("add", rf"(?:(?:je (?:veux|voudrais|dois)|j'aimerais|j'ai) )?(?:{ADD}|(?:nouveau|nouvelle|encore|autre|j'ai)) ?(?:quelque chose|un truc|une chose|autre chose|ce(?:ci|la)|ça|{NOUN})?(?: (?:à ajouter|à noter|à faire))?(?: (?:à|sur|dans|pour) (?:ma |la |mes )?(?:liste|tâches|todo))? ?: ?(?P<what>.+)"),
    ("add", rf"(?:{ADD}|(?:il )?(?:me |nous )?(?:faut|faudrait|faudra|manque)(?: aussi| encore)?) (?P<what>{_A_THING}(?!(?:le tag|l'étiquette|une (?:note|étiquette|remarque))\b).+?) (?:à|a|sur|dans) {NAMED_LIST}"),
    ("add", rf"(?:à|sur|dans) {NAMED_LIST},? (?:tu peux )?{ADD} (?P<what>.+)"),
    ("add", rf"{ADD} (?:à|a|sur|dans) {LIST} ?:? (?P<what>.+)"),
    ("add", rf"(?:(?:{ADD}|(?:il )?(?:me |nous )?(?:faut|faudrait|manque)(?: aussi| encore)?) )(?P<what>{_A_THING}.+?) (?:aux|dans les|sur les|pour les|à mes|dans mes) (?P<list>courses)"),
    ("add", rf"(?P<what>(?!{INFINITIVE}\b){_NOT_ASKED}[\w' -]{{2,40}}(?:,| et )[\w' ,-]{{2,80}}) (?:aux|dans les|pour les|sur les) (?P<list>courses)"),
    ("add", rf"(?:on n'a|je n'ai|il n'y a|on a|j'ai|y a|y'a|il manque)(?: presque| bientôt)? ?plus (?:de |d')(?P<what>[\w' -]+?),? (?:r?ajoute|mets|note|inscris)(?:-(?:le|la|les|en|moi ça|moi)){{0,8}}(?: en)? (?:(?:à|sur|dans|aux?) (?:les )?(?:{LIST}|(?P<listof>courses)))"),
    ("add_wanted", rf"{_LEAD}(?P<what>(?!(?:non|qu\w*|c'est|je l'|elle|super|trop|supprime|efface|montre)\b).{{3,90}}?)[,;.!:]? (?:mets|note|rappelle|ajoute|rajoute|inscris)(?:-| )moi(?:-)? ?(?:ça|l[ae]s?)(?: (?:stp|merci|aussi|sur la liste|à la liste|de côté)){{0,8}}"),
    ("add", rf"(?!.*\br?ajouter\b.* (?:à|sur|dans) (?:la|ma) liste){_LEAD}(?:{REMEMBER}|(?:me |nous )?{ADD}(?=,? ?(?::|qu'il faut|qu'il faudra|que (?:je|j'|on)\b|de {INFINITIVE}|d'{INFINITIVE})))(?![\w'-]){_TO}(?P<what>{_A_THING}.+)"),
    ("add", rf"{_LEAD}(?:{OBLIGATION}) (?P<what>{SUBJUNCTIVE})"),
    ("add_wanted", rf"{_LEAD}(?:{OBLIGATION}) (?P<what>(?!.*\b(?:quoi|combien|comment|où|à quelle heure)\b){CHORE})"),
    ("chore", rf"{_LEAD}(?:{OBLIGATION}) (?P<what>(?!.*\b(?:quoi|combien|comment|où|à quelle heure)\b){INFINITIVE} .+)"),
    # looking
    ("when", r"(?P<what>.+?),? (?:c'est|c'était|ça tombe|est|tombe|a lieu) (?:pour )?(?:quand|quel jour|à quelle heure)(?: déjà| exactement){0,8}|(?:et )?(?:quel jour|à quelle heure|quand)(?: est-ce que| est-ce qu'| c'est que)? ?(?:(?:je |on )\w+(?: \w+er)?(?= )|j'(?!ai\b)\w+|j'ai|j'avais|on a|on doit|il faut|faut|tombe|est|a lieu|dois-je|vais-je|ai-je)(?: (?:déjà|chez|à|au)){0,8} ?(?P<what2>.+)"),
    ("search_known", r"(?:est-ce que )?(?:j'ai|on a|ai-je|tu as|t'as)(?: (?:bien|déjà)){0,8} (?:pensé à )?(?:noté|mis|ajouté|noter|mettre|ajouter|inscrit|inscrire|marqué)(?: (?:bien|déjà)){0,8} (?P<what>.+?)(?: (?:sur|dans) (?:ma|la) liste)?"),
    ("list", r"(?:(?:fais|fais-moi) voir |montre(?:[- ]moi)? |affiche(?:[- ]moi)? |donne[- ]moi |dis[- ]moi |rappelle[- ]moi |redis[- ]moi |liste(?:[- ]moi)? |voyons |c'est quoi |juste |et ){0,8}(?:tout )?ce qu(?:i|'il|e|'on) (?:est|sont|était|m'attend|me reste|reste|j'ai|je (?:dois|devais)|y a|a|on a|on doit)(?: (?:été|à|déjà|encore|faire|fait|fini|terminé|coché|en retard|urgent|important|prioritaire|en cours|en attente|prévu|pour|au programme|loupé|raté|oublié|dépassé|sur ma liste)){0,8}"),
    ("list", r"(?:et )?(?:qu'est[- ]ce (?:que|qu'|qui)|que|quoi|j'ai quoi|il y a quoi|y a quoi|y'a quoi|des choses|j'ai des choses|il y a des choses)(?: (?:j'ai|je|ai|est|y a|il y a|on a|a)){0,8}(?: (?:loupé|raté|oublié|manqué|en retard|dépassé|laissé traîner|à la traîne))"),
    ("list", rf"(?:(?:est-ce qu'|dis-moi s'|et )?il (?:me |nous )?reste|(?:il )?y a|j'ai|reste-t-il|est-ce que j'ai|ai-je|t'as|est-ce qu'il y a|y a-t-il)(?: (?:encore|toujours)){{0,8}} (?:des|du|une?|d'autres|quelques) (?:retards?|urgences?|{NOUN})(?: (?:à faire|en retard|urgente?s?|en attente|de prévue?s?|pour|restante?s?|sans date)){{0,8}}(?: (?:pour|sur|dans) (?:le |la |les |l')?(?P<list>[\w-]+))?"),
    ("list", rf"(?:{NOUN}|(?:mes|les|toutes les) {NOUN}|(?:montre|affiche)(?:[- ]moi)? (?:les |mes )?{NOUN}) (?:sans|qui n'ont pas de) (?:date|échéance|priorité|étiquette|tag)s?"),
    ("list", r"(?:et )?(?:c'est quoi|quelle est|quel est|montre(?:[- ]moi)?|donne(?:[- ]moi)?) (?:la |le |ma |mon )?(?:prochaine?|suite|programme|planning)(?: (?:chose|tâche|truc|point|étape))?(?: (?:à faire|sur la liste|de la liste|de|pour)){0,8}"),
    ("list", r"(?:montre|affiche|donne|dis|liste|lis)(?:[- ](?:moi|nous))? (?:tout )?(?:le reste|ce qui reste|la suite|tout)"),
    ("list", r"(?:et )?(?:il )?(?:me |nous |m'en )?reste quoi(?: encore| à \w+| sur la liste| en \w+){0,8}|(?:et )?(?:qu'est-ce qu'il|que|quoi) (?:me |nous )?reste(?:-t-il)?(?: à \w+)?"),
    ("list", rf"(?:montre|affiche|donne|liste|lis|sors|fais voir)(?:[- ](?:moi|nous))?(?: (?:juste|seulement|uniquement))? (?:(?:les|mes|toutes les|tous les) )?{NOUN} (?:de |du |de la |des |d'|pour (?:le |la |les )?)(?P<list>(?!semaine|journée|jour|mois|moi\b|faire)[\w-]+)"),
    ("list", rf"(?:montre(?:[- ]moi)? |affiche |voir )?(?:mes|les|toutes mes) {NOUN} (?:de|pour|du) (?:la |le )?(?:semaine|journée|mois|jour)"),
    ("count", rf"(?:j'ai|il (?:me |m'en )?reste|on a|j'en ai)(?: (?:encore|toujours))? combien(?: (?:de |d'){NOUN})?(?: (?:à faire|encore|en retard|sur ma liste|pour)){{0,8}}"),
    ("search_known", r"je (?:cherche|retrouve plus|ne retrouve plus) (?P<what>.+)"),
    ("list_due", r"(?:(?:et|alors|bon) )?(?:dis[- ]moi |montre(?:[- ]moi)? |rappelle[- ]moi )?(?:(?:j'ai|t'as|tu as|on a|il y a|y a|y'a|je fais|on fait|c'est|me reste|il me reste) quoi|qu'est[- ]ce (?:que|qu'|qui)(?: (?:j'ai|on a|il y a|y a|m'attend|est|je fais|je dois faire))?|ce que j'ai|ce qu'on a|ce qu'il y a)(?: (?:pour moi|de prévu|prévu|au programme|à faire|de beau|d'important|sur le feu|comme \w+|dans mon agenda|au planning)){0,8}"),
    ("list", rf"(?:fais voir|fais-moi voir|montre|affiche|ouvre|donne|sors)(?:[- ]moi)? (?:la |ma )?{NAMED_LIST}"),
)  # fmt: skip

# Where no "j'ai" stands before it, only the accent tells "passé" from "passe".
_TOLD = frozenset({"completed", "reported", "still_open", "move_known", "move_stated", "given_up"})
"""Said and not asked: a question has the words of a statement."""
_ANY = frozenset({"search", "list", "list_due", "add", "add_wanted", "none", "chore", "undo", "help", "summary", "when", "search_known"})  # fmt: skip

EVERYDAY = tuple(
    Command(
        meaning,
        tolerant(pattern).replace("<part>", PLAIN_PART),
        only_known=meaning not in _ANY,
        only_told=meaning in _TOLD,
    )
    for meaning, pattern in _ROWS
)
