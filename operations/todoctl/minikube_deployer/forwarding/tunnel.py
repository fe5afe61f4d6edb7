"""One `kubectl port-forward` to one pod, asked for its health as long as it runs."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable

from todoctl.errors import OpsError
from todoctl.minikube_deployer.forwarding.children import Children, read_lines
from todoctl.minikube_deployer.forwarding.health import Answer, ask_health
from todoctl.minikube_deployer.forwarding.pods import Pod
from todoctl.minikube_deployer.forwarding.state import Forward
from todoctl.minikube_deployer.forwarding.tasks import first_of

FRESH_SECONDS = 3.0
"""How long an answer counts."""
_START_SECONDS = 15.0
_PROBE_TIMEOUT_SECONDS = 1.5
_PROBE_SECONDS = 1.0
_PROBE_AGAIN_SECONDS = 0.3
_MOST_MISSES = 3
_NEVER = float("-inf")
_LISTENING = re.compile(r"Forwarding from 127\.0\.0\.1:(\d+) -> ")


class Tunnel:
    """A way to one pod. `run` it; when that returns, the tunnel is over."""

    def __init__(self, children: Children, pod: Pod, forward: Forward, on_change: Callable[[], None]) -> None:
        self.pod = pod
        self.port: int | None = None
        """Where it listens; None until it does."""
        self.connections = 0
        """Open ones, kept by those who connect."""
        self.chosen = 0
        """How many connections it was ever given."""
        self.error = ""
        """Why it does not work, or has ended."""
        self.has_worked = False
        self._children = children
        self._forward = forward
        self._on_change = on_change
        self._answer: Answer | None = None
        self._answered_at = _NEVER
        self._succeeded_at = _NEVER
        self._heard_at = _NEVER
        self._misses = 0
        self._doubt = asyncio.Event()
        self._kubectl_ended = False

    @property
    def misses(self) -> int:
        """Health questions without an answer, since the last answer."""
        return self._misses

    @property
    def answered_at(self) -> float:
        """When the pod last answered, well or not, by time.monotonic."""
        return self._answered_at

    def is_ready(self, now: float) -> bool:
        """The pod was found well a moment ago."""
        is_fresh = now - self._succeeded_at <= FRESH_SECONDS
        return is_fresh and self._answer is not None and (self._answer.is_good or self._answer.timed_out)

    def is_open(self, now: float) -> bool:
        """New connections may go here: the pod answers, be it slowly or with an error of its own."""
        if self._answer is None or now - self._answered_at > FRESH_SECONDS:
            return False
        return self._answer.status is not None or (self._answer.timed_out and self._misses == 1)

    def is_promising(self) -> bool:
        """It works, or is so young that it may yet."""
        return self._misses == 0

    def note_life(self) -> None:
        """A connection through it has just brought something from the pod."""
        self._heard_at = time.monotonic()

    def suspect(self) -> None:
        """A connection through it failed: have it asked at once."""
        self._doubt.set()

    async def run(self) -> None:
        """Returns when kubectl has ended or is wedged; `error` then says why."""
        pod, port = f"pod/{self.pod.name}", f":{self._forward.remote_port}"
        try:
            async with self._children.start(
                f"{self._forward.service}, {self.pod.name}", "port-forward", pod, port, "--address", "127.0.0.1"
            ) as child:
                await first_of(self._listen(child.output), self._probe_until_hopeless())
            if self._kubectl_ended:
                self.error = child.last_error or "kubectl port-forward ended"
        except OpsError as error:
            self.error = error.problem
        finally:
            self.port = None
            self._answer = None

    @property
    def found_no_pod(self) -> bool:
        """It has ended because there is no such pod."""
        return "(NotFound)" in self.error

    async def _listen(self, output: asyncio.StreamReader) -> None:
        """Reads what kubectl prints until it ends: where it listens, then a line for each connection."""
        async for line in read_lines(output):
            if self.port is None and (found := _LISTENING.match(line)):
                self.port = int(found.group(1))
                self._doubt.set()
        self._kubectl_ended = True

    async def _probe_until_hopeless(self) -> None:
        await self._wait_for_doubt(_START_SECONDS)
        while self.port is not None:
            answer = await ask_health(self.port, self._forward.health_path, timeout_seconds=_PROBE_TIMEOUT_SECONDS)
            self._note(answer, time.monotonic())
            # As long as something comes out of it, it is slow rather than wedged, and somebody is listening.
            if self._misses >= _MOST_MISSES and time.monotonic() - self._heard_at > FRESH_SECONDS:
                return
            await self._wait_for_doubt(_PROBE_SECONDS if answer.is_good else _PROBE_AGAIN_SECONDS)
        self.error = f"kubectl port-forward did not start within {_START_SECONDS:.0f} s"

    async def _wait_for_doubt(self, timeout_seconds: float) -> None:
        try:
            async with asyncio.timeout(timeout_seconds):
                await self._doubt.wait()
        except TimeoutError:
            return
        finally:
            self._doubt.clear()

    def _note(self, answer: Answer, now: float) -> None:
        self._answer = answer
        self.error = answer.problem
        self._misses = 0 if answer.status is not None else self._misses + 1
        if answer.status is not None:
            self._answered_at = now
        if answer.is_good:
            self._succeeded_at = now
            self.has_worked = True
        self._on_change()
