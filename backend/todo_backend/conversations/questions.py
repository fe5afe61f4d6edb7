"""Answers by a click: what the user says by them, and how the question looks afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chatkit.actions import Action
from chatkit.types import StructuredInputItem, StructuredInputSubmission, ThreadItem, WidgetItem

from todo_backend.conversations.widgets.question import (
    CARD_ID,
    CONFIRM,
    REJECT,
    answer_in_words,
    answered,
    closed_card,
)
from todo_backend.conversations.widgets.words import words_of
from todo_backend.errors import InvalidRequest


def said_by_button(action: Action[str, Any], sender: ThreadItem | None, language: str) -> str:
    """The yes or no that a card's button stands for. Raises InvalidRequest for any other action."""
    if isinstance(sender, WidgetItem) and sender.widget.id == CARD_ID and action.type in (CONFIRM, REJECT):
        words = words_of(language)
        return words.yes if action.type == CONFIRM else words.no
    raise InvalidRequest(f"There is no `{action.type}` here.", fix="Reload the conversation and try again.")


def said_by_choice(
    item: StructuredInputItem, submission: StructuredInputSubmission, language: str
) -> tuple[str, list[str]]:
    """(what the user says, the answer as it is shown); the latter is empty when the question was passed over."""
    question = item.inputs[0]
    given = submission.answers.get(question.id)
    values = [] if given is None or given.skipped or submission.status == "skipped" else given.values[:1]
    said = answer_in_words(item, values)
    return (said, values) if said is not None else (words_of(language).never_mind, [])


def closed(question: ThreadItem, values: Sequence[str] = ()) -> ThreadItem:
    """A question as it looks once it is answered or the talk has gone on."""
    if isinstance(question, StructuredInputItem):
        return answered(question, values) if question.status == "pending" else question
    return closed_card(question) if isinstance(question, WidgetItem) else question
