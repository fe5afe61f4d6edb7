"""Answers one question by the rules: asks before changes, and says what it can do when it does not understand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from todoctl.assistants.calling import Answer, call, parse_arguments
from todoctl.assistants.reply import Reply
from todoctl.assistants.router.rules import RULES, PlannedCall, find_rule, normalise
from todoctl.assistants.session import Session
from todoctl.assistants.tool import Tool

NOTICE = "The built-in router answers, by your words; no model does (OPENAI_API_KEY or OPENAI_BASE_URL names one)."

_Ended = Literal["answered", "not understood", "refused", "failed"]


def answer_by_rules(question: str, tools: Sequence[Tool], session: Session) -> Reply:
    """The tools' own words, one after the other."""
    rule = find_rule(normalise(question))
    if rule is None:
        return _reply("not understood", f"I did not understand that. {_abilities(tools)}", session)
    plan = rule.plan(normalise(question))
    if isinstance(plan, str):
        return _reply("not understood", plan, session)
    texts: list[str] = []
    for planned in plan:
        ended, text = _do(planned, tools, session)
        texts.append(text)
        if ended != "answered":
            return _reply(ended, "\n\n".join(texts), session)
    return _reply("answered", "\n\n".join(texts), session)


def _do(planned: PlannedCall, tools: Sequence[Tool], session: Session) -> tuple[_Ended, str]:
    tool = next((one for one in tools if one.name == planned.tool), None)
    if tool is None:
        return "failed", f"{planned.tool} is not to be had here: it needs the application's sources."
    arguments = parse_arguments(tool, planned.arguments)
    if isinstance(arguments, Answer):
        return "not understood", arguments.text
    if tool.entry.changes and (refusal := session.approver.refusal(tool, arguments)):
        session.note(tool, arguments, "refused")
        return "refused", refusal
    answer = call(tool, arguments, session.find, session.tell)
    session.note(tool, arguments, "failed" if answer.is_error else "done")
    return "failed" if answer.is_error else "answered", answer.text


def _abilities(tools: Sequence[Tool]) -> str:
    names = {tool.name for tool in tools}
    examples = [rule.example for rule in RULES if _is_offered(rule.example, names)]
    return "\n".join(["Without a model I can answer:", *(f"  {example}" for example in examples)])


def _is_offered(example: str, names: set[str]) -> bool:
    rule = find_rule(normalise(example))
    plan = rule.plan(normalise(example)) if rule else ""
    return not isinstance(plan, str) and all(planned.tool in names for planned in plan)


def _reply(ended: _Ended, text: str, session: Session) -> Reply:
    return Reply(answer=text, answered_by="built-in router", role="", ended=ended, calls=session.calls)
