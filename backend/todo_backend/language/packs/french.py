"""The French pack."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.french import FRENCH as DATES
from todo_backend.language.packs import french_words as words
from todo_backend.language.packs.french_commands import COMMANDS
from todo_backend.language.packs.french_marks import FRENCH_MARKS
from todo_backend.language.packs.french_wording import PHRASES, plural, say_day, say_rule
from todo_backend.language.packs.pack import Pack, Plans
from todo_backend.language.packs.saying import say_clock

FRENCH = Pack(
    code="fr",
    marks=FRENCH_MARKS,
    dates=DATES,
    commands=COMMANDS,
    courtesies_before=r"(?:(?:s'il te pla[iî]t|s'il vous pla[iî]t|stp|svp|(?:est-ce que )?(?:tu|vous) (?:peux|pourrais|pouvez|pourriez|veux bien)|peux-tu|pourrais-tu|veux-tu|pouvez-vous|pourriez-vous|je voudrais que tu|je veux que tu|ok|alors|et|puis|ensuite|aussi|hé|hey|bon|euh|dis|salut(?=,? \w+ \w+ \w)|bonjour(?=,? \w+ \w+ \w)|allez|merci de|alexa|siri|google|oui(?=,? ajoute))(?:[,!.:]* +|[,!]+ *))+",
    courtesies_after=r"(?:[ ,.!?]+(?:s'il te pla[iî]t|s'il vous pla[iî]t|stp|svp|merci|merci beaucoup|d'accord|ok))*[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:et puis|et|puis|ensuite|aussi)?|\bet puis\b|\bet\b|\bpuis\b|\bensuite\b)\s+(?:s'il te plaît )?",
    clause_starts=r"(?:r?ajoute|rappelle[- ]moi|supprime|efface|montre|affiche|marque|termine la|que reste|qu'est-ce|déplace|note |enl[eè]ve|retire|coche|annule la dernière|vire|décale|reporte|mets .{1,60} (?:sur|dans)|renomme|rouvre|combien de)\b",
    list_prefix=r"(?:à|sur|dans) (?:ma|la) liste(?: (?:de |des )\w+)?",
    item_joint=r"\s*,\s*(?:et )?|\s+et\s+|\s*;\s*|\s*\n\s*",
    verbs=frozenset(words.VERBS.split()),
    safe_verbs=frozenset(words.SAFE_VERBS.split()),
    keep_together=r"sel et poivre|papa et maman|pain et beurre|maman et papa|huile et vinaigre|noir et blanc|va-et-vient|h ?& ?m",
    yes=words.YES,
    no=words.NO,
    cancel=words.CANCEL,
    yes_loosely=r"oui\b(?!.*\b(?:pas|non)\b).{0,40}",
    no_loosely=r"non\b.{0,40}",
    yes_if_asked=r"(?:(?:oui|ok) )?(?:supprime|efface|ajoute|fais|termine|enlève|vire|coche|mets)(?:-l[ea]s?)(?: toutes?| tous| tout)?",
    numbers_of_items={
        "première": 1, "premiere": 1, "premier": 1, "premières": 1, "deuxième": 2, "deuxieme": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5, "sixième": 6, "premiers": 1, "dernières": -1, "derniers": -1, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "dernière": -1, "derniere": -1, "dernier": -1, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    },
    pronouns=r"(?:ça|cela|c'est|l[ea]s?|celle-ci|celle-là|celle là|celui-ci|celui-là|ceux-là|celles-là|cette tâche|la tâche|la dernière tâche)",
    both=r"(?:les deux|toutes les deux|tous les deux|les deux tâches)",
    everything=r"(?:tout|toutes?|tout(?:es)? (?:les|mes) (?:t[âa]ches|rappels|choses)|toute la liste|mes tâches|les tâches)",
    but_last=r"(?:tout|toutes|tous)(?: les tâches)? sauf (?:la |le |les )?(?P<except>.+)",
    title_lead=r"(?:(?:que je dois |que (?=j')|de (?!la |l')|d'(?!abord)|: |- |du |des |de la |de l'|une tâche pour |encore |aussi )+)",
    target_noise=r"^(?:(?:les?|la|l'|mes|mon|ma|une?|tâches?|taches?|numéro|rappels?|de|du|des|d'|appelée|cette|avec|pour|à|au|le fait|trucs?|chose|celle|point|acheter(?= du| des| de))\b[ :']*)+|\s*(?:\b(?:tâches?|taches?|de la liste|de ma liste|sur la liste|maintenant|déjà)\b\s*)+$",
    general_lists=r"(?:tâches|taches|choses|faire|todo|to-do|ma|la|mes|courante|principale|jour|à|)",
    priorities=(
        ("high", r"\b(?:(?:avec |en |à |comme |une ){0,4}(?:haute priorité|priorité (?:haute|élevée|maximale|absolue|1))|(?:(?:très |comme |vraiment |super ){0,4}urgente?s?|(?:très |comme |vraiment )+importante?s?)(?=\s*$|[:!,.]|\s*:))"),
        ("medium", r"\b(?:(?:avec |en |à |une ){0,4}priorité (?:moyenne|normale|2))\b"),
        ("low", r"\b(?:(?:avec |en |à |une ){0,4}(?:priorité (?:basse|faible|3)|(?:basse|faible) priorité)|pas (?:très )?urgente?|pas pressée?)\b"),
    ),
    priority_names={"haute": "high", "élevée": "high", "urgente": "high", "moyenne": "medium", "normale": "medium", "basse": "low", "faible": "low"},
    done_words=r"\b(?:terminée?s?|faite?s?|finie?s?)\b",
    overdue_words=r"\ben retard\b",
    pending_words=r"\b(?:reste|restent|reste-t-il|restantes?|à faire|en cours|dois|dois-je|est|est pour|sont|prévue?s?|j'ai|plutôt)\b",
    all_words=r"\b(?:tout|toutes|tous)\b",
    completed_anyway=r"j'ai (?:terminé|fini)\b.*",
    change_verbs=r"(?:change|déplace|décale|reporte|repousse|renomme|modifie)\b",
    names_target=r"(?:s'il te plaît )?(?:supprime|efface|enl[eè]ve|retire|vire|termine|coche|marque|déplace|décale|reporte|remets|change|rouvre|renomme|annule|raye)\b[- ]?",
    refers=r"(?:la |le |les |tâche |numéro |#)*(?:\d+\b|(?:premi[eè]re?|deuxième|seconde?|troisième|derni[eè]re?)\b|(?:tout|toutes|ça|cela)\b)",
    phrases=PHRASES,
    plural=plural,
    say_day=say_day,
    say_time=say_clock,
    say_rule=say_rule,
    stop_words=words.STOP_WORDS,
    quotes=("« ", " »"),
    joiner=(", ", " et "),
    alternative=" ou ",
    note=r"[,;.( ]+(?:avec )?(?:la |une )?note ?: ?(?P<note>.+)$",
    tagging="",
    wanted_thing=r"(?!.* (?:appeler|payer|envoyer|préparer|finir|faire (?:la|les|le)|prendre|rendre|acheter|repeindre|nettoyer|laver|arroser|ranger|réparer|récupérer|sortir|changer|renouveler) )(?!.*\b(?:dire|avouer|rire|admettre|reconnaître|savoir|vivre|croire|partir|dormir|voir|réfléchir)\b)(?:(?:je|on) (?:dois|doit|devrais|vais|compte)|(?:il )?faut) \w+(?:er|ir|re) .{2,60}|(?:il (?:me |nous )?faut) (?:du|de la|des) [\w'-]+",
    one_thought=r"\W*(?:on n'a|je n'ai|il n'y a|on a|j'ai|y a) plus (?:de |d')[\w' -]{2,40},? (?:r?ajoute|mets|note)(?:-(?:le|la|les|en))?(?: en)? (?:à|sur|dans) (?:ma|la) liste.{0,30}|\W*(?!non\b|qu|supprime|enlève|vire|coche|rappelle|montre).{3,90}?[,;.!] (?:note|ajoute|rajoute|inscris|marque)(?:-moi)?(?:-(?:le|la|les|en|ça)| ça)\b.{0,30}",
    edge_items=r"(?:les )?(?P<count>deux|trois|quatre|cinq|\d{1,2}) (?:premi[eè]re?s?|(?P<last>derni[eè]re?s?))",
    fillers=r"(?<!\w)(?:euh+|hum+|hein)(?!\w),?",
    numbered=r"(?:t[âa]che|todo|numéro)s?",
    plans=Plans(
        plan_verbs=r"(?:planifie|mets|passe|donne|marque|change|avance|remets)\b",
        article=r"(?:les? |la |l'|une? |du |des |de la |de l'|(?P<definite>(?!)))(?=\w)(?!deux\b|autre\b)",
        timed_verbs=r"(?:appeler|rappeler|payer|prendre|faire|finir|passer|aller|écrire|envoyer|réserver|préparer|visiter|commander|renouveler|réviser|relancer|contacter|lire|imprimer|rendre|apporter|répondre|nourrir|promener|fermer|cuisiner|signer|poster|rédiger|repeindre) ",
        event=words.EVENT,
        sentence=words.SENTENCE,
        chore=r"(?:emmener|amener|accompagner|conduire|résilier|désinscrire|inscrire|appeler|rappeler|payer|envoyer|préparer|finir|renouveler|réviser|visiter|relancer|contacter|faire (?:la|les|le|une?|du|des)|prendre (?:rendez-vous|mes|les|le|la)|écrire|rédiger|commander|imprimer|nourrir|promener|rendre|passer (?:à|au|chez|prendre)|aller (?:à|au|chez|chercher)) .{2,60}|repeindre .{2,60}",
    ),
    other_one=r"(?:et )?l'autre(?: aussi)?",
    mention=r"(?:(?:je n'ai |j'ai |on n'a |on a )?(?:plus|pas) besoin (?:de la |de l'|du |des |de |d'))(?P<target>.+)",
    instead=r"(?:non[, ]+)(?:pas celle-(?:ci|là)[, ]+)?l'autre",
)  # fmt: skip
