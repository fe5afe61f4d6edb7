"""Keeps the forwards of one deployment: `python -m todoctl.minikube_deployer.forwarding.supervisor FOLDER VERSION`.

It is told what to forward by wanted-forwards.json (read when that changes, on SIGHUP at once), says how that
fares in forwards.json, and ends on SIGTERM, or when nothing is wanted of it any more. Everything happens in
the main thread: on Linux its kubectl processes die with the thread that started them.
"""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from todoctl import shell
from todoctl.files import PRIVATE_FILE, try_lock
from todoctl.local_stack.log_files import bound_log
from todoctl.local_stack.processes import identify
from todoctl.minikube_deployer.forwarding.children import Children
from todoctl.minikube_deployer.forwarding.service_forward import ServiceForward
from todoctl.minikube_deployer.forwarding.state import (
    Forward,
    SupervisorReport,
    WantedForwards,
    load_wanted,
    supervisor_lock,
    supervisor_log,
    write_report,
)
from todoctl.minikube_deployer.forwarding.tasks import Backoff, Pulse, first_of
from todoctl.minikube_deployer.target import DeploymentFolder
from todoctl.programs.kubectl import Kubectl

_HEARTBEAT_SECONDS = 1.0
# Changes come in bursts.
_REPORT_PAUSE_SECONDS = 0.05
_LOG_LIMIT_BYTES = 1024 * 1024
_OPEN_FILES = 4096


class Supervisor:
    """Runs the forwards that wanted-forwards.json names until it is told to end."""

    def __init__(self, folder: DeploymentFolder, version: str) -> None:
        me = identify(os.getpid())
        if me is None:
            raise RuntimeError("this process cannot be identified")
        self._folder = folder
        self._me = me
        self._version = version
        self._changes = Pulse()
        self._ending = asyncio.Event()
        self._reload = asyncio.Event()
        self._target: tuple[str, str] | None = None
        self._children: Children | None = None
        self._running: dict[Forward, tuple[ServiceForward, asyncio.Task[None]]] = {}
        self._written: SupervisorReport | None = None

    async def run(self) -> None:
        """Returns when everything has ended after SIGTERM, or because the folder is gone."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._ending.set)
        loop.add_signal_handler(signal.SIGHUP, self._reload.set)
        try:
            await first_of(self._follow_wanted(), self._report_forever(), self._ending.wait())
        finally:
            await self._end(list(self._running))
            self._folder.forwards_file.unlink(missing_ok=True)

    async def _follow_wanted(self) -> None:
        """Returns when nothing is wanted any more."""
        while True:
            self._reload.clear()
            read_at = self._wanted_time()
            wanted = load_wanted(self._folder)
            if wanted is None:
                return
            await self._bring_about(wanted)
            while not self._reload.is_set() and self._wanted_time() == read_at:
                await first_of(self._reload.wait(), timeout_seconds=_HEARTBEAT_SECONDS)

    def _wanted_time(self) -> int | None:
        try:
            return self._folder.wanted_forwards_file.stat().st_mtime_ns
        except FileNotFoundError:
            return None

    async def _bring_about(self, wanted: WantedForwards) -> None:
        """Ends what is not wanted any more, or not so, and starts what is missing; the others notice nothing."""
        target = (wanted.context, wanted.namespace)
        if target != self._target or self._children is None:
            await self._end(list(self._running))
            self._target = target
            self._children = Children(Kubectl(*target), say)
        await self._end([one for one in self._running if one not in wanted.forwards])
        for forward in wanted.forwards:
            if forward not in self._running:
                service = ServiceForward(forward, self._children, self._changes, say)
                self._running[forward] = (service, asyncio.create_task(_keep_running(service)))
        self._changes.beat()

    async def _end(self, forwards: list[Forward]) -> None:
        tasks = [self._running.pop(forward)[1] for forward in forwards]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _report_forever(self) -> None:
        while self._folder.root.is_dir():
            try:
                self._report()
                bound_log(supervisor_log(self._folder), _LOG_LIMIT_BYTES)
            except OSError as error:  # a full disk must not end the forwards; the next heartbeat tries again
                self._written = None
                say(f"{error.filename} cannot be written: {error.strerror}")
            await asyncio.sleep(_REPORT_PAUSE_SECONDS)
            await self._changes.wait(_HEARTBEAT_SECONDS - _REPORT_PAUSE_SECONDS)

    def _report(self) -> None:
        report = SupervisorReport(
            supervisor=self._me,
            version=self._version,
            children=self._children.running if self._children else (),
            forwards=[service.report() for service, _ in self._running.values()],
        )
        if report == self._written:
            os.utime(self._folder.forwards_file)
        else:
            write_report(self._folder, report)
            self._written = report


async def _keep_running(service: ServiceForward) -> None:
    """Runs a forward; a fault of ours in one ends neither it nor the others for good."""
    backoff = Backoff()
    while True:
        try:
            await service.run()
        except Exception:  # noqa: BLE001 - see above; it is told in full
            say(f"{service.forward.service}: a fault of todoctl; starting it again\n{traceback.format_exc()}")
        await asyncio.sleep(backoff.next_seconds())


def say(text: str) -> None:
    """Writes a line with its time to the log, unless the disk is full."""
    with suppress(OSError):
        print(datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), text, flush=True)


def _allow_many_connections() -> None:
    """The usual limit of open files is soon reached with two for each connection."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _OPEN_FILES if hard == resource.RLIM_INFINITY else min(_OPEN_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def main(arguments: list[str]) -> int:
    """Runs the supervisor of one deployment's folder; 1 when another one already does."""
    root, version = arguments
    folder = DeploymentFolder(Path(root))
    lock = os.open(supervisor_lock(folder), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE)
    if not try_lock(lock):
        say("another supervisor keeps these forwards")
        return 1
    _allow_many_connections()
    shell.start_children_without_threads()
    asyncio.run(_run(folder, version))
    return 0


async def _run(folder: DeploymentFolder, version: str) -> None:
    await Supervisor(folder, version).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
