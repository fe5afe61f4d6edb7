"""Calls a tool: checks what it is given, limits its time, and lets nothing out that must not be seen."""

from __future__ import annotations

import asyncio
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from pydantic import ValidationError

from todoctl.aiops_troubleshooter.mending.audit import AuditLog
from todoctl.aiops_troubleshooter.redaction import Redactor
from todoctl.assistants.relayed_progress import RelayedProgress
from todoctl.assistants.rights import explain_refusal
from todoctl.assistants.secrecy import hide_in_json, hide_secrets, load_redactor
from todoctl.assistants.tool import Arguments, Tool
from todoctl.assistants.workspace import Workspace, WorkspaceFinder
from todoctl.errors import OpsError
from todoctl.stopping import STOP, StoppedError

# What it may take to tidy up after the work was given up: helm and kubectl are ended at once.
_TIDY_SECONDS = 15.0


@dataclass(frozen=True)
class Answer:
    """What a call came to, for people and models; `document` is the typed result of one that succeeded."""

    text: str
    document: dict[str, object] | None = None

    @property
    def is_error(self) -> bool:
        return self.document is None


def parse_arguments(tool: Tool, given: str | dict[str, object] | None) -> Arguments | Answer:
    """The checked arguments, of JSON or of a parsed document; else what is wrong with them, in plain words."""
    try:
        if isinstance(given, str):
            return tool.arguments.model_validate_json(given or "{}")
        # From JSON too: there is no reason to be strict about what JSON cannot tell apart.
        return tool.arguments.model_validate(given or {})
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(map(str, one['loc'])) or 'the arguments'}: {one['msg']}"
            for one in error.errors(include_url=False, include_input=False)
        )
        known = ", ".join(tool.arguments.model_fields) or "none"
        return Answer(f"{tool.name} was not called: {wrong}. It takes: {known}.")


def call(tool: Tool, arguments: Arguments, find: WorkspaceFinder, tell: Callable[[str], None]) -> Answer:
    """Runs a tool to its end in this thread. Raises nothing but what ends the program.

    tell: is given each step, already without secrets.
    """
    workspace: Workspace | None = None

    def tell_hidden(line: str) -> None:
        tell(line if workspace is None else hide_secrets(workspace.redactor, line))

    try:
        workspace = find(RelayedProgress(tell_hidden))
        if tool.entry.where == "clone" and not workspace.has_clone:
            return Answer(f"{tool.name} needs the application's sources, and they are not here.")
        if tool.entry.changes:
            _note(tool, arguments, workspace, "called")
        result = tool.function(workspace, arguments)
        redactors = _redactors(tool, workspace)
        document: object = result.model_dump(mode="json")
        for redactor in redactors:
            document = hide_in_json(redactor, document)
        hidden = tool.result.model_validate(document)
        if tool.entry.changes:
            _note(tool, arguments, workspace, "done")
        return Answer(hidden.as_text(), hidden.model_dump(mode="json"))
    except OpsError as error:
        told = _describe(explain_refusal(error))
        if tool.entry.changes and workspace is not None:
            _note(tool, arguments, workspace, "failed")
        return Answer(told if workspace is None else hide_secrets(workspace.redactor, told))
    except Exception:  # noqa: BLE001 - whoever asked gets an answer, and the operator the traceback
        told = traceback.format_exc()
        print(told if workspace is None else hide_secrets(workspace.redactor, told), file=sys.stderr, flush=True)
        return Answer(f"{tool.name} met something that it does not know; what it was stands in the server's log.")


async def call_in_thread(
    tool: Tool, arguments: Arguments, find: WorkspaceFinder, tell: Callable[[str], None]
) -> Answer:
    """The same beside an event loop, within the tool's time; cancelled, it ends what it started.

    tell: is called in the event loop's thread.
    """
    stop = threading.Event()
    loop = asyncio.get_running_loop()

    def tell_in_loop(line: str) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody listens any more
            loop.call_soon_threadsafe(tell, line)

    def work() -> Answer:
        STOP.set(stop)
        try:
            return call(tool, arguments, find, tell_in_loop)
        except StoppedError:
            return Answer(f"{tool.name} was given up after {tool.timeout_seconds:.0f} seconds.")

    working = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        done, _ = await asyncio.wait({working}, timeout=tool.timeout_seconds)
        if not done:
            stop.set()
            await asyncio.wait({working}, timeout=_TIDY_SECONDS)
    finally:
        stop.set()
    return working.result() if working.done() else Answer(f"{tool.name} does not end; it was told to.")


def _note(tool: Tool, arguments: Arguments, workspace: Workspace, action: str) -> None:
    """Keeps what an assistant changed; where nothing can be written, as in a container, it is said once more."""
    try:
        workspace.folder.create()
        audit = AuditLog(workspace.folder.audit_file, workspace.target, tool.name)
        audit.note(action, arguments=arguments.model_dump(mode="json", exclude_none=True))
    except (OSError, KeyError) as error:  # KeyError: a user id without a name
        workspace.progress.say(f"{tool.name} {action}; the audit log cannot be written: {error}")


def _redactors(tool: Tool, workspace: Workspace) -> list[Redactor]:
    """What was secret before; for a tool that may have made new secrets, also what is so now."""
    before = [workspace.redactor]
    return [*before, load_redactor(workspace.repository, workspace.target)] if tool.entry.changes else before


def _describe(error: OpsError) -> str:
    details = f"\n{error.details}" if error.details else ""
    return f"{error.problem} {error.fix}{details}"
