"""French words that the commands need: what is done to things, chores, yes and no."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

DONE = (
    r"(?:faite?s?|terminée?s?|finie?s?|achetée?s?|appelée?s?|payée?s?|envoyée?s?|rangée?s?|écrite?s?|lue?s?|lavée?s?|nettoyée?s?|réparée?s?|réglée?s?|"
    r"réservée?s?|postée?s?|préparée?s?|récupérée?s?|arrosée?s?|cuisinée?s?|repassée?s?|sortie?s?|déposée?s?|commandée?s?|remplie?s?|signée?s?|bouclée?s?|rendue?s?|"
    r"cochée?s?|accomplie?s?|complétée?s?|rappelée?s?|imprimée?s?|triée?s?|changée?s?|tondue?s?)"
)
SAFE_VERBS = "acheter achète nettoyer nettoie laver arroser arrose ranger repasser balayer tondre sortir réparer trier poster déposer récupérer jeter vider remplir changer peindre repeindre coudre recoudre emballer"
VERBS = SAFE_VERBS + (
    " appeler appelle rappeler payer paie lave écrire écris envoyer envoie lire lis sors range préparer prépare réserver réserve prendre faire finir aller passer "
    "visiter commander chercher réviser renouveler résilier relancer contacter répondre signer imprimer cuisiner cuire tailler nourrir promener donner rendre ramener "
    "déclarer inscrire terminer rédiger organiser planifier vérifier installer monter acheter fermer ouvrir mettre poser couper planter récupérer emmener apporter"
)
SENTENCE = (
    r"\?|^(?:que|qu'|quoi|qui|quand|où|comment|pourquoi|quel|quelle|si|je|j'|tu|il|elle|on|nous|vous|ils|ce|c'est|ça|pas|non|oui|cherche|trouve|dis|montre|bon|bonne|beau)\b|"
    r"\b(?:est|sont|était|suis|es|ai|as|a|avait|sera|fait|me|te|moi|météo|musique|chanson|réveil|agenda|restaurants?|recettes?|supprime|efface|conseille|tu|peux|peut|veux|dois|faut|ne|passe|part|arrive|commence|finit|dure|coûte|joue|gagne|perd)\b"
)
EVENT = (
    r"\b(?:dentiste|médecin|docteur|coiffeur|vétérinaire|rendez-vous|rdv|réunion|déjeuner|dîner|anniversaire|entraînement|yoga|sport|gym|examen|entretien|"
    r"formation|piscine|kiné|prise de sang|analyses?|vaccin|véto|pédiatre|ostéo|orthodontiste|ophtalmo|gynéco|dermato|vidange|révision de la voiture|conseil de classe|petit[- ]d[eé]j|brunch|chorale|contrôle|interro|partiel|oral|dst|brevet|bac|bain|toilettage|arrosage|virement|ménage|visite|conférence|webinaire|stage|cours|match|répétition|concert|théâtre|spectacle|gala|fête|soirée|apéro|barbecue|brunch|repas|pique-nique|mariage|baptême|communion|enterrement|obsèques|messe|anniv|boum|sortie scolaire|kermesse|garde|astreinte|permanence|livraison|colis|plombier|électricien|chauffagiste|technicien|expert|notaire|avocat|comptable|banquier|garagiste|maçon|peintre|état des lieux|remise des clés|signature|assemblée générale|copropriété|ag|audience|entretien annuel|bilan|point|call|visio|appel|atelier|salon|foire|marché|brocante|vide-grenier|irm|scanner|radio des|échographie|mammo|prise de rendez-vous|vaccination|rappel de vaccin|orthophoniste|psy|psychologue|podologue|kinésithérapeute|sage-femme|cardiologue|radiologue|esthéticienne|manucure|massage|barbier|foot|rugby|tennis|judo|danse|karaté|natation|piano|guitare|violon|solfège|chorale|pilates|muscu|fitness|escalade|course à pied|footing|randonnée|vélo|train|vol|avion|départ|arrivée|check-in|déménagement|cours de|séance|contrôle technique|lessive|courses|poubelles)\b"
)
STOP_WORDS = frozenset(
    "le la les l un une des du de d à au aux en et que pour par avec mon ma mes tâche tâches rappel rdv je j ai est sur liste acheter".split()
) - {"acheter"}

YES = (
    r"(?:ah |ben |euh |eh bien |bah ){0,8}(?:oui+|ouais|ouep|yes|bien sûr|bien sur|d'accord|ok|okay|exact|exactement|correct|vas-y|allez-y|volontiers|certainement|continue|c'est ça|c'est bien ça|tout à fait|carrément|absolument|évidemment|"
    r"ça marche|ça me va|c'est bon|fais-le|fais ça|parfaitement|affirmatif|je confirme|confirme|pourquoi pas|avec plaisir|entendu|bonne idée|allez|go|si)(?:[ ,.!]+(?:oui|merci|s'il te plaît|s'il te plait|stp|vas-y|bien sûr|toutes?|tout|fais-le|ok|exactement|d'accord|c'est ça)){0,8}"
)
NO = (
    r"(?:ah |ben |euh |oh |bah ){0,8}(?:non|nan|nope|surtout pas|plutôt pas|jamais|pas du tout|pas question|hors de question|certainement pas|je ne crois pas|absolument pas|négatif|ne fais pas ça|ne le fais pas|c'est faux|pas ça|aucune?|ni l'un ni l'autre|faux|mieux vaut pas|bien sûr que non)"
    r"(?:[ ,.!]+(?:non|merci|pas|pas ça|surtout pas|jamais|pas du tout|c'est faux|ne fais pas ça|aucune?)){0,8}"
)
CANCEL = (
    r"(?:(?:non|s'il te plaît|ok|bon|bah|ah|en fait),? ){0,8}(?:annule[rz]?|arrête[rz]?|arrete|stop|laisse(?:z)? tomber|laisse|oublie(?: ça)?|tant pis|peu importe|(?:c'est|ce n'est) pas grave|pas grave|finalement non|en fait non|ça suffit|c'est bon laisse|rien|"
    r"j'ai changé d'avis|aucune importance|abandonne)(?: s'il te plaît| maintenant| tout){0,8}(?:[, ]+merci)?"
)
