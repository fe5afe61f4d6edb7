"""`todoctl logs` on a cluster: the logs of all pods of a service, also of those that come later."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping, Sequence

from todoctl import shell
from todoctl.errors import OpsError
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl

_TAIL_LINES = 100
_LOOK_AGAIN_SECONDS = 1.0


def show_pod_logs(kubectl: Kubectl, selectors: Mapping[str, str], *, follow: bool, previous: bool) -> None:
    """Prints the last lines of every pod, each behind the pod's name; with follow, goes on until Ctrl-C.

    selectors: service -> label selector. previous: of the containers that ran before their last restart.
    """
    if follow:
        asyncio.run(_follow(kubectl, list(selectors.values())))
        return
    for selector in selectors.values():
        for pod in kubectl.get("pods", selector=selector):
            name = str(pod["metadata"]["name"])
            for line in kubectl.logs(name, previous=previous, tail=_TAIL_LINES).splitlines():
                print(f"{name} | {line}")


async def _follow(kubectl: Kubectl, selectors: Sequence[str]) -> None:
    streams: dict[str, asyncio.Task[None]] = {}
    try:
        while True:
            for name in await asyncio.to_thread(_startable, kubectl, selectors):
                if name not in streams or streams[name].done():
                    # A container that was restarted goes on where its stream ended, without the old lines again.
                    tail = _TAIL_LINES if name not in streams else 0
                    streams[name] = asyncio.create_task(_stream(kubectl, name, tail))
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)
    finally:
        for task in streams.values():
            task.cancel()
        await asyncio.gather(*streams.values(), return_exceptions=True)


def _startable(kubectl: Kubectl, selectors: Sequence[str]) -> list[str]:
    """The pods whose containers have a log now; none while the cluster does not answer."""
    try:
        pods = [pod for selector in selectors for pod in kubectl.get("pods", selector=selector)]
    except OpsError:
        return []
    return [str(pod["metadata"]["name"]) for pod in pods if _is_running(pod)]


def _is_running(pod: JsonObject) -> bool:
    statuses: list[JsonObject] = pod.get("status", {}).get("containerStatuses") or []
    return any("running" in status.get("state", {}) for status in statuses)


async def _stream(kubectl: Kubectl, pod: str, tail: int) -> None:
    # The rest of a restarted container's log is short: all of it, where only its beginning was missed.
    chosen = [f"--tail={tail}"] if tail else ["--since=5s"]
    argv = kubectl.argv("logs", pod, "--follow", "--all-containers", *chosen)
    process = await shell.start_streaming(argv, env=kubectl.environment())
    try:
        if process.stdout is None:
            raise RuntimeError("a stream was asked for")
        async for line in process.stdout:
            sys.stdout.write(f"{pod} | {line.decode('utf-8', 'replace')}")
            sys.stdout.flush()
    finally:
        await shell.end_streaming(process)
