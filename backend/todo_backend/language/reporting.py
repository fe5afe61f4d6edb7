"""Handlers of what people report: "I bought the milk", "the flights are booked", "I haven't filed the taxes yet"."""

from collections.abc import Callable

from todo_backend.language.adding import Found, group_of
from todo_backend.language.changing import ask_about_all, complete, delete, is_about_tasks, no_changes, reopen
from todo_backend.language.clause import Clause
from todo_backend.language.matching import is_same_word
from todo_backend.language.outside import items_of
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation, Step
from todo_backend.language.targets import Target
from todo_backend.language.text import compiled, normalise, words
from todo_backend.language.types import TaskView


def completed(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "the milk is done": counts only when such a task is there."""
    step = complete(clause, found, situation)
    if step is None:
        return None
    return step if is_about_tasks(step) or compiled(situation.pack.completed_anyway).match(clause.text) else None


def reported(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "paid the rent", "the flights are booked": counts when the task asks for just that."""
    return _when_it_was_asked_for(complete, clause, found, situation)


def reported_exactly(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "Henderson has been invoiced": any deed counts when the task itself names it."""
    step, verb = reported(clause, found, situation), group_of(found, "verb")
    ids = [action.arguments.get("task_id") for action in step.actions] if step else []
    named = [*ids, *items_of((step.pending or {}).get("options"))] if step else []
    tasks = [task for task in situation.request.tasks if task.id in named]
    return step if verb and tasks and all(_names(verb[0], task, situation.pack) for task in tasks) else None


def not_done(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "I haven't filed the taxes yet": reopens the task if it is ticked off."""
    step = _when_it_was_asked_for(reopen, clause, found, situation)
    ids = [action.arguments["task_id"] for action in step.actions] if step else []
    return step if ids and all(task.completed for task in situation.request.tasks if task.id in ids) else None


def still_open(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "todavía no he comprado la leche": counts only when such a task is there."""
    step = reopen(clause, found, situation)
    return step if is_about_tasks(step) else None


def given_up(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "we don't need milk any more", where that is no command: asks whether to delete it, if it is there.

    What follows in the same message says itself what is to happen: "I don't need the flights any more, delete them".
    """
    if normalise(clause.original)[clause.end :].strip(" .,;!?"):
        return None
    step = delete(clause, found, situation)
    named = [action.arguments.get("task_id") for action in step.actions]
    tasks = [task for task in situation.request.tasks if task.id in named and not task.completed]
    if not tasks:
        return step if step.pending and step.pending.get("options") else None
    return ask_about_all("delete", "delete_task", no_changes, Target(tasks, bulk=True), clause, situation)


def _when_it_was_asked_for(
    handler: Callable[[Clause, Found, Situation], Step | None], clause: Clause, found: Found, situation: Situation
) -> Step | None:
    step, verb = handler(clause, found, situation), group_of(found, "verb")
    if step is None:
        return None
    named = [action.arguments.get("task_id") for action in step.actions]
    if not named and step.pending:
        named = items_of(step.pending.get("options"))
    tasks = [task for task in situation.request.tasks if task.id in named]
    if not tasks or not is_about_tasks(step):
        return None
    return step if not verb or all(_asks_for(verb[0], task, situation.pack) for task in tasks) else None


def _names(verb: str, task: TaskView, pack: Pack) -> bool:
    """Whether the task's title holds the verb: "called" and "Call mom"."""
    past = verb.split(maxsplit=1)[0]
    base = pack.past_forms.get(past, past)
    return any(is_same_word(base, word) for word in words(normalise(task.title)))


def _asks_for(verb: str, task: TaskView, pack: Pack) -> bool:
    """Whether the task is to do what was done: "called mom" is "Call mom"; a task without a verb asks for anything."""
    if not pack.dates.spaced:
        return _asks_for_unspaced(verb, normalise(task.title), pack)
    title = words(normalise(task.title))
    if _names(verb, task, pack) or compiled(pack.did_anything).fullmatch(verb):
        return True
    # Where verbs come last, that is where a title has one.
    ends_in_verb = compiled(rf".*{pack.chore_end}").fullmatch(" ".join(title))
    return not title or not (title[0] in pack.verbs or ends_in_verb)


def _asks_for_unspaced(verb: str, title: str, pack: Pack) -> bool:
    """The same where no blanks tell the verb from the rest: any word for the same deed may stand in the title."""
    base = pack.past_forms.get(verb, verb)
    alike = [verb, base, *(other for other, meant in pack.past_forms.items() if meant == base)]
    anything = compiled(pack.did_anything).fullmatch(verb) is not None
    return anything or any(word in title for word in alike) or not compiled(pack.plans.timed_verbs).search(title)
