"""Answers one question with a model: runs the agents, asks a person before changes, ends what does not end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openai
from agents import (
    Agent,
    AgentsException,
    MaxTurnsExceeded,
    ModelBehaviorError,
    OpenAIChatCompletionsModel,
    RunConfig,
    RunErrorHandlerInput,
    Runner,
    RunResult,
    RunState,
    UserError,
    set_trace_processors,
)
from agents.items import ToolApprovalItem

from todoctl.assistants.calling import Answer, parse_arguments
from todoctl.assistants.model_access import ModelAccess
from todoctl.assistants.reply import Conclusion, Reply
from todoctl.assistants.secrecy import hide_secrets
from todoctl.assistants.session import Session
from todoctl.assistants.team.agents import make_team
from todoctl.assistants.team.trace import TraceFile
from todoctl.assistants.tool import Tool
from todoctl.errors import ExitCode, OpsError

MOST_TURNS = 16
_WORKFLOW = "todoctl ask"


@dataclass
class Conversation:
    """One question to the team."""

    access: ModelAccess
    tools: Sequence[Tool]
    session: Session
    save_trace: Path | None = None
    with_conclusion: bool = False

    def answer(self, question: str) -> Reply:
        """Raises OpsError when the model cannot be reached or does not keep the protocol."""
        trace = TraceFile() if self.save_trace else None
        # In place of the SDK's own, which sends everything to OpenAI.
        set_trace_processors([trace] if trace else [])
        try:
            # One loop for all parts of the run: the connections belong to it. Between the parts a person is asked.
            with asyncio.Runner() as runner:
                return self._answer(hide_secrets(self.session.redactor, question), runner.run)
        finally:
            if trace and self.save_trace:
                trace.write(self.save_trace, self.session.redactor)

    def _answer(self, question: str, run: Callable[[Coroutine[Any, Any, Any]], Any]) -> Reply:
        client = openai.AsyncOpenAI(
            api_key=self.access.api_key,
            base_url=self.access.base_url,
            timeout=self.access.timeout_seconds,
            max_retries=1,
        )
        triage = make_team(
            OpenAIChatCompletionsModel(self.access.model, client), self.tools, with_conclusion=self.with_conclusion
        )
        try:
            result: RunResult = run(self._run(triage, question))
            while result.interruptions:
                state = result.to_state()
                for item in result.interruptions:
                    self._decide(state, item)
                result = run(self._run(triage, state))
            return self._reply(result)
        except MaxTurnsExceeded:
            return self._ended("too many turns", f"The model came to no answer within {MOST_TURNS} turns.")
        except openai.OpenAIError as error:
            raise self._unreachable(error) from error
        except (ModelBehaviorError, UserError) as error:
            if self.session.loop:
                return self._ended("looped", self.session.loop)
            raise self._misbehaved(error) from error
        except AgentsException as error:
            raise self._misbehaved(error) from error
        finally:
            run(client.close())

    async def _run(self, triage: Agent[Session], given: str | RunState[Session]) -> RunResult:
        return await Runner.run(
            triage,
            given,
            context=self.session,
            max_turns=MOST_TURNS,
            run_config=RunConfig(
                workflow_name=_WORKFLOW,
                tracing_disabled=self.save_trace is None,
                tool_not_found_behavior="return_error_to_model",
            ),
            error_handlers={"invalid_final_output": _keep_text},
        )

    def _decide(self, state: RunState[Session], item: ToolApprovalItem) -> None:
        tool = next((one for one in self.tools if one.name == item.tool_name), None)
        arguments = parse_arguments(tool, item.arguments) if tool else None
        if tool is None or arguments is None or isinstance(arguments, Answer):
            state.reject(item, rejection_message=arguments.text if isinstance(arguments, Answer) else "No such tool.")
            return
        refusal = self.session.approver.refusal(tool, arguments)
        if refusal:
            self.session.note(tool, arguments, "refused")
            self.session.tell(refusal)
            state.reject(item, rejection_message=refusal)
        else:
            self.session.approve(item.call_id or "", tool, arguments)
            state.approve(item)

    def _reply(self, result: RunResult) -> Reply:
        final = result.final_output
        conclusion = final if isinstance(final, Conclusion) else None
        text = hide_secrets(self.session.redactor, conclusion.answer if conclusion else str(final))
        refused = any(one.outcome == "refused" for one in self.session.calls)
        return Reply(
            answer=text or "The model gave no answer.",
            answered_by="model",
            role=result.last_agent.name,
            ended="refused" if refused else "answered",
            calls=self.session.calls,
            conclusion=conclusion,
        )

    def _ended(self, how: str, why: str) -> Reply:
        last = f" The last thing it found out:\n{self.session.last_answer}" if self.session.last_answer else ""
        return Reply.model_validate(
            {"answer": f"{why}{last}", "answered_by": "model", "role": "", "ended": how, "calls": self.session.calls}
        )

    def _unreachable(self, error: openai.OpenAIError) -> OpsError:
        fix = "Check OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL; or ask without a model: --built-in"
        said = hide_secrets(self.session.redactor, str(error))[:500]
        match error:
            case openai.AuthenticationError() | openai.PermissionDeniedError():
                problem = f"The model at {self.access.place} refuses the key."
            case openai.APITimeoutError():
                problem = (
                    f"The model at {self.access.place} gave no answer in {self.access.timeout_seconds:.0f} seconds."
                )
            case openai.APIConnectionError():
                problem = f"The model at {self.access.place} cannot be reached."
            case _:
                problem = f"The model {self.access.model} at {self.access.place} did not answer."
        return OpsError(problem, fix=fix, exit_code=ExitCode.TOOL, details=said)

    def _misbehaved(self, error: Exception) -> OpsError:
        return OpsError(
            f"The model {self.access.model} did not keep to the protocol of tools.",
            fix="Ask again, name another model with OPENAI_MODEL, or ask without one: --built-in",
            exit_code=ExitCode.TOOL,
            details=hide_secrets(self.session.redactor, str(error))[:500],
        )


def _keep_text(given: RunErrorHandlerInput[Session]) -> Conclusion:
    """A model that answers in prose where parts were asked for has answered all the same."""
    output = given.run_data.raw_responses[-1].output[-1]
    parts = getattr(output, "content", [])
    text = "".join(str(getattr(part, "text", "")) for part in parts)
    return Conclusion(answer=text, healthy=None, root_causes=[], next_steps=[])
