"""The local end of a forward, without a supervisor around it."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from todoctl.minikube_deployer.forwarding import listener, relay
from todoctl.minikube_deployer.forwarding.health import ask_health
from todoctl.minikube_deployer.forwarding.listener import Listener
from todoctl.minikube_deployer.forwarding.pods import Pod
from todoctl.minikube_deployer.forwarding.relay import Client, Stream
from todoctl.minikube_deployer.forwarding.tasks import Pulse
from todoctl.minikube_deployer.forwarding.tunnel import Tunnel
from todoctl.minikube_deployer.forwarding.tunnels import Tunnels

pytestmark = pytest.mark.integration


class NoPods:
    error = ""

    @property
    def pods(self) -> list[Pod]:
        return []

    def find(self, uid: str) -> Pod | None:
        raise KeyError(uid)

    def forget(self, uid: str) -> None:
        raise KeyError(uid)


def no_tunnel(pod: Pod) -> Tunnel:
    raise AssertionError(f"a tunnel to {pod}")


def say_nothing(_text: str) -> None:
    """There is no log."""


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(work, 60))


@asynccontextmanager
async def listening(port: int) -> AsyncGenerator[None]:
    """A forward whose service has no pods."""
    changes = Pulse()
    forward = Listener(port, Tunnels(no_tunnel, NoPods(), changes, say_nothing), changes, say_nothing)
    task = asyncio.create_task(forward.run())
    while not forward.is_listening:
        await changes.wait(1)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def test_a_connection_is_held_for_a_while_and_then_closed(free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener, "_HOLD_SECONDS", 0.2)

    async def work() -> None:
        async with listening(free_port):
            reader, writer = await asyncio.open_connection("127.0.0.1", free_port)
            assert await reader.read() == b""
            writer.close()

    run(work())


def test_more_connections_than_can_be_held_are_closed_at_once(free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener, "_HOLD_SECONDS", 3600.0)
    monkeypatch.setattr(listener, "_MOST_HELD", 2)

    async def work() -> None:
        async with listening(free_port):
            streams = [await asyncio.open_connection("127.0.0.1", free_port) for _ in range(3)]
            ends = [asyncio.create_task(reader.read()) for reader, _ in streams]
            done, held = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            assert [end.result() for end in done] == [b""]
            assert len(held) == 2
        # All are let go when the forward ends.
        assert await asyncio.gather(*held) == [b"", b""]
        for _, writer in streams:
            writer.close()

    run(work())


@asynccontextmanager
async def connected() -> AsyncGenerator[tuple[Stream, Stream]]:
    """Both ends of a connection."""
    accepted: asyncio.Queue[Stream] = asyncio.Queue()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.put_nowait((reader, writer))

    async with await asyncio.start_server(accept, "127.0.0.1", 0) as server:
        near = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
        far = await accepted.get()
        try:
            yield near, far
        finally:
            near[1].transport.abort()
            far[1].transport.abort()


async def send_much(writer: asyncio.StreamWriter) -> None:
    """Writes 256 MiB. Raises TimeoutError when nobody takes any of it for two seconds."""
    for _ in range(4096):
        writer.write(bytes(65536))
        async with asyncio.timeout(2):
            await writer.drain()


def test_a_client_that_does_not_read_holds_up_the_pod_instead_of_filling_the_memory() -> None:
    async def work() -> None:
        async with connected() as (_, client_end), connected() as (upstream, (_, pod)):
            conversation = asyncio.create_task(Client(client_end).converse(upstream, lambda: None))
            with pytest.raises(TimeoutError):
                await send_much(pod)
            conversation.cancel()
            await asyncio.gather(conversation, return_exceptions=True)

    run(work())


def test_a_client_that_has_said_all_and_a_pod_that_stays_silent_part_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(relay, "_SILENCE_AFTER_END_SECONDS", 0.1)

    async def work() -> None:
        async with connected() as ((_, client), client_end), connected() as (upstream, (pod, _)):
            conversation = asyncio.create_task(Client(client_end).converse(upstream, lambda: None))
            client.write(b"GET / HTTP/1.1\r\n\r\n")
            client.write_eof()
            assert await pod.read() == b"GET / HTTP/1.1\r\n\r\n"
            await conversation

    run(work())


@pytest.mark.parametrize(
    ("said", "status", "problem"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\n", 200, "", id="good"),
        pytest.param(b"HTTP/1.1 307 Moved\r\n\r\n", 307, "", id="redirect"),
        pytest.param(b"HTTP/1.1 500 Oh\r\n\r\n", 500, "GET /health was answered with 500", id="error"),
        pytest.param(b"", None, "GET /health was not answered", id="nothing"),
        pytest.param(b"SSH-2.0\r\n", None, "GET /health was not answered", id="not-http"),
        pytest.param(b"HTTP/1.1 OK\r\n", None, "GET /health was not answered", id="no-number"),
    ],
)
def test_health_is_what_the_status_says(said: bytes, status: int | None, problem: str) -> None:
    async def work() -> None:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(said)
            await writer.drain()
            writer.close()

        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
            found = await ask_health(server.sockets[0].getsockname()[1], "/health", timeout_seconds=30)
            assert (found.status, found.problem) == (status, problem)

    run(work())
