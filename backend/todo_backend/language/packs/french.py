"""The French pack."""

# ruff: noqa: E501, SIM905 - one row of the table, one line; word lists read better as running text

from dataclasses import replace

from todo_backend.language.dates.french import FRENCH as DATES
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.french_marks import FRENCH_MARKS
from todo_backend.language.packs.pack import Command, Pack, Plans
from todo_backend.language.packs.rule_words import RuleWords, rule_sayer
from todo_backend.language.packs.saying import Sayings, day_sayer, say_clock

_LIST = r"(?:(?:ma|la|notre|cette) )?liste(?: (?:de |des |d')(?:la )?(?P<list>\w+))?"
_NOUN = r"(?:tâches?|taches?|choses?|rappels?|éléments?|todos?)"
_SAYINGS = Sayings(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    near={0: "aujourd'hui", 1: "demain", 2: "après-demain", -1: "hier"},
    this_week="{weekday}", this_year="le {weekday} {day} {month}", later_year="le {weekday} {day} {month} {year}",
)  # fmt: skip
_RULES = RuleWords(
    weekdays=_SAYINGS.weekdays, months=_SAYINGS.months,
    units={
        "DAILY": ("chaque jour", "tous les {n} jours"), "WEEKLY": ("chaque semaine", "toutes les {n} semaines"), "MONTHLY": ("chaque mois", "tous les {n} mois"),
        "YEARLY": ("chaque année", "tous les {n} ans"), "HOURLY": ("chaque heure", "toutes les {n} heures"),
        "MINUTELY": ("chaque minute", "toutes les {n} minutes"),
    },
    workdays="en semaine", weekends="chaque week-end", each_weekday="chaque {days}", on_days=" le {days}", nth_day="{nth} {day}", workday="jour ouvré",
    month_day="{day}", last_day="dernier jour", year_day="{day} {month}", in_months=" en {months}", at_times=" à {times}", joiner=" et ",
    nth={"1": "premier", "2": "deuxième", "3": "troisième", "4": "quatrième", "5": "cinquième", "-1": "dernier", "-2": "avant-dernier"},
    until=" jusqu'au {day} {month} {year}", times=", {n} fois",
)  # fmt: skip


def _plural(count: int) -> str:
    return "1 tâche" if count == 1 else f"{count} tâches"


