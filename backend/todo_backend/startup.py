"""Loading the assistant in the background: the process listens after a second, the agent stack takes three more."""

from __future__ import annotations

import asyncio
import gc
import logging
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from starlette.types import Receive, Scope, Send

from todo_backend.database import Database
from todo_backend.errors import NotReady
from todo_backend.identity.dependencies import Identity
from todo_backend.preferences.service import PreferencesService
from todo_backend.settings import Settings
from todo_backend.tasks.service import TaskService

if TYPE_CHECKING:
    from todo_backend.conversations.service import ChatService
    from todo_backend.tools.http import McpEndpoint

logger = logging.getLogger(__name__)

LOAD_WAIT_SECONDS = 20.0
WARM_UP_SENTENCE = "add milk and eggs, and remind me to call Bob tomorrow at 5pm"
GC_THRESHOLDS = (20_000, 20, 50)
GC_WHILE_LOADING = (50_000, 1_000, 1_000)
"""Imports make what stays: a look at all of it, again and again, finds nothing and takes a tenth of the start."""


class AssistantStartup:
    """Loads chat and MCP, and takes them down again, all in one task: the MCP session manager insists on it."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        tasks: TaskService,
        identity: Identity,
        preferences: PreferencesService,
    ) -> None:
        self._settings = settings
        self._database = database
        self._tasks = tasks
        self._identity = identity
        self._preferences = preferences
        self._loaded = asyncio.Event()
        self._stopping = asyncio.Event()
        self._chat: ChatService | None = None
        self._mcp: McpEndpoint | None = None
        self.failure: str | None = None

    @property
    def is_ready(self) -> bool:
        return self._chat is not None

    async def run(self) -> None:
        """Load everything, then wait until `stop` is called, then close it."""
        gc.set_threshold(*GC_WHILE_LOADING)
        try:
            # Imports hold the interpreter for seconds in all; in a thread, requests get in between.
            await asyncio.to_thread(_import_agent_stack)
            async with AsyncExitStack() as resources:
                await self._load(resources)
                _settle_memory()
                self._loaded.set()
                logger.info("assistant_loaded")
                # Until then a pattern is compiled at its first use, in a few milliseconds: all take three seconds.
                await asyncio.to_thread(_prepare_all_languages)
                await self._stopping.wait()
        except Exception:
            logger.exception("assistant_not_loaded")
            gc.set_threshold(*GC_THRESHOLDS)
            self.failure = "The assistant could not be loaded; the log says why."
            self._loaded.set()

    async def _load(self, resources: AsyncExitStack) -> None:
        from todo_backend.assistant.agent import Assistant
        from todo_backend.conversations.chatkit_server import TodoChatServer
        from todo_backend.conversations.service import ChatService
        from todo_backend.conversations.store import PostgresStore
        from todo_backend.conversations.turns import Turns
        from todo_backend.tools.http import McpEndpoint
        from todo_backend.tools.server import build_mcp_server

        server = build_mcp_server(self._tasks)
        mcp = McpEndpoint(server, self._identity, self._preferences.home_zone, self._settings.resource_metadata_url)
        await resources.enter_async_context(mcp.session_manager.run())
        assistant = Assistant(self._settings, server)
        await assistant.start()
        resources.push_async_callback(assistant.stop)
        store = PostgresStore(self._database, self._preferences)
        chat_server = TodoChatServer(
            store,
            assistant,
            self._tasks,
            self._preferences,
            turn_timeout_seconds=self._settings.model_turn_timeout_seconds,
        )
        turns = Turns(at_once=self._settings.turns_at_once, waiting=self._settings.max_turns_waiting)
        self._mcp = mcp
        self._chat = ChatService(chat_server, self._tasks, turns)

    async def stop(self, grace_seconds: float) -> None:
        """Let running turns end, for so long at most, then take everything down."""
        if self._chat is not None:
            await self._chat.turns.finish(grace_seconds)
        self._stopping.set()

    async def chat(self) -> ChatService:
        await self._wait()
        if self._chat is None:
            raise NotReady(self.failure or "The assistant is still loading.", fix="Try again in a few seconds.")
        return self._chat

    async def mcp(self) -> McpEndpoint:
        """Wait until the MCP server is loaded. Raises NotReady when that takes too long or has failed."""
        await self._wait()
        if self._mcp is None:
            raise NotReady(self.failure or "The MCP server is still loading.", fix="Try again in a few seconds.")
        return self._mcp

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(LOAD_WAIT_SECONDS):
                await self._loaded.wait()
        except TimeoutError:
            return


class LateMcp:
    """The ASGI application behind /mcp, before and after the MCP server is loaded."""

    def __init__(self, startup: AssistantStartup) -> None:
        self._startup = startup

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        endpoint = await self._startup.mcp()
        await endpoint(scope, receive, send)


def _settle_memory() -> None:
    """Spare the collector from walking the hundred thousands of objects that the imports made, again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)


def _import_agent_stack() -> None:
    for module in ("assistant.agent", "conversations.service", "tools.http"):
        import_module(f"todo_backend.{module}")
    _warm_engine()


def _warm_engine() -> None:
    """What every sentence needs is made at the first one; no user shall wait for that."""
    from todo_backend.language import Request, understand

    understand(Request(WARM_UP_SENTENCE, datetime.now(UTC), "UTC"))


def _prepare_all_languages() -> None:
    from todo_backend.language.packs.registry import PACKS
    from todo_backend.language.prepare import prepare

    prepare(PACKS)
