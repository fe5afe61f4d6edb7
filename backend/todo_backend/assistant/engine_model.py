"""The built-in language engine as a Model of the agents' loop: no key, no network, the same tools."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Any, cast

from agents import ModelResponse, Usage
from agents.items import TResponseInputItem
from agents.models.interface import Model
from openai.types.responses import ResponseOutputItem, ResponseStreamEvent
from rapidfuzz import fuzz

from todo_backend.assistant.events import function_call, message, stream_of
from todo_backend.assistant.turn import Turn
from todo_backend.language import Action, Outcome, Request, Understanding, reply_after, understand

NAME = "built-in"
AMBIGUOUS_WORDS = 1
SAME_TITLE = 80  # of 100: how alike two titles must be to be one item's


class EngineModel(Model):
    """Answers one turn. Holds nothing but the turn: what was done is read off the input each time.

    So it can also take over in the middle of a run that a language model began, or go on with a turn
    whose process was killed: calls that are in the input already are not made again.
    """

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._request: Request | None = None

    async def get_response(
        self, system_instructions: str | None, input: str | list[TResponseInputItem], *rest: Any, **named: Any
    ) -> ModelResponse:
        return ModelResponse(output=await self._answer(input), usage=Usage(requests=1), response_id=None)

    async def stream_response(
        self, system_instructions: str | None, input: str | list[TResponseInputItem], *rest: Any, **named: Any
    ) -> AsyncIterator[ResponseStreamEvent]:
        for event in stream_of(await self._answer(input), NAME):
            yield event

    async def tools(self) -> frozenset[str]:
        """The names of the tools that this turn will call."""
        await self._understand()
        assert self._turn.understanding is not None
        return frozenset(action.tool for action in self._turn.understanding.actions)

    async def _answer(self, items: str | list[TResponseInputItem]) -> list[ResponseOutputItem]:
        outcomes = [] if isinstance(items, str) else outcomes_of_turn(items)
        turn, request = self._turn, await self._understand()
        understanding = turn.understanding
        assert understanding is not None
        left = still_to_do(understanding.actions, outcomes)
        if left:
            done = len(outcomes)
            return [
                function_call(action.tool, action.arguments, f"call_{turn.id}_{done + index}")
                for index, action in enumerate(left)
            ]
        return [message(_words(turn, understanding, request, outcomes))]

    async def _understand(self) -> Request:
        if self._request is None:
            turn = self._turn
            # One word is the same in many languages: then the one spoken last is meant.
            language = turn.memory.language if turn.is_button or len(turn.text.split()) <= AMBIGUOUS_WORDS else None
            request = Request(
                turn.text, turn.now, turn.zone.key, language, (), turn.memory.as_context(), turn.week_start
            )
            if turn.chosen_language and not turn.is_button:
                request = in_chosen_language(request, turn.chosen_language)
            understanding = understand(request)
            # Adding needs no look at the list; all else is understood by what is on it.
            if not understanding.actions or any(action.tool != "add_task" for action in understanding.actions):
                request = replace(request, tasks=await turn.load_tasks())
                understanding = understand(request)
            turn.request = self._request = request
            turn.understanding = understanding
        return self._request


def words_after_calls(turn: Turn) -> str | None:
    """What the engine says once all that it planned is done; None while something is left to do."""
    understanding, request = turn.understanding, turn.request
    assert understanding is not None, "the engine understands a turn before it calls anything"
    assert request is not None
    outcomes = [Outcome(call.name, dict(call.arguments), call.result, call.error) for call in turn.calls]
    if still_to_do(understanding.actions, outcomes):
        return None
    return _words(turn, understanding, request, outcomes)


def _words(turn: Turn, understanding: Understanding, request: Request, outcomes: Sequence[Outcome]) -> str:
    if not outcomes:
        return understanding.reply
    planned_a_list = any(action.tool == "list_tasks" for action in understanding.actions)
    told = [one for one in outcomes if one.tool != "list_tasks" or planned_a_list or len(outcomes) == 1]
    return reply_after(understanding, told, request, with_lists=not turn.draws, rings_here=turn.draws)


def in_chosen_language(request: Request, language: str) -> Request:
    """The request in the user's language, unless that makes nothing of it and another one does."""
    chosen = replace(request, language=language)
    is_foreign = understand(chosen).intent == "none" and understand(request).intent != "none"
    return request if is_foreign else chosen


def outcomes_of_turn(items: Sequence[TResponseInputItem]) -> list[Outcome]:
    """The tool calls after the last user message in a model's input, with what came back."""
    names: dict[str, tuple[str, dict[str, object]]] = {}
    outcomes: list[Outcome] = []
    for item in cast(Sequence[dict[str, Any]], items):
        if item.get("role") == "user":
            names.clear()
            outcomes.clear()
        elif item.get("type") == "function_call":
            names[item["call_id"]] = (item["name"], _arguments(item["arguments"]))
        elif item.get("type") == "function_call_output" and item["call_id"] in names:
            name, arguments = names[item["call_id"]]
            outcomes.append(_outcome(name, arguments, item["output"]))
    return outcomes


def still_to_do(planned: Sequence[Action], outcomes: Sequence[Outcome]) -> list[Action]:
    """The planned calls that are not among those made, whoever made them."""
    made = list(outcomes)
    left: list[Action] = []
    for action in planned:
        twin = next((one for one in made if _is_same(action, one)), None)
        if twin is None:
            left.append(action)
        else:
            made.remove(twin)
    return left


def _is_same(action: Action, outcome: Outcome) -> bool:
    if action.tool != outcome.tool:
        return False
    if action.tool == "add_task":
        titles = (str(action.arguments.get("title", "")), str(outcome.arguments.get("title", "")))
        return fuzz.token_set_ratio(*(title.lower() for title in titles)) >= SAME_TITLE
    return action.arguments.get("task_id") == outcome.arguments.get("task_id")


def _arguments(text: str) -> dict[str, object]:
    try:
        parsed: object = json.loads(text or "{}")
    except ValueError:
        return {}
    return cast(dict[str, object], parsed) if isinstance(parsed, dict) else {}


def _outcome(name: str, arguments: dict[str, object], output: object) -> Outcome:
    if isinstance(output, list):
        parts = cast(list[dict[str, Any]], output)
        output = "".join(str(part.get("text", "")) for part in parts)
    elif isinstance(output, dict):
        output = cast(dict[str, Any], output).get("text", "")
    text = str(output)
    try:
        parsed: Any = json.loads(text)
    except ValueError:
        return Outcome(name, arguments, None, text.removeprefix(f"Error executing tool {name}: "))
    if not isinstance(parsed, (dict, list)):
        return Outcome(name, arguments, None, text)
    if name == "list_tasks" and isinstance(parsed, dict):
        parsed = cast(dict[str, Any], parsed).get("result", [])
    return Outcome(name, arguments, cast(object, parsed), None)
