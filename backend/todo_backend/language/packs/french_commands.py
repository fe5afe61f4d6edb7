"""French commands: how people say what they want of a todo list."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.french_verbs import BARE_CHORE, tolerant
from todo_backend.language.packs.french_words import DONE, EVENT
from todo_backend.language.packs.goods import FRENCH_GOODS as GOODS
from todo_backend.language.packs.pack import Command

_LIST = r"(?:(?:ma|la|notre|cette|une|mes|les|tes|ta) )?(?:(?:nouvelle|petite) )?listes?(?: (?:de |des |du |d'|pour )(?:(?:la|le|les|l'|mes) ?)?(?P<list>[\w-]+))?"
_A_LIST = _LIST.replace("(?P<list>", "(?:")
_ON = rf"(?:à|a|sur|dans|de) {_LIST}"
_OFF = rf"(?: (?:de|sur|dans) {_A_LIST})"
_NOUN = r"(?:tâches?|taches?|choses?|rappels?|éléments?|todos?|to-dos?|trucs?|articles?|points?)"
_ADD = r"(?:r?ajoute[rzs]?|met(?:s|tre|tez)|notez?|noter|inscris|inscrire|inscrivez|enregistre[rz]?|colle)(?:[- ]moi|[- ]nous)?(?: aussi| encore| vite){0,8}"
_DROP = r"(?:supprime[rz]?|efface[rz]?|enl[eè]ve[rz]?|retire[rz]?|vire[rz]?|[ôo]te[rz]?|raye[rz]?|barre[rz]?|jette|dégage|élimine[rz]?|débarrasse)(?:[- ]moi)?"
_SHOW = r"(?:me |nous )?(?:montre[rz]?|affiche[rz]?|lis|lire|liste[rz]?|donne[rz]?|fais voir|voir|dis|ouvre|ouvrir|énumère|récapitule|consulte[rz]?|récite|rappelle|redonne|relis|envoie)(?:[- ]moi|[- ]nous)?"
_ANY = r"(?: (?:toutes?|tous|tout|les?|la|l'|mes|ma|mon|ce|ceux|celles|qui|que|qu'il|reste|restent|je|j'ai|dois|il|à|ai|est|sont|encore|de|des|en|pour|contenu|avec|urgentes?|prioritaires?|terminées?|finies?|faites?|restantes?|retard|cours|faire|non|prévues?|prochaines?|dernières?|actuelles?|liste|y|a|sur|dans|du|au|voir|complètes?|entière|quoi|quelles?|sur)){0,8}"
_ALL = rf"(?:tout(?: ce qui est {DONE})?|(?:toutes?|l'ensemble de|l'intégralité de) ?(?:les|mes|la|ma|le)? ?(?:tâches?|taches?|rappels?|liste|choses|éléments)(?: (?:terminées?|finies?|faites?|cochées?|en retard|de la liste)){{0,8}}|(?:les|mes) (?:tâches|taches)(?: (?:terminées|finies|faites|cochées))?)"
_TO = r"(?:de (?!la |l'|lait)|d'(?=[aeéèhiouyœ]\w*(?:er|ir|re)\b)|à |que (?:je|tu|nous|on) (?:dois|doives|devons|doit) |qu'il faut |pour )?"
_QUESTION = r"(?!(?:qu'|que\b|quoi|qui|quand|quel|quelle|quels|quelles|combien|comment|où|pourquoi|est-ce|y a|c'est quoi|j'ai quoi|il|elle|tu|je|j'|on|montre|affiche|supprime|efface|enlève|retire|vire|lis|cherche|trouve|mets|coche|marque|joue|appelle|dis|ouvre)\b)"

_SOME = r"(?:(?:du |de la |de l'|des |de |d'|les? |la |l'|une? |\d+ |deux |trois )(?:(?:paquets?|bouteilles?|boîtes?|packs?|kilos?|litres?) (?:de |d'))?)"
# What may follow: more things, or of what kind the thing is; "du miel et pollen" is none of a household's.
_MORE = rf"(?:(?:,? et|,) (?:{_SOME}|(?={GOODS}\\b))[\\w'-]+|,? (?:de |à |pour |en |sans |aux? |d'|à l')(?:la |le |les |l')?[\\w'-]+| (?:bio|frais|fraîche|demi-écrémé|entier|écrémé|complet|complète|rapé|râpé|moulu|vert|rouge|blanc|blanche|noir|nature|liquide|salé|doux|rouges|verts|vertes|blancs|\\d+)){{0,6}}"
_GOODS = rf"{_SOME}?{GOODS}\b{_MORE}"

# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("when", r"(?:c'est|elle est|il est) (?:à quelle heure|quand|quel jour)(?: déjà)?,?(?: que (?:je (?:dois|devais)|j'ai|j'avais|il (?:faut|fallait)|on doit))? (?P<what>.+)|à quelle heure (?:est|était|commence|a lieu|j'ai|c'est)(?: déjà)? (?P<what2>.+)"),
    Command("add_planned", rf"{_ADD} (?:dans|à|sur) (?:mon |ma |l'|le )?(?:agenda|calendrier)(?: une?| le| la)?:? (?P<what>.+)"),
    # what only looks like a request to this list
    Command("none", r"(?!.*\b(?:listes?|tâches?|taches?|rappelle-moi|rappelle moi|rappel|rappeler|ajoute|ajouter|oublie|penser|note)\b).*(?<!\w)(?:jazz|rock|rap|hip-hop|musique classique|météo|meteo|temps (?:fait|fera)|musique|chansons?|playlist|radio|alarme|réveil(?:le)?|réveils|minuteur|minuterie|chronomètre|lumières?|films?|blagues?|solde|(?<!^)virement|calendrier|agenda|infos|actualités?|volume|chauffage|télé|son|aspirateur|euros|e-?mails?|mails|podcast|(?<!séance )photos?|taxi|pizza|vol pour|parapluie|circulation)\b.*"),
    Command("none", r"(?:quelle heure|qui (?!.*\b(?:liste|tâches?)\b)|où |pourquoi|comment (?!ça marche|tu marches|ça va|vas-tu|utiliser|ajouter|supprimer|ça fonctionne)|joue |appelle-moi|appelle [\w-]+$|réveille|traduis|raconte|va-t-il|combien (?!.*\b(?:tâches?|taches?|choses|rappels|articles|éléments|trucs|reste|liste|faire)\b)).*"),
    Command("none", r"(?:(?:il )?faut|on (?:fait|met|laisse)|ça (?:met|prend)|tu (?:mets|fais)) .*\b(?:combien(?: de temps)?|à quelle heure|comment|où)\b.*"),
    # talk
    Command("undo", r"(?:annule[rz]?|défais|défaire)(?: (?:ça|cela|la dernière (?:action|modification|tâche|chose)|le dernier (?:changement|ajout)|ce changement|tout ça|ce que (?:tu viens|je viens) de faire))|reviens en arrière|(?:retour|revenir) en arrière|(?:défais|défaire|rétablis)|remets (?:comme avant|ça comme avant)|ctrl z|c'était une erreur,? (?:annule|défais|reviens).*"),
    Command("greet", r"(?:bonjour|salut|coucou|bonsoir|hello|hey|yo)(?:[ ,]+(?:bonjour|bonsoir|salut|coucou|(?:comment )?ça va)| .{0,12})?|(?:salut,? )?(?:ça va|comment ça va|comment vas-tu|comment allez-vous|tu vas bien|quoi de neuf)(?: .{0,12})?"),
    Command("goodbye", r"(?:au revoir|à (?:bientôt|plus|demain|plus tard|tout à l'heure)|bonne (?:nuit|journée|soirée)|ciao|bye|adieu)(?: .{0,12})?"),
    Command("thanks", r"(?:(?:super|ok|parfait|génial|cool|très bien|d'accord),? )?merci(?: .{0,20})?|(?:super|parfait|génial|cool|nickel|impeccable|très bien|bravo|bien joué|top|excellent)"),
    Command("help", r"(?:aide|aide-moi|aidez-moi|à l'aide|besoin d'aide|j'ai besoin d'aide|que (?:peux|sais)-tu faire(?: .*)?|qu'est-ce que tu (?:peux|sais) faire(?: .*)?|(?:et )?(?:tu|toi tu) (?:sais|peux) faire quoi(?: .{0,14})?|à quoi tu sers|à quoi sers-tu|comment (?:ça|tu) (?:marches?|fonctionnes?)|comment (?:t'utiliser|ça s'utilise|utiliser .*|ajouter .*|supprimer .*)|que puis-je (?:dire|faire|te demander)|quelles sont (?:tes|les) (?:commandes|fonctions)|mode d'emploi)"),
    Command("summary", r"(?:(?:donne|fais)[- ]moi |je (?:veux|voudrais) )?(?:un |le )?(?:petit )?(?:résumé|aperçu|récapitulatif|récap|bilan|point|topo)(?: (?:de|des|sur|du) (?:mes|la|ma|ce|tout).*)?|(?:résume|récapitule)(?:[- ]moi)?(?: .*)?|fais le point(?: .*)?|où j'en suis"),
    Command("correct", r"(?:non|pardon|je voulais dire|je veux dire|plutôt|en fait|finalement|désolée?|attends|oups|enfin)\b[, ]*(?:(?:plutôt|je voulais dire|c'est|c'était|mets|pas .{1,15}?,?|mais|en fait)[, ]+){0,8}(?P<value>.*)"),
    # looking
    Command("lists", r"quelles (?:sont mes )?listes(?: (?:j'ai|ai-je|existent|sont là))?|(?:montre|affiche|donne)(?:[- ]moi)? (?:toutes )?mes listes|j'ai quelles listes"),
    Command("count", rf"combien (?:de |d'|est-ce que |ai-je de |il y a de |j'ai de )(?:{_NOUN}|articles).*|combien (?:il )?(?:me |m'en )?reste.*|combien .*\b(?:à faire|{_A_LIST}).*"),
    Command("list", r"(?:(?:fais|fais-moi) voir |montre(?:-moi)? |dis-moi |voyons )?ce qu(?:i|'il) (?:(?:me |nous )?(?:traîne|reste|manque|attend|est en attente|n'est pas (?:encore )?fait)(?: encore| à faire| toujours){0,8})"),
    Command("list", r"(?:et )?(?:c'est quoi|quelle est|quel est|on fait quoi|je fais quoi|il y a quoi|y a quoi) (?:la suite|après|ensuite|maintenant|(?:la |le )?prochaine?(?: tâche| chose| truc| étape)?)"),
    Command("list", r"(?:est-ce qu'|est-ce que )?(?:(?:il )?y a|y a-t-il|j'ai|ai-je|il me reste)(?: encore)? (?:quelque chose|un truc|des trucs|des choses|une chose) (?:d'|de |à )?(?:urgent|important|pressé|prioritaire|prévu|faire)s?(?: de prévu| à faire)?"),
    Command("search", rf"(?:(?:est-ce qu'|dis-moi s'|regarde s')?il y a|y a-t-il|y a|j'ai|est-ce que j'ai)(?: déjà)? quelque chose (?:à propos |au sujet |en rapport )?(?:du |de la |de l'|des |de |avec (?:le |la |les |l')?|sur (?:le |la |les |l')?|pour (?:le |la |les |l')?)(?P<what>.+?) (?:sur|dans) {_LIST}"),
    Command("search", rf"(?:est-ce que |dis-moi si |vérifie si |regarde si )?(?:j'ai(?: mis| noté)?|ai-je|y a-t-il|il y a|y a|est-ce qu'il y a|il y a-t-il|tu as) (?:déjà )?(?P<what>(?!quoi|quelque chose|combien).+?)(?: déjà)? (?:sur|dans) {_LIST}"),
    Command("search", rf"(?:est-ce que |dis-moi si |vérifie si |regarde si )(?P<what>.+?) (?:est|sont|figure)(?:-il|-elle| déjà| bien){{0,8}} (?:sur|dans) {_LIST}|(?P<what2>(?!qu|ce\b)(?:le |la |les |l'|du |des |de la )?[\w' -]{{2,30}}?) (?:est|sont)(?:-il|-elle|-ils|-elles| déjà){{0,8}} (?:sur|dans) {_A_LIST}"),
    Command("search", rf"(?:cherche[rz]?|trouve[rz]?|recherche[rz]?) (?:(?:toutes )?(?:les|mes|une|des) )?{_NOUN} (?:avec|sur|contenant|qui (?:parlent|contiennent)(?: de)?|concernant|à propos de) (?P<what>.+)"),
    Command("search_known", r"(?:cherche[rz]?|trouve[rz]?|recherche[rz]?|où est)(?:[- ]moi)? (?P<what>.+?)(?: (?:sur|dans) (?:ma|la) liste)?"),
    Command("when", r"quand (?:est|dois-je|est-ce que je dois|faut-il|est prévue?|ai-je|est-ce que j'ai) (?P<what>.+?)"),
    Command("list", rf"{_SHOW}{_ANY}(?: (?:{_NOUN}|{_LIST})){_ANY}"),
    Command("list", rf"(?:que|qu'est-ce (?:que|qui|qu')|quoi|qu'ai-je|qu'ai je|que dois-je|qu'y|c'est quoi|y a quoi|il y a quoi|j'ai quoi|t'as quoi|tu as quoi|je dois faire quoi|il me reste quoi|on a quoi|je fais quoi|qu'avons-nous|quelles?|quels?|quel)(?: ?(?:{_NOUN}|sont|mes|les|le|la|mon|ma|reste-t-il|reste|restent|me|il|il y a|j'ai|j'avais|je|ai|ai-je|dois|dois-je|doit|est|y|a|a-t-il|j'|d'|on|nous|avons|fais|terminées?|terminé|fini|fait|faites?|faire|encore|déjà|à|sur|dans|de|pour|ont|une?|{_LIST}|en retard|en cours|acheté|acheter|prévue?s?|programme|planning|priorité|haute|au|tout|tu|as|quoi|oublié|urgent|important)){{0,8}}"),
    Command("list", r"(?:(?:est-ce que (?:j'ai|on a)|ai-je|a-t-on) (?:des|une?|d'autres|beaucoup de)|(?:j'ai|on a) (?:des|d'autres|beaucoup de)) (?:rendez-vous|rdv|réunions?|obligations?|engagements?|choses|trucs|visites?)(?: (?:prévue?s?|pour|à faire|de prévue?s?)){0,8}"),
    Command("list", r"(?:est-ce que )?(?:j'ai|ai-je|je suis|suis-je|il y a|y a-t-il|il me reste|reste-t-il)(?: (?:encore|déjà))?(?: (?:quelque chose|des choses|des trucs|des tâches|un truc|libre|occupée?|autre chose|du travail))(?: (?:de|d'))?(?: ?(?:prévue?|à faire|prévu|au programme|en retard|pour)){0,8}"),
    Command("list", rf"(?:(?:mes|les|toutes|ma|tâches) ){{0,8}}(?:{_NOUN})(?: (?:restantes|terminées|en retard|à faire|en cours|de|pour|urgentes|du jour|finies)){{0,8}}|{_LIST}(?: s'il te plaît)?|(?:le |mon )?programme(?: de| pour)?"),
    Command("list_due", rf"{_SHOW}{_ANY}|(?:qu'est-ce qui|ce qui) (?:est|reste)"),
    # reopening, completing
    Command("reopen", r"(?:rouvre|rouvrir|décoche[rz]?|réactive[rz]?|réouvre) (?P<target>.+?)|marque[rz]? (?P<target2>.+?) comme (?:non |pas |n'étant pas )?(?:encore )?(?:à faire|(?<=non )(?:faite?|terminée?|finie?)|(?<=pas )(?:faite?|terminée?|finie?))|remet(?:s|tre) (?P<target3>.+?) (?:à faire|en cours|comme à faire)"),
    Command("not_done", rf"(?:en fait |finalement )?(?P<target>.+?) (?:n'est|ne sont|n'a|est) (?:finalement |en fait )?(?:pas|toujours pas|pas encore)(?: encore| vraiment| été){{0,8}} {DONE}|(?:en fait |finalement )?je n'ai (?:finalement )?(?:pas|toujours pas)(?: encore)? {DONE} (?P<target2>.+)", only_told=True),
    Command("complete", r"(?:marque[rz]?|met(?:s|tre)|coche[rz]?|passe[rz]?|note) (?P<target>.+?) (?:comme |en |à )(?:faite?s?|terminée?s?|finie?s?|complétée?s?|accomplie?s?|réglée?s?)"),
    Command("complete", rf"(?:coche[rz]?|valide[rz]?|termine[rz]?|complète|complete)[- ](?P<target>.+?){_OFF}?"),
    Command("completed", r"(?:finis|clôture[rz]?|clos) (?P<target>.+)", only_told=True),
    Command("completed", rf"(?:(?:ça y est|c'est bon|voilà|enfin)[, ]+)?(?:j'ai|on a|nous avons)(?: déjà| enfin| bien| tout){{0,8}} {DONE}(?: (?:de|d'|avec|à))? ?(?P<target>.+)|je viens (?:de |d')(?:finir|terminer|faire|acheter|appeler|payer|envoyer|ranger|écrire|nettoyer|laver) (?P<target2>.+)|j'en ai (?:fini|terminé) avec (?P<target3>.+)|je me suis occupée? (?:de |du |des |d')(?P<target4>.+)", only_told=True),
    Command("move_known", rf"(?P<target>{_QUESTION}.+?) (?:passe|est passée?|(?:est|sont|a été) (?:déplacée?|décalée?|reportée?|repoussée?|avancée?)s?)(?: (?:à|au|pour)){{0,8}}|(?P<target2>.+?),? ce sera(?: (?:plutôt|finalement|pour)){{0,8}}|(?:je|on) \w+(?:rai|ra) (?:plutôt|finalement) (?P<target3>.+)", only_told=True),
    Command("completed", rf"(?:c'est |ça y est,? c'est )?(?:fait|bon|fini|réglé|terminé|ok)(?: pour| avec|[:,]){{1,8}} (?P<target>.+)|(?P<target2>{_QUESTION}.+?)(?:,? c'est| est| sont| a été| ont été)(?: déjà| enfin| bien| maintenant){{0,8}} (?:{DONE}|bon|passée?s?|ok)|(?P<target3>(?!{_NOUN} (?:terminées|finies|faites)$){_QUESTION}.+?) (?:faite?|finie?|terminée?|réglée?)|(?P<target4>c'est|ça)(?: déjà)? (?:fait|terminé|fini|réglé)", only_told=True),
    # deleting
    Command("untag", r"(?:supprime|enl[eè]ve|retire) (?:le tag|l'étiquette) (?P<value>[\w-]+) (?:de|du|des|à) (?P<target>.+)"),
    Command("clear_due", r"(?:supprime|enl[eè]ve|retire|efface) (?:la date|l'échéance)(?: limite)? (?:de |du |des |d')(?P<target>.+)"),
    Command("clear_priority", r"(?:supprime|enl[eè]ve|retire) la priorité (?:de |du |des |d')(?P<target>.+)"),
    Command("delete_all", rf"(?:{_DROP}|vide[rz]?|nettoie|purge)(?:-les)? (?:{_ALL}|{_LIST})(?: (?:de|sur|dans) {_A_LIST})?(?: (?:entière|complètement|en entier))?|tout (?:supprimer|effacer|enlever|virer)|(?:vide[rz]?|vider) {_A_LIST}"),
    Command("delete", r"(?:supprime|efface|enl[eè]ve|retire|vire|raye|barre)"),
    Command("delete", rf"{_DROP}[- ](?P<target>.+?)(?:{_OFF})?|(?:annule[rz]?) (?P<target2>(?!ça$|cela$|tout$).+)|débarrasse[- ]moi (?:de |du |des |d')(?P<target3>.+)"),
    Command("given_up", r"(?:oublie[rz]?|laisse[rz]? tomber) (?P<target>(?!pas\b|ça\b).+)|(?:(?:finalement|en fait|au final),? )?(?:je n'ai |on n'a |j'ai |on a |y a |il n'y a )?(?:plus|pas) besoin (?:de |du |des |d')(?:\w+(?:er|ir|re) )?(?P<target2>.+)|(?P<target3>.+?) (?:est|sont) annulée?s?"),
    Command("delete", r"(?P<target>.+?),? (?:on peut|tu peux|il faut) (?:l'|le |la |les )(?:enlever|supprimer|effacer|retirer|virer)"),
    # changing
    Command("tag", r"(?:ajoute[rz]?|mets|donne) (?:le tag|l'étiquette|le label|une étiquette|un tag) (?P<value>[\w-]+) (?:à la |au |aux |à l'|à |sur )(?P<target>.+)|(?:tague|étiquette) (?P<target2>.+?) (?:avec|comme|en) (?P<value2>[\w-]+)"),
    Command("note", r"(?:ajoute[rz]?|mets|écris) (?:une |la )?(?:note|remarque|description) (?:au |à la |aux |à l'|à |pour (?:le |la )?|sur (?:le |la )?)(?P<target>.+?) ?: ?(?P<value>.+)"),
    Command("set_priority", r"(?:change[rz]?|mets|passe|règle) la priorité (?:de la |de l'|de |du |des |d')(?P<target>.+?) (?:à|en|sur) (?P<value>\w+)"),
    Command("change", r"(?:change[rz]?|renomme[rz]?|remplace[rz]?|modifie[rz]?|corrige[rz]?)(?: (?:le titre|le nom|le texte) (?:de la |de l'|de |du |des |d'))? ?(?P<target>.+?) (?:en|par) (?P<value>.+)"),
    Command("move", r"(?:déplace|decale|décale|reporte|repousse|remet[sz]?|met[sz]?|passe|change|avance)-(?P<target>l[ea]s?)(?: (?:à|au|pour|en|plutôt)){0,8}"),
    Command("move", r"(?:déplace[rz]?|deplace|décale[rz]?|decale|reporte[rz]?|repousse[rz]?|change[rz]?|remet(?:s|tre|tez)|met(?:s|tre|tez)|passe[rz]?|avance[rz]?|marque[rz]?|donne[rz]?|modifie[rz]?|planifie[rz]?)(?: (?:la date|l'heure|l'échéance) (?:de |du |des |d'))? ?(?:à la |à l'|au )?(?P<target>.+?)(?: (?:à|au|aux|pour|en|comme|plutôt|le|de|une?)){0,8}"),
    Command("move_stated", rf"(?P<target>{_QUESTION}.+?) (?:est|sont|c'est|doit être faite?|est prévue?|est due?)(?: (?:plutôt|maintenant|finalement|prévue?s?|pour|très)){{0,8}}", only_told=True),
    # adding
    Command("add", rf"(?:on n'a|je n'ai|il n'y a|on a|j'ai|y a)? ?plus (?:de |d')(?P<what>[\w' -]+?),? (?:r?ajoute|mets|note)(?:-(?:le|la|les|en))? (?:à|sur|dans) {_LIST}"),
    Command("add", rf"(?:je (?:veux|voudrais)|j'aimerais|j'ai oublié d'|il faut|il faudrait|on peut|tu peux|pense à|n'oublie pas d')? ?{_ADD} (?P<what>(?!à (?:ma|la) liste|sur (?:ma|la) liste|dans (?:ma|la) liste).+?) {_ON}"),
    Command("add_wanted", r"(?P<what>(?!non\b|qu|c'est\b|je l'|j'adore|elle\b|super\b|trop\b).{3,80}?)[,;.!] (?:note|ajoute|rajoute|inscris|marque)(?:-moi)?(?:-(?:le|la|les|en|ça)| ça)(?: (?:stp|merci|aussi|sur la liste|à la liste)){0,8}"),
    Command("add", rf"{_ADD} (?P<what>.+?) (?:aux|dans les|sur les) (?:(?:prochaines|listes? de) )?(?P<list>courses)"),
    Command("add_wanted", rf"met(?:s|tre|tez)(?:[- ](?:moi|nous))?(?: (?:aussi|encore)){{0,8}} (?=du |de |des |\d|un |une |deux |trois )(?!.* (?:dans|sur|à cuire|mon|ma)\b)(?P<what>{_GOODS})"),
    Command("add_wanted", rf"(?:r?ajoute|prends|(?:on n'a|je n'ai|il n'y a|on a|j'ai|y a) plus|(?:il )?(?:(?:me|nous) )?faut|il manque)(?:[- ](?:moi|nous))?(?: (?:aussi|encore|bien)){{0,8}} (?P<what>(?!.* (?:sur|dans|en|que|qui|quand|si|parce|est|sont|fait)\b){_GOODS})"),
    Command("add", rf"{_ADD} {_ON},?:? (?P<what>.+)|{_ON.replace('|de)', ')').replace('(?P<list>', '(?P<list2>')} ?[,:]? (?:{_ADD} )?(?P<what2>.+)"),
    Command("add", rf"(?P<what>{_QUESTION}(?!.* (?:est|sont)\b).+?) (?:devrai(?:t|ent) être|doi(?:t|vent) être|à mettre|à ajouter|manque(?:nt)?|est à ajouter|va|vont)? ?{_ON.replace('|de)', ')')}|il manque (?P<what2>.+?) (?:sur|dans) {_LIST.replace('(?P<list>', '(?P<list2>')}"),
    Command("add_what", rf"(?:ajoute[rz]?|crée[rz]?|cree|fais|commence[rz]?|nouvelle|démarre)(?: (?:une|un|nouvelle|nouveau|moi|autre)){{0,8}} (?:{_NOUN}|{_LIST})|rappelle[- ]moi|nouvelle (?:tâche|liste)|ajoute quelque chose"),
    Command("add", rf"(?:(?:je (?:veux|voudrais)|j'aimerais) )?(?:ajoute[rz]?|crée[rz]?|cree|nouvelle?|nouveau|fais|programme[rz]?|mets|enregistre)(?:[- ]moi)?(?: (?:une|un|la|nouvelle|nouveau|autre)){{0,8}} {_NOUN}(?: (?:pour|de|d'|appelée|nommée|intitulée|qui dit|disant)){{0,8}}[:,]* ?(?P<what>.+)"),
    Command("add", rf"{_NOUN} ?: ?(?P<what>.+)|à faire ?:? (?P<what2>.+)|(?:{_LIST}|courses) ?: ?(?P<what3>.+)|to-?do:? (?P<what4>.+)|(?:pense-bête|mémo|note pour moi) ?:? (?P<what5>.+)"),
    Command("add", rf"(?:(?:me |nous )rappel(?:le|ez|er|les)|rappel(?:le|ez|er|les)(?:[- ]moi|[- ]nous|(?= (?:de|que) | d'| qu'))),? {_TO}(?P<what>.+)|fai(?:s|tes)[- ]moi penser {_TO}(?P<what2>.+)|me faire penser {_TO}(?P<what3>.+)"),
    Command("add", rf"(?:n'oublie[rz]? pas|ne pas oublier|ne me laisse[rz]? pas oublier|(?:je|on) ne (?:dois|doit) pas oublier|(?:il )?(?:ne )?faut pas (?:que j'oublie|oublier)|(?:(?:il )?(?:ne )?(?:faut|faudrait)(?: surtout)? (?:pas )?)?que (?:je n'|j')oublie(?: surtout)? pas(?= (?:de |d'|que |qu'))|(?:je n'|j')oublie pas(?= (?:de |d'|que ))|pense[rz]?|(?:il )?faut que je (?:pense|n'oublie pas)|je dois (?:penser|me rappeler))[: ,]+{_TO}(?P<what>.+)"),
    Command("add", r"(?:note[rz]?)(?: (?:bien|ça|vite|dans ma tête))? ?:? (?:de |d'|qu'il faut |que je dois )?(?P<what>.+)"),
    Command("add", r"(?:programme[rz]?|planifie[rz]?|prévois|prévoir|cale) (?:un |une |le |la )?(?P<what>(?:rendez-vous|rdv|réunion|rappel|séance|visite|appel)\b.*)"),
    Command("add_wanted", rf"met(?:s|tre|tez)(?:[- ](?:moi|nous))?(?: (?:aussi|encore|juste)){{0,8}} (?P<what>{tolerant(BARE_CHORE)})"),
    Command("add_planned", r"(?:bloque[rz]?|cale[rz]?|prévois|prévoir|planifie[rz]?|programme[rz]?|organise[rz]?|fixe[rz]?)(?:[- ](?:moi|nous))? (?:(?:un créneau|du temps|une heure|une plage) )?(?:(?:pour|à) )?(?P<what>.+)"),
    # "mets du Stromae" is for another device.
    Command("add", rf"(?:(?:je (?:veux|voudrais)|j'aimerais) )?(?!met(?:s|tre|tez) ){_ADD} (?P<what>.+)"),
    Command("add_planned", rf"met(?:s|tre|tez) (?P<what>.*{EVENT}.*)"),
    Command("add_planned", r"(?:préviens|avertis|alerte|prévenez)[- ]moi,? (?:pour |de |d'|qu'il faut |que je dois )(?P<what>.+)"),
    Command("add_stated", rf"(?:j'ai|on a|nous avons) (?:une? |mon |ma |le |la )?(?P<what>{EVENT}.*)"),
    Command("add_wanted", r"(?:j'ai|j'aurais|on a|on aurait) besoin (?:de |d')(?P<what>(?!toi|vous|aide|conseil|amour|savoir|temps|vacances|argent|repos|parler|dormir|me |te |un |une )(?:acheter .+|appeler .+|faire .+|payer .+|[\w'-]+(?:(?:,| et| de){1,8} [\w'-]+){0,8}(?: pour (?:la |le |les |l'|mon |ma |mes )[\w'-]+)?))|il (?:me |nous )?faut (?:acheter )?(?P<what2>(?:du |de la |de l'|des |d')(?!temps\b|courage\b|vacances\b|calme\b|argent\b|l'aide\b).+)"),
    Command("add", r"(?:il )?(?:faut|faudrait|faudra) (?:aussi |encore |absolument )?que (?:je |j'|on |nous )(?P<what>(?:range|appelle|achète|finisse|fasse|prépare|paie|paye|lave|nettoie|envoie|sorte|prenne|passe (?:à|au|chez|chercher|prendre|récupérer|voir|déposer)|aille (?:à|au|chez|chercher)|écrive|réserve|commande|rende|réponde|signe|répare|arrose|change|poste|récupère|vide|remplisse) ?.{2,60})"),
    Command("chore", r"(?:(?:je|on|nous) (?:dois|doit|devons|devrais|devrait|compte|vais|veux|voudrais|pense)|(?:il )?(?:faut|faudrait|faudra)(?: que (?:je |j'))?|j'aimerais|il me faut)(?: (?:absolument|encore|aussi|bien|vraiment|vite|bientôt|d'abord)){0,8} ?(?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on
