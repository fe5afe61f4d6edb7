"""What a ChatKit request carries through the server and its store."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from chatkit.types import ThreadItem, ThreadMetadata

from todo_backend.assistant.turn import Turn
from todo_backend.conversations.repository import Conversation
from todo_backend.database import OwnerId
from todo_backend.preferences.schemas import SettingsOut

HISTORY_ITEMS = 20
"""How many of the newest items a turn reads: enough to refer back to, few enough to stay fast."""


@dataclass(slots=True)
class LoadedThread:
    """A thread as one transaction read it, kept up to date by what this request writes.

    newest: up to HISTORY_ITEMS items, oldest first. is_whole: there are no others.
    """

    conversation: Conversation
    metadata: ThreadMetadata
    newest: list[ThreadItem]
    is_whole: bool

    def holds(self, item_id: str) -> bool:
        return any(item.id == item_id for item in self.newest)

    def keep(self, item: ThreadItem) -> None:
        """Take in an item that was written: in its place, or as the newest."""
        places = {known.id: place for place, known in enumerate(self.newest)}
        if item.id in places:
            self.newest[places[item.id]] = item
            return
        self.newest.append(item)
        if len(self.newest) > HISTORY_ITEMS:
            del self.newest[0]
            self.is_whole = False


@dataclass(slots=True)
class ChatContext:
    """One request by one user. Holds a cache that lives as long as the request, and no longer."""

    owner: OwnerId
    zone: ZoneInfo
    now: Callable[[], datetime]
    history_items: int = HISTORY_ITEMS  # how many of the newest items to load along with a thread
    is_retry: bool = False
    message_id: str | None = None  # the id that the user's message shall get; None: a new one
    draws: bool = True  # whether lists and questions come as widgets, or all in words
    thread: LoadedThread | None = None
    turn: Turn | None = None
    settings: SettingsOut | None = None  # the user's, once they are read
    beside_answer: list[ThreadItem] = field(default_factory=list[ThreadItem])  # stored together with the answer
    as_shown: Callable[[list[ThreadItem]], Awaitable[list[ThreadItem]]] | None = None  # applied to pages of items
