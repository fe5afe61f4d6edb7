"""Answers one question about the deployment: with a model where there is one, else by the built-in router."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from todoctl.assistants.approval import make_approver
from todoctl.assistants.model_access import ModelAccess
from todoctl.assistants.registry import tools_for
from todoctl.assistants.relayed_progress import RelayedProgress
from todoctl.assistants.reply import Reply
from todoctl.assistants.session import Session
from todoctl.assistants.workspace import WorkspaceFinder


def answer_question(
    question: str,
    *,
    find: WorkspaceFinder,
    access: ModelAccess | None,
    approved: Sequence[str],
    save_trace: Path | None,
    in_parts: bool,
    say: Callable[[str], None],
) -> Reply:
    """The reply, whatever it is. Raises OpsError when a model cannot be asked, or an option is wrong.

    approved: tools that may change things without a question. in_parts: a model is asked for its answer in parts.
    say: is given what happens meanwhile, line by line.
    """
    workspace = find(RelayedProgress(say))
    approver = make_approver(approved, str(workspace.target))
    session = Session(find, say, approver, workspace.redactor)
    tools = tools_for(has_clone=workspace.has_clone, with_changes=True)
    if access is None:
        from todoctl.assistants.router.answering import NOTICE, answer_by_rules  # noqa: PLC0415 - one of the two

        say(NOTICE)
        return answer_by_rules(question, tools, session)
    from todoctl.assistants.team.conversation import Conversation  # noqa: PLC0415 - brings the Agents SDK

    return Conversation(access, tools, session, save_trace, with_conclusion=in_parts).answer(question)
