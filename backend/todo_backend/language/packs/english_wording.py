"""English sentences of the replies, and dates, times and rules in words."""

# ruff: noqa: E501 - one row of the table, one line

from datetime import date, datetime

from todo_backend.language.packs.rule_words import RuleWords, rule_sayer

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip

PHRASES = {
    "rings": "It rings here when it is due, as long as this page or the app is open.", "rings_not": "It has no time yet, so nothing will ring. Tell me when, and it will.",
    "added": "Added “{title}”{when}{extra}.",
    "added_many": "Added {count} tasks: {titles}.",
    "for": " for {when}",
    "from": " from {start} to {end}",
    "repeats": ", {rule}",
    "priority": "{priority} priority",
    "high": "high", "medium": "medium", "low": "low",
    "completed": "Done: “{title}” is completed.",
    "completed_many": "Completed {titles}.",
    "next": " Next time: {when}.",
    "reopened": "“{title}” is open again.",
    "reopened_many": "Open again: {titles}.",
    "deleted": "Deleted “{title}”. Say “undo” to bring it back.",
    "deleted_many": "Deleted {titles}. Say “undo” to bring them back.",
    "updated": "Updated “{title}”{when}{extra}.",
    "updated_many": "Updated {titles}.",
    "doubled": "{titles} was on your list already. Say “undo” if once is enough.",
    "undone": "Undone: {titles}.",
    "undone_plain": "Undone.",
    "list_head": "Here is your list ({count}):",
    "list_head_pending": "Here is what is left ({count}):",
    "list_head_completed": "You have completed ({count}):",
    "list_empty": "Nothing here. Tell me what to add.",
    "list_empty_pending": "Nothing is left to do. Well done!",
    "list_empty_completed": "Nothing is completed yet.",
    "list_empty_search": "I found nothing about “{search}” on your list.",
    "list_empty_filter": "Nothing matches that on your list.",
    "due": "due {when}", "overdue": "**overdue**, was due {when}", "done": "done",
    "summary": "You have {pending} to do{overdue}{today}.",
    "summary_overdue": ", {count} overdue", "summary_today": ", {count} due today",
    "summary_none": "Nothing is left to do. Well done!",
    "failed": "That did not work: {error}",
    "not_found": "I found no task called “{what}”. Say “show my tasks” to see what is there.",
    "no_number": "There is no task {number}. Say “show my tasks” to see what is there.",
    "no_tasks": "Your list is empty, so there is nothing to do that to. Tell me what to add.",
    "which": "Which one do you mean: {titles}?",
    "which_it": "Which task do you mean? Name it, or say its number.",
    "ask_delete": "Shall I delete {titles}?",
    "ask_delete_many": "That deletes {count}: {titles}. Shall I go on?",
    "ask_complete_many": "That completes {count}: {titles}. Shall I go on?",
    "ask_move_many": "That changes {count}: {titles}. Shall I go on?",
    "ask_add": "Shall I add “{title}”{when} to your list?",
    "ask_add_many": "Shall I add {titles} to your list?",
    "ask_what": "What should I add?",
    "ask_change": "What should I change about “{title}”?",
    "ask_meeting": "I keep tasks, not a calendar. Shall I add “{title}”{when} as a task?",
    "list_noted": "Every list here is a tag. What should I put on it?",
    "already_empty": "There is nothing to delete there.",
    "already_done": "“{title}” is completed already.",
    "rejected": "All right, nothing was changed.",
    "cancelled": "All right, I leave everything as it is.",
    "nothing_pending": "All right. Tell me what to add, show, complete, change or delete.",
    "undo_nothing": "There is nothing to undo.",
    "greet": "Hello! Tell me what you have to do, or ask what is left.",
    "thanks": "You are welcome!", "goodbye": "See you!",
    "help": (
        "I keep your todo list. Try “add milk and eggs”, “remind me to call Bob tomorrow at 5pm”, “what is left this week?”, "
        "“mark the first one done”, “move it to Friday”, “delete the meeting task” or “undo”."
    ),
    "none": "I only look after your todo list: I can add, show, change, complete and delete tasks.",
    "unclear": "I did not understand that. Try “add buy milk tomorrow” or “what is left?”.",
    "too_long": "That is too long for a task title. Say it in at most 200 characters.",
    "today": "today", "tomorrow": "tomorrow", "yesterday": "yesterday", "at": "{day} at {time}",
    "tags": "Your lists: {titles}.", "no_tags": "You have no lists yet. Say “put milk on the shopping list” to begin one.",
    "when_due": "“{title}” is due {when}.", "when_none": "“{title}” has no due date.",
}  # fmt: skip


def plural(count: int) -> str:
    """Such as "1 task", "3 tasks"."""
    return "1 task" if count == 1 else f"{count} tasks"


def say_day(day: date, today: date) -> str:
    """A day in words, as near to the user's today as words allow."""
    ahead = (day - today).days
    if ahead in (0, 1, -1):
        return {0: "today", 1: "tomorrow", -1: "yesterday"}[ahead]
    if 1 < ahead < 7:
        return _DAYS[day.weekday()]
    text = f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def say_time(moment: datetime) -> str:
    """A time of day on the 12-hour clock: "5 pm", "8:30 am", "noon"."""
    if (moment.hour, moment.minute) in ((12, 0), (0, 0)):
        return "noon" if moment.hour else "midnight"
    hour = moment.hour % 12 or 12
    half = "am" if moment.hour < 12 else "pm"
    return f"{hour} {half}" if moment.minute == 0 else f"{hour}:{moment.minute:02d} {half}"


_RULES = RuleWords(
    weekdays=_DAYS,
    months=_MONTHS,
    units={
        "MINUTELY": ("every minute", "every {n} minutes"),
        "HOURLY": ("every hour", "every {n} hours"),
        "DAILY": ("every day", "every {n} days"),
        "WEEKLY": ("every week", "every {n} weeks"),
        "MONTHLY": ("every month", "every {n} months"),
        "YEARLY": ("every year", "every {n} years"),
    },
    workdays="every weekday",
    weekends="every weekend",
    each_weekday="every {days}",
    on_days=" on {days}",
    nth_day="the {nth} {day}",
    nth={
        "1": "first",
        "2": "second",
        "3": "third",
        "4": "fourth",
        "5": "fifth",
        "-1": "last",
        "-2": "second to last",
    },
    workday="weekday",
    month_day="day {day}",
    last_day="the last day",
    year_day="{day} {month}",
    in_months=" in {months}",
    at_times=" at {times}",
    joiner=" and ",
    until=" until {day} {month} {year}",
    times=", {n} times",
)  # fmt: skip
say_rule = rule_sayer(_RULES, say_time)
