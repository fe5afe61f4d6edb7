"""The roles as agents: a triage that hands over, and six specialists that can hand back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from agents import Agent, AgentOutputSchemaBase, FunctionTool, ModelSettings, RunContextWrapper
from agents.models.interface import Model
from agents.tool_context import ToolContext

from todoctl.assistants.calling import Answer, call_in_thread, parse_arguments
from todoctl.assistants.catalogue import ROLES, Role
from todoctl.assistants.reply import Conclusion
from todoctl.assistants.role_words import SUMMARIES, system_message, triage_message
from todoctl.assistants.session import Session
from todoctl.assistants.tool import Tool


def make_team(model: Model, tools: Sequence[Tool], *, with_conclusion: bool) -> Agent[Session]:
    """The triage agent, which leads to the others. with_conclusion: answers come in parts (`Conclusion`)."""
    output: type[Conclusion] | AgentOutputSchemaBase | None = Conclusion if with_conclusion else None
    # One call at a time: two changes at once would each be approved without the other's outcome.
    settings = ModelSettings(parallel_tool_calls=False)
    triage = Agent[Session](
        name="triage", instructions=triage_message(), model=model, model_settings=ModelSettings(), output_type=output
    )
    for role in ROLES:
        own = [tool for tool in tools if tool.entry.role == role]
        if own:
            triage.handoffs.append(
                Agent[Session](
                    name=role,
                    handoff_description=SUMMARIES[role],
                    instructions=_instructions(role, own),
                    tools=[_function_tool(tool) for tool in own],
                    handoffs=[triage],
                    model=model,
                    model_settings=settings,
                    output_type=output,
                )
            )
    return triage


def _instructions(role: Role, tools: Sequence[Tool]) -> str:
    told = system_message(role, [tool.entry for tool in tools], program_asks=True)
    return f"{told}\n- What is not yours, hand back to the triage."


def _function_tool(tool: Tool) -> FunctionTool:
    async def needs_approval(_context: RunContextWrapper[Any], given: dict[str, Any], _call_id: str) -> bool:
        # Arguments that do not fit are answered, not run: nobody need be asked about them.
        return tool.entry.changes and not isinstance(parse_arguments(tool, given), Answer)

    async def invoke(context: ToolContext[Session], given: str) -> str:
        return await _invoke(tool, context, given)

    return FunctionTool(
        name=tool.name,
        description=tool.entry.description,
        params_json_schema=tool.arguments.model_json_schema(),
        on_invoke_tool=invoke,
        # Strict schemas have no optional arguments, and not every endpoint knows them; the arguments are checked here.
        strict_json_schema=False,
        needs_approval=needs_approval,
    )


async def _invoke(tool: Tool, context: ToolContext[Session], given: str) -> str:
    session = context.context
    arguments = parse_arguments(tool, given)
    if isinstance(arguments, Answer):
        return arguments.text
    session.count(tool, arguments)
    # The run stops before a changing call; should that ever be passed by, nothing happens all the same.
    if tool.entry.changes and not session.is_approved(context.tool_call_id, tool, arguments):
        session.note(tool, arguments, "refused")
        return f"Refused: nobody approved {tool.name}."
    session.tell(f"{tool.name} {json.dumps(arguments.model_dump(mode='json', exclude_none=True))}")
    answer = await call_in_thread(tool, arguments, session.find, session.tell)
    session.note(tool, arguments, "failed" if answer.is_error else "done")
    session.last_answer = answer.text
    return answer.text
