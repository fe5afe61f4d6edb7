"""Secrets with values that are found wherever they turn up, and a look at every process's arguments."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Generator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from urllib.parse import quote

_PAUSE_SECONDS = 0.02


def canary(name: str) -> str:
    """A random value that says whose it is; long enough for a key, and the same in an address and out of it."""
    return f"canary-{name}-{secrets.token_hex(16)}"


def found_in(text: str | bytes, canaries: Mapping[str, str]) -> list[str]:
    """The names of the canaries in a text, as they are or in the ways in which programs write them."""
    seen = text.encode() if isinstance(text, str) else text
    return [name for name, value in canaries.items() if any(form in seen for form in _forms(value))]


def _forms(value: str) -> Iterator[bytes]:
    yield value.encode()
    yield quote(value, safe="").encode()
    # Inside of a longer text its Base64 has one of three forms, by where it begins; the edges belong to both.
    for before in range(3):
        coded = base64.b64encode(b" " * before + value.encode()).rstrip(b"=")
        yield coded[4:-4]


@contextmanager
def watched_arguments(canaries: Mapping[str, str]) -> Generator[set[str]]:
    """Looks at the arguments of every process again and again until the block ends; the set holds what they showed."""
    shown: set[str] = set()
    ended = Event()

    def watch() -> None:
        while not ended.is_set():
            shown.update(shown_in_arguments(canaries))
            ended.wait(_PAUSE_SECONDS)

    with ThreadPoolExecutor(1) as pool:
        watching = pool.submit(watch)
        try:
            yield shown
        finally:
            ended.set()
            watching.result()


def shown_in_arguments(canaries: Mapping[str, str]) -> Iterator[str]:
    """`canary: command line` of each process of this machine that shows one."""
    for arguments in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = arguments.read_bytes()
        except OSError:  # it has ended meanwhile
            continue
        for name in found_in(line, canaries):
            yield f"{name}: {line.replace(bytes(1), b' ').decode(errors='replace')}"
