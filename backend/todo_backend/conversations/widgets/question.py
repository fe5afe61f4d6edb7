"""Questions of the assistant as something to click: which task is meant, and whether to do what was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from chatkit.types import (
    StructuredInputAnswer,
    StructuredInputItem,
    StructuredInputMultipleChoice,
    StructuredInputMultipleChoiceOption,
    WidgetItem,
)
from chatkit.widgets import WidgetRoot

from todo_backend.conversations.widgets.root import root_of, written
from todo_backend.conversations.widgets.words import words_of

CONFIRM = "question.confirm"
REJECT = "question.reject"
CARD_ID = "question"
MAX_NAMED = 20
"""How many of the tasks that would change a card names; the others are counted."""

Pending = Mapping[str, object]
Titles = Mapping[int, str]
"""Titles by the tasks' ids."""


def options_of(pending: Pending, titles: Titles) -> list[str]:
    """What one can choose from, in the order of the question; tasks of the same title are told apart by number."""
    ids = [one for one in cast(list[object], pending.get("options") or []) if isinstance(one, int) and one in titles]
    named = [titles[one] for one in ids]
    return [f"{title} (#{one})" if named.count(title) > 1 else title for one, title in zip(ids, named, strict=True)]


def choice_inputs(pending: Pending, titles: Titles, language: str) -> list[StructuredInputMultipleChoice]:
    options = [StructuredInputMultipleChoiceOption(value=value) for value in options_of(pending, titles)]
    return [StructuredInputMultipleChoice(id="which", question=words_of(language).which, options=options)]


def answer_in_words(item: StructuredInputItem, values: Sequence[str]) -> str | None:
    """What the user says by an answer: the number of the option that was chosen, or what was typed."""
    given = next((value.strip() for value in values if value.strip()), None)
    question = item.inputs[0] if item.inputs else None
    if given is None or not isinstance(question, StructuredInputMultipleChoice):
        return given
    offered = [option.value for option in question.options]
    return str(offered.index(given) + 1) if given in offered else given


def answered(item: StructuredInputItem, values: Sequence[str]) -> StructuredInputItem:
    """The question with its answer; without one, it was passed over."""
    closed = item.model_copy(deep=True)
    closed.status = "answered" if values else "skipped"
    for question in closed.inputs:
        question.answer = StructuredInputAnswer(values=list(values), skipped=not values)
    return closed


def card_widget(pending: Pending, titles: Titles, language: str) -> WidgetRoot | None:
    """A card that says what a yes would do, with both answers as buttons; None when that is nothing."""
    words = words_of(language)
    actions = cast(list[dict[str, Any]], pending.get("actions") or [])
    lines = [line for action in actions if (line := _line(action, titles))]
    if not lines:
        return None
    tools = {action["tool"] for action in actions}
    confirm = {frozenset({"delete_task"}): words.delete, frozenset({"add_task"}): words.add}.get(
        frozenset(tools), words.yes
    )
    refuse = words.keep if tools == {"delete_task"} else words.no
    children: list[dict[str, Any]] = [{"type": "Text", "value": line} for line in lines[:MAX_NAMED]]
    if len(lines) > MAX_NAMED:
        children.append({"type": "Caption", "value": words.more.format(count=len(lines) - MAX_NAMED)})
    return root_of(
        {
            "type": "Card",
            "id": CARD_ID,
            "size": "sm",
            "children": children,
            "confirm": {"label": confirm, "action": {"type": CONFIRM}},
            "cancel": {"label": refuse, "action": {"type": REJECT}},
        }
    )


def closed_card(item: WidgetItem) -> WidgetItem:
    """The card without its buttons: it was answered, or the talk has gone on."""
    shown = written(item.widget)
    root = root_of({key: shown[key] for key in shown if key not in ("confirm", "cancel")})
    return item.model_copy(update={"widget": root})


def _line(action: Mapping[str, Any], titles: Titles) -> str | None:
    arguments = cast(dict[str, Any], action.get("arguments") or {})
    if action.get("tool") == "add_task":
        return str(arguments.get("title", "")) or None
    return titles.get(arguments.get("task_id", 0))
