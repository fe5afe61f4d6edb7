"""Who waits for news in this process, and what has become known for them since they last looked."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from todo_backend.database import OwnerId
from todo_backend.errors import NotReady, TooBusy
from todo_backend.observability.metrics import EVENT_STREAMS

EVERYTHING = frozenset({"tasks", "conversations", "settings", "reminders"})
STREAMS_PER_USER = 10
MAX_STREAMS = 2000


class Subscription:
    """One open stream. News gather until it takes them, so that a slow reader costs nothing."""

    def __init__(self) -> None:
        self._news: set[str] = set()
        self._arrived = asyncio.Event()
        self.is_over = False

    def tell(self, what: frozenset[str]) -> None:
        self._news |= what
        self._arrived.set()

    def end(self) -> None:
        self.is_over = True
        self._arrived.set()

    async def wait(self, timeout_seconds: float) -> list[str]:
        """What has changed, in a fixed order; empty when nothing has for so long, or the stream is to end."""
        try:
            async with asyncio.timeout(timeout_seconds):
                await self._arrived.wait()
        except TimeoutError:
            return []
        self._arrived.clear()
        news, self._news = sorted(self._news), set()
        return news


class ChangeHub:
    """Hands news on to the streams of this process. It holds nothing that another replica would need."""

    def __init__(self) -> None:
        self._streams: dict[OwnerId, OrderedDict[Subscription, None]] = {}
        self._count = 0
        self._is_closed = False

    @property
    def owners(self) -> list[OwnerId]:
        """The users who wait for news here."""
        return list(self._streams)

    def subscribe(self, owner: OwnerId) -> Subscription:
        """Open a stream; beyond STREAMS_PER_USER, the user's oldest one ends. Raises NotReady, TooBusy."""
        if self._is_closed:
            raise NotReady("The service is stopping.", fix="Ask again in a moment.")
        if self._count >= MAX_STREAMS:
            raise TooBusy
        own = self._streams.setdefault(owner, OrderedDict())
        if len(own) >= STREAMS_PER_USER:
            next(iter(own)).end()
        subscription = Subscription()
        own[subscription] = None
        self._count += 1
        EVENT_STREAMS.set(self._count)
        return subscription

    def unsubscribe(self, owner: OwnerId, subscription: Subscription) -> None:
        own = self._streams.get(owner)
        if own is None or subscription not in own:
            return
        del own[subscription]
        self._count -= 1
        EVENT_STREAMS.set(self._count)
        if not own:
            del self._streams[owner]

    def tell(self, owner: OwnerId, what: frozenset[str]) -> None:
        for subscription in self._streams.get(owner, ()):
            subscription.tell(what)

    def tell_all(self) -> None:
        """Anything may have changed for anybody: news may have been missed."""
        for own in self._streams.values():
            for subscription in own:
                subscription.tell(EVERYTHING)

    def close(self) -> None:
        """End all streams; there are no new ones. For a process that stops."""
        self._is_closed = True
        for own in self._streams.values():
            for subscription in own:
                subscription.end()
