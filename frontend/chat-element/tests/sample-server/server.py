"""A ChatKit server as OpenAI's own Python package means one to be: its `ChatKitServer`, with a store in memory.

Nothing here knows of this element or of this product: the element must get on with it as it is.

    python server.py PORT
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import uvicorn
from chatkit.actions import Action
from chatkit.server import ChatKitServer, StreamingResult
from chatkit.store import AttachmentStore, NotFoundError, Store
from chatkit.types import (
    AssistantMessageContent,
    AssistantMessageContentPartAdded,
    AssistantMessageContentPartDone,
    AssistantMessageContentPartTextDelta,
    AssistantMessageItem,
    Attachment,
    AttachmentCreateParams,
    AttachmentUploadDescriptor,
    ClientToolCallItem,
    FileAttachment,
    ImageAttachment,
    Page,
    ProgressUpdateEvent,
    StructuredInputItem,
    StructuredInputMultipleChoice,
    StructuredInputMultipleChoiceOption,
    ThreadItem,
    ThreadItemAddedEvent,
    ThreadItemDoneEvent,
    ThreadItemReplacedEvent,
    ThreadItemUpdatedEvent,
    ThreadMetadata,
    ThreadStreamEvent,
    UserMessageItem,
    WidgetItem,
)
from chatkit.widgets import WidgetRoot
from fastapi import FastAPI, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter
from starlette.middleware.cors import CORSMiddleware

Context = dict[str, Any]
WIDGET: TypeAdapter[WidgetRoot] = TypeAdapter(WidgetRoot)


class MemoryStore(Store[Context]):
    """Threads, items and attachments in dictionaries, in the order in which they were added."""

    def __init__(self) -> None:
        self.threads: dict[str, ThreadMetadata] = {}
        self.items: dict[str, list[ThreadItem]] = {}
        self.attachments: dict[str, Attachment] = {}

    async def load_thread(self, thread_id: str, context: Context) -> ThreadMetadata:
        if thread_id not in self.threads:
            raise NotFoundError(thread_id)
        return self.threads[thread_id].model_copy(deep=True)

    async def save_thread(self, thread: ThreadMetadata, context: Context) -> None:
        # A thread may come with a page of its items; those are kept apart.
        self.threads[thread.id] = ThreadMetadata(**thread.model_dump(exclude={"items"}))
        self.items.setdefault(thread.id, [])

    async def load_threads(self, limit: int, after: str | None, order: str, context: Context) -> Page[ThreadMetadata]:
        return _page(list(self.threads.values()), after, limit, order)

    async def delete_thread(self, thread_id: str, context: Context) -> None:
        del self.threads[thread_id], self.items[thread_id]

    async def load_thread_items(
        self, thread_id: str, after: str | None, limit: int, order: str, context: Context
    ) -> Page[ThreadItem]:
        return _page(self.items.get(thread_id, []), after, limit, order)

    async def add_thread_item(self, thread_id: str, item: ThreadItem, context: Context) -> None:
        await self.save_item(thread_id, item, context)

    async def save_item(self, thread_id: str, item: ThreadItem, context: Context) -> None:
        items = self.items.setdefault(thread_id, [])
        for place, known in enumerate(items):
            if known.id == item.id:
                items[place] = item
                return
        items.append(item)

    async def load_item(self, thread_id: str, item_id: str, context: Context) -> ThreadItem:
        for item in self.items.get(thread_id, []):
            if item.id == item_id:
                return item
        raise NotFoundError(item_id)

    async def delete_thread_item(self, thread_id: str, item_id: str, context: Context) -> None:
        self.items[thread_id] = [item for item in self.items[thread_id] if item.id != item_id]

    async def save_attachment(self, attachment: Attachment, context: Context) -> None:
        self.attachments[attachment.id] = attachment

    async def load_attachment(self, attachment_id: str, context: Context) -> Attachment:
        if attachment_id not in self.attachments:
            raise NotFoundError(attachment_id)
        return self.attachments[attachment_id]

    async def delete_attachment(self, attachment_id: str, context: Context) -> None:
        self.attachments.pop(attachment_id, None)


class UploadStore(AttachmentStore[Context]):
    """Where the bytes of attachments go, in two phases: first the description, then the file to its own URL."""

    def __init__(self) -> None:
        self.expected: set[str] = set()
        self.files: dict[str, bytes] = {}

    async def create_attachment(self, input: AttachmentCreateParams, context: Context) -> Attachment:
        made = {"id": self.generate_attachment_id(input.mime_type, context), "name": input.name}
        made["mime_type"] = input.mime_type
        url = f"{context['base_url']}uploads/{made['id']}"
        target = AttachmentUploadDescriptor(url=url, method="PUT", headers={"x-upload-key": made["id"]})
        self.expected.add(made["id"])
        if input.mime_type.startswith("image/"):
            return ImageAttachment(**made, preview_url=url, upload_descriptor=target)
        return FileAttachment(**made, upload_descriptor=target)

    async def delete_attachment(self, attachment_id: str, context: Context) -> None:
        self.expected.discard(attachment_id)
        self.files.pop(attachment_id, None)


def _page(rows: list[Any], after: str | None, limit: int, order: str) -> Page[Any]:
    ordered = rows if order == "asc" else rows[::-1]
    start = next((place + 1 for place, row in enumerate(ordered) if row.id == after), 0)
    found = ordered[start : start + limit]
    has_more = len(ordered) > start + limit
    return Page(data=found, has_more=has_more, after=found[-1].id if has_more else None)


class SampleServer(ChatKitServer[Context]):
    """Answers by the words of a message: each brings about another kind of item."""

    async def respond(
        self, thread: ThreadMetadata, input_user_message: UserMessageItem | None, context: Context
    ) -> AsyncIterator[ThreadStreamEvent]:
        words = "".join(part.text for part in input_user_message.content) if input_user_message else "go on"
        if thread.title is None:
            thread.title = words
        made = {"id": self.store.generate_item_id("message", thread, context), "thread_id": thread.id}
        made["created_at"] = datetime.now(UTC)
        if input_user_message and input_user_message.attachments:
            sizes = [f"{one.name} of {len(uploads.files[one.id])} bytes" for one in input_user_message.attachments]
            async for event in self._say(made, f"You sent {', '.join(sizes)}."):
                yield event
        elif "widget" in words:
            yield ThreadItemDoneEvent(item=WidgetItem(**made, widget=_counter(0)))
        elif "question" in words:
            options = [StructuredInputMultipleChoiceOption(value=one) for one in ("Red", "Blue")]
            asked = StructuredInputMultipleChoice(id="color", question="Which color?", options=options)
            yield ThreadItemDoneEvent(item=StructuredInputItem(**made, inputs=[asked]))
        elif "tool" in words:
            call = ClientToolCallItem(**made, call_id="call_1", name="get_place", arguments={"exact": True})
            yield ThreadItemDoneEvent(item=call)
        elif words == "go on":
            items = (await self.store.load_thread_items(thread.id, None, 1, "desc", context)).data
            given = items[0].output if isinstance(items[0], ClientToolCallItem) else _answer(items[0])
            async for event in self._say(made, f"You gave {given}."):
                yield event
        else:
            yield ProgressUpdateEvent(text="Thinking it over")
            async for event in self._say(made, f"You said **{words}**."):
                yield event

    async def _say(self, made: dict[str, Any], text: str) -> AsyncIterator[ThreadStreamEvent]:
        def item(content: list[AssistantMessageContent]) -> AssistantMessageItem:
            return AssistantMessageItem(**made, content=content)

        yield ThreadItemAddedEvent(item=item([]))
        first = AssistantMessageContentPartAdded(content_index=0, content=AssistantMessageContent(text=""))
        yield ThreadItemUpdatedEvent(item_id=made["id"], update=first)
        for piece in text.split(" "):
            await asyncio.sleep(0)
            delta = AssistantMessageContentPartTextDelta(content_index=0, delta=f"{piece} ")
            yield ThreadItemUpdatedEvent(item_id=made["id"], update=delta)
        whole = AssistantMessageContent(text=text)
        yield ThreadItemUpdatedEvent(
            item_id=made["id"], update=AssistantMessageContentPartDone(content_index=0, content=whole)
        )
        yield ThreadItemDoneEvent(item=item([whole]))

    async def action(
        self, thread: ThreadMetadata, action: Action[str, Any], sender: WidgetItem | None, context: Context
    ) -> AsyncIterator[ThreadStreamEvent]:
        assert sender is not None
        shown = sender.model_copy(update={"widget": _counter(action.payload["count"] + 1)})
        yield ThreadItemReplacedEvent(item=shown)


def _counter(count: int) -> WidgetRoot:
    button = {"type": "Button", "label": "One more", "onClickAction": {"type": "count", "payload": {"count": count}}}
    return WIDGET.validate_python({"type": "Card", "children": [{"type": "Text", "value": f"Count: {count}"}, button]})


def _answer(item: ThreadItem) -> str:
    assert isinstance(item, StructuredInputItem)
    answer = item.inputs[0].answer
    return ", ".join(answer.values) if answer else "nothing"


app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])
uploads = UploadStore()
server = SampleServer(MemoryStore(), uploads)


@app.put("/uploads/{attachment_id}")
async def upload(attachment_id: str, request: Request) -> Response:
    """Takes a file that was announced, once, with the header that the announcement was answered with."""
    if attachment_id not in uploads.expected or request.headers.get("x-upload-key") != attachment_id:
        return Response(status_code=403)
    uploads.expected.remove(attachment_id)
    uploads.files[attachment_id] = await request.body()
    return Response(status_code=204)


@app.get("/uploads")
def list_uploads() -> list[int]:
    """The sizes of the files that are there."""
    return [len(file) for file in uploads.files.values()]


@app.post("/chatkit")
async def chatkit_endpoint(request: Request) -> Response:
    result = await server.process(await request.body(), {"base_url": str(request.base_url)})
    if isinstance(result, StreamingResult):
        return StreamingResponse(result, media_type="text/event-stream")
    return Response(content=result.json, media_type="application/json")


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