_PHRASES = {
    "added": "« {title} » ajoutée{when}{extra}.", "added_many": "{count} tâches ajoutées : {titles}.", "for": " pour {when}",
    "from": " de {start} à {end}", "repeats": ", {rule}", "priority": "priorité {priority}", "high": "haute", "medium": "moyenne", "low": "basse",
    "completed": "C'est fait : « {title} ».", "completed_many": "Terminées : {titles}.", "next": " La prochaine fois : {when}.",
    "reopened": "« {title} » est de nouveau à faire.", "reopened_many": "De nouveau à faire : {titles}.",
    "deleted": "« {title} » supprimée. Dis « annuler la dernière action » pour la retrouver.", "deleted_many": "Supprimées : {titles}. Dis « annuler la dernière action » pour les retrouver.",
    "updated": "« {title} » modifiée{when}{extra}.", "updated_many": "Modifiées : {titles}.", "undone": "Annulé : {titles}.", "undone_plain": "Annulé.",
    "list_head": "Voici ta liste :", "list_head_pending": "Voici ce qui reste à faire :", "list_head_completed": "Tu as terminé :",
    "list_empty": "Il n'y a rien ici. Dis-moi quoi ajouter.", "list_empty_pending": "Il ne reste rien à faire. Bravo !",
    "list_empty_completed": "Rien n'est encore terminé.", "list_empty_search": "Je ne trouve rien sur « {search} » dans ta liste.",
    "list_empty_filter": "Rien de tel dans ta liste.", "due": "pour {when}", "overdue": "**en retard**, c'était pour {when}", "done": "terminée",
    "count": "Tu as {count}.", "summary": "Tu as {pending} à faire{overdue}{today}.", "summary_overdue": ", {count} en retard",
    "summary_today": ", {count} pour aujourd'hui", "summary_none": "Il ne reste rien à faire. Bravo !", "failed": "Ça n'a pas marché : {error}",
    "not_found": "Je ne trouve aucune tâche « {what} ». Dis « montre mes tâches » pour les voir.",
    "no_number": "Il n'y a pas de tâche {number}. Dis « montre mes tâches » pour les voir.", "no_tasks": "Ta liste est vide. Dis-moi quoi ajouter.",
    "which": "Laquelle veux-tu dire : {titles} ?", "which_it": "De quelle tâche parles-tu ? Dis son nom ou son numéro.",
    "ask_delete": "Je supprime {titles} ?", "ask_delete_many": "Cela supprime {count} : {titles}. Je continue ?",
    "ask_complete_many": "Cela termine {count} : {titles}. Je continue ?", "ask_move_many": "Cela modifie {count} : {titles}. Je continue ?",
    "ask_add": "J'ajoute « {title} »{when} à ta liste ?", "ask_add_many": "J'ajoute {titles} à ta liste ?", "ask_what": "Que dois-je ajouter ?",
    "ask_change": "Que dois-je changer à « {title} » ?", "ask_meeting": "Je tiens des tâches, pas un agenda. J'ajoute « {title} »{when} comme tâche ?",
    "list_noted": "Ici chaque liste est une étiquette. Que dois-je y mettre ?", "already_empty": "Il n'y a rien à supprimer.",
    "already_done": "« {title} » est déjà terminée.", "rejected": "D'accord, rien n'a changé.", "cancelled": "D'accord, je laisse tout comme c'est.",
    "nothing_pending": "D'accord. Dis-moi quoi ajouter, montrer, terminer, changer ou supprimer.", "undo_nothing": "Il n'y a rien à annuler.",
    "greet": "Bonjour ! Dis-moi ce que tu as à faire, ou demande ce qui reste.", "thanks": "Avec plaisir !", "goodbye": "À bientôt !",
    "help": "Je tiens ta liste de tâches. Essaie « ajoute du lait et des œufs », « rappelle-moi d'appeler Bob demain à 17h », « que reste-t-il à faire ? », « termine la première », « déplace-la à vendredi » ou « annule la dernière action ».",
    "none": "Je ne m'occupe que de ta liste de tâches : ajouter, montrer, changer, terminer et supprimer.",
    "unclear": "Je n'ai pas compris. Essaie « ajoute acheter du lait demain » ou « que reste-t-il à faire ? ».",
    "too_long": "C'est trop long pour un titre : 200 caractères au plus.", "today": "aujourd'hui", "tomorrow": "demain", "yesterday": "hier",
    "at": "{day} à {time}", "tags": "Tes listes : {titles}.", "no_tags": "Tu n'as pas encore de listes.",
    "when_due": "« {title} » est pour {when}.", "when_none": "« {title} » n'a pas de date.",
}  # fmt: skip

