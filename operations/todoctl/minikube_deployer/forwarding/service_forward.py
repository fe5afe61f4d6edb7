"""One forward: its pods, the tunnels to them and its local port, working together."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from todoctl.minikube_deployer.forwarding.children import Children
from todoctl.minikube_deployer.forwarding.listener import Listener
from todoctl.minikube_deployer.forwarding.pod_watch import PodWatch
from todoctl.minikube_deployer.forwarding.state import Forward, ForwardReport
from todoctl.minikube_deployer.forwarding.tasks import Pulse
from todoctl.minikube_deployer.forwarding.tunnel import Tunnel
from todoctl.minikube_deployer.forwarding.tunnels import Tunnels

# Also the longest that a back-off can be overslept.
_LOOK_SECONDS = 0.25


class ServiceForward:
    """Leads a local port to the ready pods of one service until its `run` is cancelled."""

    def __init__(self, forward: Forward, children: Children, changes: Pulse, say: Callable[[str], None]) -> None:
        self.forward = forward
        self._changes = changes
        self._watch = PodWatch(children, forward.service, forward.selector, changes.beat)
        self._tunnels = Tunnels(
            lambda pod: Tunnel(children, pod, forward, changes.beat),
            self._watch,
            changes,
            lambda text: say(f"{forward.service}: {text}"),
        )
        self._listener = Listener(
            forward.local_port, self._tunnels, changes, lambda text: say(f"{forward.service}: {text}")
        )

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._watch.run())
                tasks.create_task(self._listener.run())
                tasks.create_task(self._follow_pods())
        finally:
            await self._tunnels.end()

    def report(self) -> ForwardReport:
        """How it fares now."""
        pods = self._tunnels.ready_pods(time.monotonic())
        ready = self._listener.is_listening and bool(pods)
        return ForwardReport(
            forward=self.forward,
            is_listening=self._listener.is_listening,
            ready=ready,
            pods=pods,
            reconnects=self._tunnels.reconnects,
            last_error=self._listener.error or self._watch.error or self._tunnels.last_error,
            detail="" if ready else self._explain(),
        )

    async def _follow_pods(self) -> None:
        while True:
            self._tunnels.follow_pods()
            if not self._tunnels.has_open():
                self._watch.renew_if_silent()
            await self._changes.wait(_LOOK_SECONDS)

    def _explain(self) -> str:
        """Why it is not ready."""
        if self._listener.error:
            return self._listener.error
        if self._watch.error:
            return f"the pods cannot be watched: {self._watch.error}"
        pods = self._watch.pods
        if not pods:
            return "there is no pod, as far as the cluster has said"
        if not any(pod.serves for pod in pods):
            return "no pod is ready: " + ", ".join(sorted(pod.name for pod in pods))
        return self._tunnels.trouble() or "connecting"
