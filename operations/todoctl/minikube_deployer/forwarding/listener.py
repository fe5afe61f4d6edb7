"""Listens on a forward's local port and finds a pod for each connection."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from contextlib import AsyncExitStack

from todoctl.minikube_deployer.forwarding.relay import Client, Stream
from todoctl.minikube_deployer.forwarding.tasks import Backoff, Pulse
from todoctl.minikube_deployer.forwarding.tunnel import Tunnel
from todoctl.minikube_deployer.forwarding.tunnels import Tunnels
from todoctl.ports import is_taken_error, loopback_addresses

_HOLD_SECONDS = 10.0
_MOST_HELD = 64
_MOST_CONNECTIONS = 500
_MOST_ATTEMPTS = 3
_CONNECT_SECONDS = 1.0


class Listener:
    """The local end of a forward. It keeps its port, whatever happens behind it."""

    def __init__(self, port: int, tunnels: Tunnels, changes: Pulse, say: Callable[[str], None]) -> None:
        self.is_listening = False
        self.error = ""
        self._port = port
        self._tunnels = tunnels
        self._changes = changes
        self._say = say
        self._connections: set[asyncio.Task[None]] = set()
        self._held = 0

    async def run(self) -> None:
        """Listens until it is cancelled, then ends all connections. While somebody else has the port, it tries on."""
        backoff = Backoff()
        try:
            while True:
                try:
                    async with AsyncExitStack() as servers:
                        await self._listen(servers)
                        self._note(is_listening=True, error="")
                        await asyncio.get_running_loop().create_future()
                except OSError as error:
                    taken = is_taken_error(error)
                    why = "is taken by another program" if taken else f"cannot be listened on: {error.strerror}"
                    self._note(is_listening=False, error=f"port {self._port} {why}")
                await asyncio.sleep(backoff.next_seconds())
        finally:
            self.is_listening = False
            for task in self._connections:
                task.cancel()
            await asyncio.gather(*self._connections, return_exceptions=True)

    async def _listen(self, servers: AsyncExitStack) -> None:
        for family, address in loopback_addresses():
            try:
                server = await asyncio.start_server(self._accept, address, self._port, family=family)
            except OSError as error:
                if family == socket.AF_INET6 and not is_taken_error(error):  # no IPv6 on this machine
                    continue
                raise
            servers.callback(server.close)

    def _note(self, *, is_listening: bool, error: str) -> None:
        if error and error != self.error:
            self._say(error)
        self.is_listening, self.error = is_listening, error
        self._changes.beat()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._connections) >= _MOST_CONNECTIONS:
            writer.close()
            return
        task = asyncio.create_task(self._serve((reader, writer)))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _serve(self, stream: Stream) -> None:
        client = Client(stream)
        tried: dict[Tunnel, float] = {}
        try:
            for _ in range(_MOST_ATTEMPTS):
                found = await self._connect(tried)
                if found is None:
                    return
                tunnel, upstream = found
                tunnel.connections += 1
                try:
                    await client.converse(upstream, tunnel.note_life)
                finally:
                    tunnel.connections -= 1
                    self._changes.beat()
                if not client.can_be_sent_again:
                    return
                tried[tunnel] = time.monotonic()
                tunnel.suspect()
        finally:
            client.close()

    async def _connect(self, tried: dict[Tunnel, float]) -> tuple[Tunnel, Stream] | None:
        """A connection to a pod; waits for one that answers, but not for ever, nor with too many others."""
        deadline = time.monotonic() + _HOLD_SECONDS
        while True:
            tunnel = self._tunnels.choose(tried)
            if tunnel is not None:
                tunnel.chosen += 1
                try:
                    async with asyncio.timeout(_CONNECT_SECONDS):
                        return tunnel, await asyncio.open_connection("127.0.0.1", tunnel.port)
                except OSError:  # TimeoutError is one
                    tried[tunnel] = time.monotonic()
                    tunnel.suspect()
                    continue
            seconds = deadline - time.monotonic()
            if seconds <= 0 or self._held >= _MOST_HELD:
                return None
            self._held += 1
            try:
                await self._changes.wait(seconds)
            finally:
                self._held -= 1
