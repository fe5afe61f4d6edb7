"""What is said in French: days, recurrences and every reply."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.rule_words import RuleWords, rule_sayer
from todo_backend.language.packs.saying import Sayings, day_sayer, say_clock

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

say_day = day_sayer(_SAYINGS)
say_rule = rule_sayer(_RULES, say_clock)


def plural(count: int) -> str:
    """A number of tasks: "1 tâche", "3 tâches"."""
    return "1 tâche" if count == 1 else f"{count} tâches"


PHRASES = {
    "rings": "Le moment venu, cela sonnera ici, tant que cette page ou l’application est ouverte.", "rings_not": "Il n’y a pas encore de date, rien ne sonnera donc. Dites-moi quand, et cela sonnera.",
    "added": "« {title} » ajoutée{when}{extra}.", "added_many": "{count} tâches ajoutées : {titles}.", "for": " pour {when}",
    "from": " de {start} à {end}", "repeats": ", {rule}", "priority": "priorité {priority}", "high": "haute", "medium": "moyenne", "low": "basse",
    "completed": "C'est fait : « {title} ».", "completed_many": "Terminées : {titles}.", "next": " La prochaine fois : {when}.",
    "reopened": "« {title} » est de nouveau à faire.", "reopened_many": "De nouveau à faire : {titles}.",
    "deleted": "« {title} » supprimée. Dis « annuler la dernière action » pour la retrouver.", "deleted_many": "Supprimées : {titles}. Dis « annuler la dernière action » pour les retrouver.",
    "updated": "« {title} » modifiée{when}{extra}.", "updated_many": "Modifiées : {titles}.", "doubled": "Il y avait déjà {titles} sur ta liste. Dis « annuler la dernière action » si une fois suffit.", "undone": "Annulé : {titles}.", "undone_plain": "Annulé.",
    "list_head": "Voici ta liste ({count}) :", "list_head_pending": "Voici ce qui reste à faire ({count}) :", "list_head_completed": "Tu as terminé ({count}) :",
    "list_empty": "Il n'y a rien ici. Dis-moi quoi ajouter.", "list_empty_pending": "Il ne reste rien à faire. Bravo !",
    "list_empty_completed": "Rien n'est encore terminé.", "list_empty_search": "Je ne trouve rien sur « {search} » dans ta liste.",
    "list_empty_filter": "Rien de tel dans ta liste.", "due": "pour {when}", "overdue": "**en retard**, c'était pour {when}", "done": "terminée",
    "summary": "Tu as {pending} à faire{overdue}{today}.", "summary_overdue": ", {count} en retard",
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
