"""A whole answer as the events by which ChatKit streams one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from chatkit.types import (
    AssistantMessageContent,
    AssistantMessageContentPartAdded,
    AssistantMessageContentPartDone,
    AssistantMessageContentPartTextDelta,
    AssistantMessageItem,
    ThreadItemAddedEvent,
    ThreadItemDoneEvent,
    ThreadItemUpdatedEvent,
    ThreadStreamEvent,
)

DELTA_CHARACTERS = 400


def message_events(item_id: str, thread_id: str, text: str) -> Iterator[ThreadStreamEvent]:
    """The events of an assistant message that is there all at once, in portions of DELTA_CHARACTERS."""

    def item(content: list[AssistantMessageContent]) -> AssistantMessageItem:
        return AssistantMessageItem(id=item_id, thread_id=thread_id, created_at=datetime.now(UTC), content=content)

    yield ThreadItemAddedEvent(item=item([]))
    yield ThreadItemUpdatedEvent(
        item_id=item_id,
        update=AssistantMessageContentPartAdded(content_index=0, content=AssistantMessageContent(text="")),
    )
    for start in range(0, len(text), DELTA_CHARACTERS):
        delta = text[start : start + DELTA_CHARACTERS]
        yield ThreadItemUpdatedEvent(
            item_id=item_id, update=AssistantMessageContentPartTextDelta(content_index=0, delta=delta)
        )
    whole = AssistantMessageContent(text=text)
    yield ThreadItemUpdatedEvent(
        item_id=item_id, update=AssistantMessageContentPartDone(content_index=0, content=whole)
    )
    yield ThreadItemDoneEvent(item=item([whole]))
