"""The tunnels of one forward: as many as needed, to the right pods, and the best one for each new connection."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from typing import Protocol

from todoctl.minikube_deployer.forwarding.pods import Pod, choose_pods
from todoctl.minikube_deployer.forwarding.tasks import Backoff, Pulse
from todoctl.minikube_deployer.forwarding.tunnel import Tunnel

_PODS_IN_USE = 2
_MOST_TUNNELS_PER_POD = 2
_STEADY_SECONDS = 1.0


class PodList(Protocol):
    """What the tunnels need to know about the pods."""

    error: str

    @property
    def pods(self) -> list[Pod]: ...
    def find(self, uid: str) -> Pod | None: ...
    def forget(self, uid: str) -> None: ...


class Attempts:
    """When the next tunnel to a pod may be started."""

    def __init__(self) -> None:
        self.due_at = 0.0
        self._started_at = 0.0
        self._backoff = Backoff()

    def note_start(self, now: float) -> None:
        self._started_at = now
        self.due_at = now + self._backoff.next_seconds()

    def note_loss(self, now: float) -> None:
        """A tunnel that had worked is gone: the next one at once, unless this is how they all end."""
        if now - self._started_at > _STEADY_SECONDS:
            self.due_at = now
            self._backoff.reset()


class Tunnels:
    """Keeps tunnels to up to two ready pods, so that when one dies the other serves on at once."""

    def __init__(
        self, make: Callable[[Pod], Tunnel], pods: PodList, changes: Pulse, say: Callable[[str], None]
    ) -> None:
        self.reconnects = 0
        """How often a tunnel that had worked was lost."""
        self.last_error = ""
        """Why the last tunnel was lost or did not come about."""
        self._make = make
        self._pods = pods
        self._changes = changes
        self._say = say
        self._tasks: dict[Tunnel, asyncio.Task[None]] = {}
        self._ending: set[asyncio.Task[None]] = set()
        self._attempts: dict[str, Attempts] = {}
        self._wanted: set[str] = set()

    def ready_pods(self, now: float) -> list[str]:
        """The names of the pods that were found well a moment ago and take new connections."""
        return sorted({one.pod.name for one in self._tasks if one.is_ready(now) and self._serves(one)})

    def choose(self, tried: Mapping[Tunnel, float]) -> Tunnel | None:
        """The best tunnel for a new connection; None when there is none now.

        tried: those that failed this connection, and when; they count again once their pod has answered since.
        """
        now = time.monotonic()
        open_ones = [one for one in self._tasks if one.is_open(now) and one.answered_at > tried.get(one, float("-inf"))]
        return min(open_ones, key=self._cost, default=None)

    def has_open(self) -> bool:
        """New connections can go somewhere."""
        return self.choose({}) is not None

    def trouble(self) -> str:
        """What keeps the tunnels from working; empty when nothing is known."""
        present = [f"{one.pod.name}: {one.error}" for one in self._tasks if one.error]
        return "; ".join(sorted(present)) or self.last_error

    def follow_pods(self) -> None:
        """Starts what is missing and ends what is not needed any more. Call at each change, and now and then."""
        now = time.monotonic()
        self._collect_ended(now)
        wanted = choose_pods(self._pods.pods, in_use={one.pod.uid for one in self._tasks}, count=_PODS_IN_USE)
        before, self._wanted = self._wanted, {pod.uid for pod in wanted}
        # A pod that gets ready again is a new chance.
        for uid in set(self._attempts) - {pod.uid for pod in self._pods.pods if pod.serves}:
            del self._attempts[uid]
        for pod in wanted:
            self._start_if_needed(pod, now)
        for tunnel in list(self._tasks):
            if self._pods.find(tunnel.pod.uid) is None:
                self._cancel(tunnel)
                if tunnel.has_worked and tunnel.pod.uid in before:
                    self._note_loss(tunnel, "the pod is gone")
            elif self._is_replaced(tunnel, now):
                self._cancel(tunnel)
                self._note_loss(tunnel, tunnel.error)
            elif self._is_superfluous(tunnel, now):
                self._cancel(tunnel)

    async def end(self) -> None:
        """Ends all tunnels and waits for that."""
        for tunnel in list(self._tasks):
            self._cancel(tunnel)
        await asyncio.gather(*self._ending, return_exceptions=True)

    def _start_if_needed(self, pod: Pod, now: float) -> None:
        present = [one for one in self._tasks if one.pod.uid == pod.uid]
        # The replacement of one that misses answers is started beside it: the connections it carries may live.
        if any(one.is_promising() for one in present) or len(present) >= _MOST_TUNNELS_PER_POD:
            return
        attempts = self._attempts.setdefault(pod.uid, Attempts())
        # As long as the cluster does not answer the watch, it is not worth starting kubectl for each pod.
        if self._pods.error or now < attempts.due_at:
            return
        attempts.note_start(now)
        tunnel = self._make(pod)
        task = asyncio.create_task(tunnel.run())
        task.add_done_callback(lambda _task: self._changes.beat())
        self._tasks[tunnel] = task

    def _collect_ended(self, now: float) -> None:
        for tunnel, task in list(self._tasks.items()):
            if not task.done():
                continue
            del self._tasks[tunnel]
            task.result()  # a fault of ours must not stay hidden
            self._note_loss(tunnel, tunnel.error)
            if tunnel.has_worked:
                self._attempts.setdefault(tunnel.pod.uid, Attempts()).note_loss(now)
            if tunnel.found_no_pod:
                self._pods.forget(tunnel.pod.uid)

    def _note_loss(self, tunnel: Tunnel, reason: str) -> None:
        self.last_error = f"{tunnel.pod.name}: {reason}"
        self._say(f"lost {self.last_error}" if tunnel.has_worked else f"could not reach {self.last_error}")
        self.reconnects += tunnel.has_worked

    def _cancel(self, tunnel: Tunnel) -> None:
        """Ends a tunnel; from now on it is given no connection."""
        task = self._tasks.pop(tunnel)
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)
        task.cancel()

    def _is_superfluous(self, tunnel: Tunnel, now: float) -> bool:
        """It leads to a pod that is not wanted, and that has finished what it was asked."""
        if tunnel.pod.uid in self._wanted or tunnel.connections:
            return False
        return self._open_beside(tunnel, now, self._wanted) or not self._serves(tunnel)

    def _is_replaced(self, tunnel: Tunnel, now: float) -> bool:
        """It misses answers, carries nothing, and another one leads to the same pod."""
        idle = tunnel.connections == 0 and not tunnel.is_promising()
        return idle and self._open_beside(tunnel, now, {tunnel.pod.uid})

    def _open_beside(self, tunnel: Tunnel, now: float, uids: Collection[str]) -> bool:
        return any(one is not tunnel and one.pod.uid in uids and one.is_open(now) for one in self._tasks)

    def _serves(self, tunnel: Tunnel) -> bool:
        pod = self._pods.find(tunnel.pod.uid)
        return pod is not None and pod.serves

    def _cost(self, tunnel: Tunnel) -> tuple[int, int, int, int]:
        """Sorts the tunnels, the best first: to a wanted pod, without misses, with few connections, long not chosen."""
        pod = self._pods.find(tunnel.pod.uid)
        if pod is None or not pod.is_ready:
            rank = 3
        elif pod.is_terminating:
            rank = 2
        else:
            rank = 0 if pod.uid in self._wanted else 1
        return (rank, tunnel.misses, tunnel.connections, tunnel.chosen)