# fmt: off
_COMMANDS: tuple[Command, ...] = (
    Command("none", r"(?!.*\b(?:liste|tâches?|taches?|rappelle-moi|rappelle moi)\b).*\b(?:météo|meteo|temps fait|musique|chanson|alarme|réveil|lumières?|film|blague|solde|calendrier|agenda|infos|actualités)\b.*"),
    Command("none", r"(?:quelle heure|qui |où |pourquoi|comment (?:va|fait)|joue |appelle-moi|réveille|traduis|raconte|va-t-il pleuvoir).*"),
    Command("undo", r"(?:annule|annuler|défais|défaire)(?: (?:ça|cela|la dernière action|le dernier changement|la dernière modification|ce changement))|reviens en arrière|(?:défais|défaire|rétablis)"),
    Command("greet", r"(?:bonjour|salut|coucou|bonsoir|hello|ça va)(?: .{0,12})?"),
    Command("thanks", r"(?:merci|merci beaucoup|super|parfait|génial)(?: .{0,15})?"),
    Command("help", r"(?:aide|aide-moi|à l'aide|que peux-tu faire|que sais-tu faire|qu'est-ce que tu (?:peux|sais) faire|comment ça marche)"),
    Command("summary", r"(?:(?:donne-moi |fais-moi )?(?:un )?résumé|résume)(?: .*)?"),
    Command("correct", r"(?:non|pardon|je voulais dire|je veux dire)[, ]+(?:je voulais dire )?(?P<value>.*)"),
    Command("reopen", r"(?:rouvre|rouvrir|décoche|réactive) (?P<target>.+?)|marque (?P<target2>.+?) comme (?:non faite?|pas faite?|à faire|non terminée?)"),
    Command("complete", r"(?:marque|marquer|mets|coche) (?P<target>.+?) comme (?:faite?s?|terminée?s?|finie?s?|complétée?s?)"),
    Command("complete", r"(?:termine|terminer|coche|cocher|finis|complète|complete|raye) (?P<target>.+?)"),
    Command("completed", r"j'ai (?:déjà )?(?:fait|terminé|fini|acheté|appelé|payé|envoyé) (?P<target>.+?)|(?P<target2>.+?) est (?:déjà )?(?:faite?|terminée?|finie?)"),
    Command("delete_all", rf"(?:supprime|supprimer|efface|effacer|vide|vider)(?:-les)? (?:tout|toutes (?:les|mes) tâches|toutes (?:les|mes) taches|(?:toute )?{_LIST}|toutes les tâches terminées)(?: .*)?"),
    Command("delete", rf"(?:supprime|supprimer|efface|effacer|enlève|enleve|retire|retirer|oublie) (?P<target>.+?)(?: de {_LIST})?"),
    Command("delete", r"(?:supprime|efface|enlève|retire)-(?P<target>l[ea]s?)"),
    Command("change", r"(?:change|changer|renomme|renommer|remplace) (?P<target>.+?) (?:en|par) (?P<value>.+)"),
    Command("move", r"(?:déplace|decale|décale|reporte|repousse|mets|change)-(?P<target>l[ea]s?)(?: (?:à|au|pour|en))*"),
    Command("move", r"(?:déplace|déplacer|deplace|décale|decale|reporte|reporter|repousse|change|mets|passe) (?P<target>.+?)(?: (?:à|au|pour|en))*"),
    Command("add", rf"(?:ajoute|ajouter|mets|mettre|note|noter|inscris) (?P<what>.+?) (?:à|sur|dans) {_LIST}"),
    Command("add", rf"(?:à|sur|dans) {_LIST},? (?:ajoute|mets|note) (?P<what>.+)"),
    Command("add", rf"(?:ajoute|ajouter|crée|cree|créer|nouvelle|nouveau)(?: (?:une|un|la|nouvelle|nouveau))* {_NOUN}(?: (?:pour|de|appelée|nommée))*:? (?P<what>.+)"),
    Command("add", rf"{_NOUN} ?: ?(?P<what>.+)|(?:ma |la )?liste(?: (?:de |des )(?:la )?(?P<list>\w+))? ?: ?(?P<what2>.+)"),
    Command("add", r"(?P<list>courses) ?: ?(?P<what>.+)"),
    Command("add", r"(?:rappelle-moi|rappelle moi|rappelez-moi|me rappeler)(?: (?:que je dois |de |d'|qu'il faut ))?(?: ?)(?P<what>.+)"),
    Command("add", r"(?:n'oublie pas|ne pas oublier|ne me laisse pas oublier|pense-bête|je ne dois pas oublier|il ne faut pas que j'oublie)[: ]+(?:de |d')?(?P<what>.+)"),
    Command("add_what", rf"(?:ajoute|crée|cree)(?: (?:une|un|nouvelle|nouveau))* (?:{_NOUN}|liste)|rappelle-moi|rappelle moi|nouvelle tâche|nouvelle liste"),
    Command("add", r"(?:ajoute|ajouter|note|noter|inscris) (?P<what>.+)"),
    Command("search", rf"(?:est-ce que |y a-t-il )?(?P<what>.+?) (?:est|sont)(?:-il| -elle)? (?:sur|dans) {_LIST}"),
    Command("search", rf"(?:est-ce que j'ai|ai-je|y a-t-il) (?P<what>.+?) (?:sur|dans) {_LIST}"),
    Command("search", r"(?:cherche|chercher|trouve) (?P<what>.+)"),
    Command("when", r"quand (?:est|dois-je|est-ce que je dois|faut-il) (?P<what>.+?)"),
    Command("count", rf"combien (?:de |d'){_NOUN}.*|combien (?:il )?(?:me |m'en )?reste.*"),
    Command("list", rf"(?:montre|montre-moi|montrer|affiche|liste|lis|lis-moi|donne-moi|voir|dis-moi)(?: (?:toutes|tous|les|mes|ma|la|ce|qui|que|reste|je|dois|il|à|ai))*(?: (?:{_NOUN}|{_LIST}|faire|reste|terminées?|en retard|restantes|tout|à|en cours))+"),
    Command("list", rf"(?:que|qu'est-ce (?:que|qui|qu')|quoi|quelles|quels|qu'ai-je|qu'ai je|que dois-je)(?: ?(?:{_NOUN}|sont|mes|les|reste-t-il|reste|me|il|j'ai|je|ai|ai-je|dois|dois-je|est|y|a|a-t-il|j'|terminées?|terminé|fini|fait|faites?|faire|encore|déjà|à|sur|dans|{_LIST}|en retard|acheter|prévu|pour))+"),
    Command("list", rf"(?:(?:mes|les|toutes|ma) )*(?:{_NOUN})(?: (?:restantes|terminées|en retard|à faire|en cours|de|pour))*|{_LIST}"),
    Command("chore", r"(?:je dois|il faut|il faut que je|j'ai besoin de|je voudrais|je veux) (?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on

FRENCH: Pack = replace(
    ENGLISH,
    code="fr",
    marks=FRENCH_MARKS,
    dates=DATES,
    commands=_COMMANDS,
    courtesies_before=r"(?:(?:s'il te plaît|s'il te plait|stp|peux-tu|pourrais-tu|tu peux|est-ce que tu peux|ok|alors|et|puis|ensuite|aussi|hé)[ ,!]+)+",
    courtesies_after=r"(?:[ ,.!?]+(?:s'il te plaît|s'il te plait|s'il vous plaît|stp|svp|merci))*[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:et puis|et|puis|ensuite|aussi)?|\bet puis\b|\bet\b|\bpuis\b|\bensuite\b)\s+(?:s'il te plaît )?",
    clause_starts=r"(?:ajoute|rappelle-moi|rappelle moi|supprime|efface|montre|affiche|marque|termine|que reste|qu'est-ce|déplace|note|enlève|retire|coche|annule la dernière)\b",
    list_prefix=r"(?:à|sur|dans) (?:ma|la) liste(?: (?:de |des )\w+)?",
    item_joint=r"\s*,\s*(?:et )?|\s+et\s+|\s*;\s*|\s*\n\s*",
    verbs=frozenset("acheter achète appeler appelle payer paie nettoyer nettoie laver lave arroser arrose écrire écris envoyer envoie lire lis sortir sors ranger range préparer prépare réserver réserve".split()),
    safe_verbs=frozenset("acheter achète nettoyer nettoie laver arroser arrose ranger".split()),
    keep_together=r"sel et poivre|papa et maman|pain et beurre|maman et papa",
    yes=r"(?:oui|ouais|bien sûr|bien sur|d'accord|ok|okay|exact|exactement|correct|vas-y|volontiers|certainement|continue)(?:[ ,.!]+(?:oui|merci|s'il te plaît|vas-y|bien sûr|toutes?|tout))*",
    no=r"(?:non|nan|surtout pas|plutôt pas|jamais|non merci|pas du tout)(?:[ ,.!]+(?:non|merci|pas))*",
    cancel=r"(?:(?:non|s'il te plaît),? )*(?:annule|annuler|arrête|arrete|stop|laisse tomber|laisse|oublie|oublie ça|tant pis|peu importe)(?: s'il te plaît)*",
    yes_loosely=r"oui\b(?!.*\b(?:pas|non)\b).{0,40}",
    no_loosely=r"non\b.{0,40}",
    yes_if_asked=r"(?:supprime|efface|ajoute|fais|termine)-l[ea]s?(?: toutes?)?",
    numbers_of_items={
        "première": 1, "premiere": 1, "premier": 1, "premières": 1, "deuxième": 2, "deuxieme": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5, "dernière": -1, "derniere": -1, "dernier": -1, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    },
    pronouns=r"(?:ça|cela|l[ea]s?|celle-ci|celle-là|celui-ci|celui-là|cette tâche)",
    both=r"(?:les deux|toutes les deux|tous les deux)",
    everything=r"(?:tout|toutes?|toutes (?:les|mes) t[âa]ches|toute la liste)",
    but_last=r"(?:tout|toutes) sauf (?P<except>.+)",
    title_lead=r"(?:(?:que je dois |de (?!la |l')|d'|: |- |du |des |de la |de l')+)",
    target_noise=r"^(?:(?:les?|la|l'|mes|mon|ma|une?|tâches?|taches?|numéro|rappels?|de|du|des|appelée)\b[ :']*)+|\s*(?:\b(?:tâches?|taches?|de la liste|de ma liste|maintenant)\b\s*)+$",
    general_lists=r"(?:tâches|taches|choses|faire|todo|ma|la|)",
    priorities=(
        ("high", r"\b(?:(?:avec |en )?(?:haute priorité|priorité haute|priorité élevée)|(?:très |c'est )?urgent|(?:très )important)\b"),
        ("medium", r"\b(?:priorité moyenne)\b"),
        ("low", r"\b(?:priorité basse|basse priorité|pas urgent)\b"),
    ),
    priority_names={"haute": "high", "moyenne": "medium", "basse": "low"},
    done_words=r"\b(?:terminée?s?|faite?s?|finie?s?)\b",
    overdue_words=r"\ben retard\b",
    pending_words=r"\b(?:reste|reste-t-il|restantes?|à faire|en cours|dois|dois-je)\b",
    all_words=r"\b(?:tout|toutes|tous)\b",
    completed_anyway=r"j'ai (?:terminé|fini)\b.*",
    change_verbs=r"(?:change|déplace|décale|reporte|repousse|renomme)\b",
    names_target=r"(?:s'il te plaît )?(?:supprime|efface|enlève|retire|termine|coche|marque|déplace|reporte|change|rouvre)\b ?",
    refers=r"(?:la |le |les |tâche |numéro |#)*(?:\d+\b|(?:premi[eè]re?|deuxième|seconde?|troisième|derni[eè]re?)\b|(?:tout|toutes|ça|cela)\b)",
    phrases=_PHRASES,
    plural=_plural,
    say_day=day_sayer(_SAYINGS),
    say_time=say_clock,
    say_rule=rule_sayer(_RULES, say_clock),
    stop_words=frozenset("le la les l un une des du de d à au aux en et que pour par avec mon ma mes tâche tâches rappel".split()),
    quotes=("« ", " »"),
    joiner=(", ", " et "),
    alternative=" ou ",
    note=r"[,;.( ]+(?:avec )?(?:la |une )?note ?: ?(?P<note>.+)$",
    tagging="",
    wanted_thing="(?!)",
    plans=Plans(),
    other_one=r"(?:et )?l'autre(?: aussi)?",
    instead=r"(?:non[, ]+)(?:pas celle-(?:ci|là)[, ]+)?l'autre",
)  # fmt: skip
