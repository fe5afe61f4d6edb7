"""The button that takes a turn back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chatkit.widgets import WidgetRoot

from todo_backend.conversations.widgets.root import root_of
from todo_backend.conversations.widgets.words import words_of
from todo_backend.tasks.undo import Undone

UNDO = "turn.undo"
UNDO_ID = "undo"


def undo_widget(turn_id: str, language: str) -> WidgetRoot:
    button = {
        "type": "Button",
        "label": words_of(language).undo,
        "iconStart": "reload",
        "size": "sm",
        "variant": "ghost",
        "onClickAction": {
            "type": UNDO,
            "payload": {"turn_id": turn_id},
            "loadingBehavior": "self",
            "streaming": False,
        },
    }
    return _basic(button)


def undone_widget(undone: Sequence[Undone], language: str) -> WidgetRoot:
    """What stands in the button's place once it was pressed."""
    words = words_of(language)
    titles = ", ".join(one.title for one in undone)
    return remark_widget(f"{words.undone}: {titles}" if titles else words.nothing_to_undo)


def remark_widget(text: str) -> WidgetRoot:
    return _basic({"type": "Caption", "value": text, "color": "secondary"})


def _basic(child: Mapping[str, object]) -> WidgetRoot:
    return root_of({"type": "Basic", "id": UNDO_ID, "direction": "row", "children": [child]})
