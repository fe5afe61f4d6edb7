"""What the gate may change of the grammar's reading: it can name an intent, ask, or look; it never changes a task.

The grammar knows constructions, the gate knows words. Where the grammar understood nothing, the gate may say that it
was a "no" all the same, or which question to ask. Where the grammar took talk about something else for an answer or a
command, or took a change for a look at the list, the gate may say so.
"""

from todo_backend.language import adding, changing, looking
from todo_backend.language.clause import read_clause
from todo_backend.language.gate import load_gate
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled

UNSURE = 0.8
"""Confidence of a "none" that no rule gave: nothing was understood."""
_LIKELY = 0.6
"""Share from which a label is believed where nothing else was understood."""
_RATHER = 0.7
"""Share from which it is believed against a look at the whole list."""
_SURE = 0.85
"""Share from which it is believed against the grammar."""
_TALK = frozenset({"confirm", "reject", "cancel"})
_TOOLS = {"delete": "delete_task", "complete": "complete_task"}
_LOOKS = frozenset({"list", "summary"})
_EMPTY_HANDED = frozenset({"complete", "reopen", "update"})
"""Intents that come to nothing when no task has the name that was said."""


def reconsider(steps: list[Step], normal: str, situation: Situation) -> list[Step]:
    """The steps after a second look; the same ones when they change a task, or when the language has no gate."""
    pack = situation.pack
    if not pack.gate or len(steps) != 1 or any(action.tool != "list_tasks" for action in steps[0].actions):
        return steps
    if _names_no_task(steps[0], normal, situation):
        return steps
    shares = load_gate(pack.gate).judge(normal)
    label = max(shares, key=lambda name: shares[name])
    revised = _revised(steps[0], label, shares[label], normal, situation)
    if revised is None:
        return steps
    situation.note("gate", label, shares[label], revised)
    return [revised]


def _revised(step: Step, label: str, share: float, normal: str, situation: Situation) -> Step | None:
    """The step that a label of this share calls for; None to keep the one there is."""
    if step.intent == "none":
        heard = step.confidence <= UNSURE and share >= _LIKELY
        return _unheard(label, normal, situation) if heard else None
    if _is_mistaken(step, label, share):
        return _unheard(label, normal, situation)
    if share < _SURE:
        return None
    if step.intent in _TALK:
        return _revised_answer(step, label, situation)
    if label == "foreign":
        return off_topic(situation) if _means_nothing_here(step, normal, situation) else None
    return None


def _names_no_task(step: Step, normal: str, situation: Situation) -> bool:
    """Whether a command that is said of tasks alone ("reopen the lesson") only lacks its task."""
    is_vain = step.intent in _EMPTY_HANDED and not step.pending
    return is_vain and compiled(situation.pack.task_verbs).search(normal) is not None


def off_topic(situation: Situation, confidence: float = UNSURE) -> Step:
    """The refusal of what is none of a todo list's business."""
    return Step("none", reply=situation.say("none"), confidence=confidence)


def _revised_answer(step: Step, label: str, situation: Situation) -> Step | None:
    if situation.request.context.pending is not None:
        return None
    if label == "foreign":
        return off_topic(situation)
    return _talk(label, situation) if {label, step.intent} == {"cancel", "reject"} else None


def _means_nothing_here(step: Step, normal: str, situation: Situation) -> bool:
    """Whether a command that no rule doubts has neither a task nor the list to be about."""
    # With a time or a priority it is said of a task, though there be none of that name.
    if step.spans or compiled(situation.pack.names_list).search(normal):
        return False
    pending = step.pending or {}
    asks_about_tasks = pending.get("options") or pending.get("actions") or pending.get("kind") == "change_what"
    return not asks_about_tasks and (step.intent in _EMPTY_HANDED or step.intent == "clarify")


def _is_mistaken(step: Step, label: str, share: float) -> bool:
    """Whether the grammar's reading gives way to this label: a look at the whole list, or nothing found to change."""
    if step.intent in _LOOKS:
        searches = any("search" in action.arguments for action in step.actions)
        return share >= _RATHER and label in ("add", "delete") and not searches
    is_vain = step.intent in _EMPTY_HANDED and not step.pending and share >= _LIKELY
    return is_vain and label in ("add", "delete", "list", "reject")


def _unheard(label: str, normal: str, situation: Situation) -> Step | None:
    """What a sentence of this label amounts to, when that is all that is known about it."""
    if label in _TALK:
        return _talk(label, situation)
    clause = read_clause(0, len(normal), normal, situation)
    if label == "list" and compiled(situation.pack.names_list).search(normal):
        return looking.show(clause, None, situation)
    if label == "add":
        return adding.ask_what(clause, clause.slots.tags, situation)
    return changing.ask_which(label, _TOOLS[label], clause, situation) if label in _TOOLS else None


def _talk(label: str, situation: Situation) -> Step:
    pending = situation.request.context.pending
    phrase = "cancelled" if label == "cancel" else "rejected" if label == "reject" and pending else "nothing_pending"
    return Step(label, reply=situation.say(phrase), confidence=_LIKELY)
