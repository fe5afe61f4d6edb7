"""The agent, built once per process, and one run of it per turn."""

from __future__ import annotations

import json
from typing import Any

from agents import (
    Agent,
    FunctionToolResult,
    RunConfig,
    RunContextWrapper,
    Runner,
    RunResultStreaming,
    ToolsToFinalOutputResult,
    set_tracing_disabled,
)
from agents.items import TResponseInputItem
from agents.mcp import MCPUtil
from agents.models.interface import Model
from mcp.server.mcpserver import MCPServer

from todo_backend.assistant.engine_model import EngineModel, words_after_calls
from todo_backend.assistant.fallback_model import Cooldown, FallbackModel
from todo_backend.assistant.instructions import instructions_for
from todo_backend.assistant.providers import build_client, build_model
from todo_backend.assistant.tools import InProcessTools, outcome_text
from todo_backend.assistant.turn import Turn, current_turn
from todo_backend.settings import Settings

MAX_MODEL_CALLS = 12
GAVE_UP = "I could not finish that in a reasonable number of steps. What I did so far stays; please say what is left."


class Assistant:
    """Runs turns, from `start` to `stop`."""

    def __init__(self, settings: Settings, server: MCPServer) -> None:
        self._settings = settings
        self._server = server
        self._client = build_client(settings)
        self._model = build_model(settings, self._client) if self._client else None
        self._cooldown = Cooldown()
        self._agent: Agent[Turn] | None = None
        self._agents: dict[frozenset[str], Agent[Turn]] = {}  # at most one for each set of tools

    async def start(self) -> None:
        """Convert the tools once; it takes as long as a whole turn."""
        set_tracing_disabled(True)  # traces would carry the user's words to a third party
        agent = Agent[Turn](name="Todo assistant", instructions=_instructions)
        context = RunContextWrapper[Any](None)
        agent.tools = await MCPUtil.get_function_tools(InProcessTools(self._server), False, context, agent)
        self._agent = agent

    async def stop(self) -> None:
        if self._client is not None:
            await self._client.close()

    @property
    def has_language_model(self) -> bool:
        """Whether answers come word by word, over seconds; the engine's come whole, after milliseconds."""
        return self._model is not None

    async def answer(self, turn: Turn, history: list[TResponseInputItem]) -> str:
        """Run a whole turn and return the answer. For the engine: the loop without streaming costs a third less."""
        agent, run_input = self._prepare(turn, history)
        engine = EngineModel(turn)
        result = await Runner.run(
            # The loop looks at every tool several times; the engine says beforehand which it will call.
            self._agent_with(agent, await engine.tools()),
            run_input,
            context=turn,
            max_turns=MAX_MODEL_CALLS,
            run_config=_config(engine),
            error_handlers={"max_turns": lambda _: GAVE_UP},
        )
        return str(result.final_output)

    def stream(self, turn: Turn, history: list[TResponseInputItem]) -> RunResultStreaming:
        """Begin a turn whose answer is streamed. Errors surface while the result's events are read."""
        agent, run_input = self._prepare(turn, history)
        return Runner.run_streamed(
            agent,
            run_input,
            context=turn,
            max_turns=MAX_MODEL_CALLS,
            run_config=_config(self._model_for(turn)),
            error_handlers={"max_turns": lambda _: GAVE_UP},
        )

    def _prepare(self, turn: Turn, history: list[TResponseInputItem]) -> tuple[Agent[Turn], list[TResponseInputItem]]:
        """The agent, and the conversation up to and with the user's message, oldest first. What an
        interrupted try of this turn has done is appended, so that it is not done again.
        """
        assert self._agent is not None, "start() comes first"
        current_turn.set(turn)
        return self._agent, [*history, *_done_before(turn)]

    def _agent_with(self, agent: Agent[Turn], names: frozenset[str]) -> Agent[Turn]:
        if names not in self._agents:
            tools = [tool for tool in agent.tools if tool.name in names]
            self._agents[names] = agent.clone(tools=tools, tool_use_behavior=_engine_finishes)
        return self._agents[names]

    def _model_for(self, turn: Turn) -> FallbackModel:
        assert self._model is not None, "without a language model there is nothing to stream"
        return FallbackModel(
            self._model,
            turn,
            self._cooldown,
            name=self._settings.openai_model,
            first_event_timeout_seconds=self._settings.model_first_event_timeout_seconds,
        )


def _engine_finishes(context: RunContextWrapper[Turn], _: list[FunctionToolResult]) -> ToolsToFinalOutputResult:
    """What the engine says follows from its calls: another round of the loop would only bring it back."""
    words = words_after_calls(context.context)
    return ToolsToFinalOutputResult(is_final_output=words is not None, final_output=words)


def _config(model: Model) -> RunConfig:
    return RunConfig(model=model, tracing_disabled=True, tool_not_found_behavior="return_error_to_model")


def _instructions(context: RunContextWrapper[Turn], agent: Agent[Turn]) -> str:
    return instructions_for(context.context)


def _done_before(turn: Turn) -> list[TResponseInputItem]:
    items: list[TResponseInputItem] = []
    for index, call in enumerate(turn.done_before):
        call_id = f"call_{turn.id}_before_{index}"
        items.append(
            {
                "type": "function_call",
                "call_id": call_id,
                "name": call.name,
                "arguments": json.dumps(dict(call.arguments)),
            }
        )
        items.append({"type": "function_call_output", "call_id": call_id, "output": outcome_text(call)})
    return items
