"""The application: wires settings, database, identity and endpoints, and loads the assistant behind them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx2
from fastapi import FastAPI
from starlette.routing import Route

from todo_backend.account import endpoints as account_endpoints
from todo_backend.account.service import AccountService
from todo_backend.api_document import complete_document
from todo_backend.calendar import endpoints as calendar_endpoints
from todo_backend.calendar.service import CalendarService
from todo_backend.changes import endpoints as changes_endpoints
from todo_backend.changes.hub import ChangeHub
from todo_backend.changes.listener import ChangeListener
from todo_backend.conversations import endpoints as chat_endpoints
from todo_backend.cors import Cors
from todo_backend.database import Database
from todo_backend.identity import discovery
from todo_backend.identity.dependencies import Identity
from todo_backend.identity.takeover import GuestTakeover
from todo_backend.identity.tokens import TokenVerifier
from todo_backend.observability import health
from todo_backend.observability.metrics import serve_metrics
from todo_backend.observability.requests import RequestMiddleware
from todo_backend.preferences import endpoints as preferences_endpoints
from todo_backend.preferences.service import PreferencesService
from todo_backend.problems import add_problem_handlers, unexpected
from todo_backend.reminders import endpoints as reminders_endpoints
from todo_backend.reminders.service import ReminderService
from todo_backend.revisions import known_revisions
from todo_backend.settings import Settings
from todo_backend.startup import AssistantStartup, LateMcp
from todo_backend.tasks import endpoints as tasks_endpoints
from todo_backend.tasks.service import TaskService

logger = logging.getLogger(__name__)


def create_app(settings: Settings) -> FastAPI:
    """Build the application. It listens at once; chat and MCP answer when the assistant has loaded."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        startup: AssistantStartup = app.state.assistant_startup
        loading = asyncio.create_task(startup.run())
        listener.start()
        try:
            yield
        finally:
            await listener.stop()
            # Turns first, then what they use: the assistant's client, the keys' client, the pool.
            await startup.stop(settings.shutdown_grace_seconds)
            await loading
            await client.aclose()
            await database.close()

    if settings.metrics_port is not None:
        serve_metrics(settings.metrics_host, settings.metrics_port)
    # The usual documentation pages load scripts from elsewhere; /openapi.json says the same.
    app = FastAPI(title="Todo assistant", version="0.1.0", lifespan=lifespan, docs_url=None, redoc_url=None)
    database = Database(
        settings.database_url.get_secret_value(),
        pool_size=settings.database_pool_size,
        statement_timeout_seconds=settings.database_statement_timeout_seconds,
        pooler=settings.database_pooler,
    )
    client = httpx2.AsyncClient()
    app.state.settings = settings
    app.state.database = database
    app.state.schema_revisions = known_revisions()
    app.state.identity = Identity(TokenVerifier(settings, client), GuestTakeover(database))
    app.state.tasks = TaskService(database)
    app.state.preferences = PreferencesService(database)
    app.state.home_zone = app.state.preferences.home_zone
    app.state.account = AccountService(database, app.state.preferences)
    app.state.calendar = CalendarService(database, app.state.tasks, app.state.preferences)
    app.state.reminders = ReminderService(database)
    app.state.changes = ChangeHub()
    listener = ChangeListener(database, app.state.changes)
    app.state.assistant_startup = AssistantStartup(
        settings, database, app.state.tasks, app.state.identity, app.state.preferences
    )

    app.include_router(health.router)
    app.include_router(discovery.router)
    app.include_router(tasks_endpoints.router)
    app.include_router(preferences_endpoints.router)
    app.include_router(reminders_endpoints.router)
    app.include_router(calendar_endpoints.router)
    app.include_router(account_endpoints.router)
    app.include_router(changes_endpoints.router)
    app.include_router(chat_endpoints.router)
    app.router.routes.append(Route("/mcp", endpoint=LateMcp(app.state.assistant_startup)))
    add_problem_handlers(app)
    complete_document(app)
    app.add_middleware(RequestMiddleware, render=unexpected)
    app.add_middleware(Cors, page_origins=settings.origins)
    return app
