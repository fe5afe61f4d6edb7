"""Compiling every pattern of the packs, and reading the gates, before a first sentence would have to wait for it."""

from collections.abc import Iterable
from dataclasses import fields

from todo_backend.language.detect import detect
from todo_backend.language.gate import load_gate
from todo_backend.language.packs.pack import Pack, Plans
from todo_backend.language.packs.registry import PACKS, command_sieve_of, grammar_of
from todo_backend.language.text import compiled


def prepare(codes: Iterable[str]) -> None:
    """Makes the first sentence of these languages as quick as the next one; worth it for a program that reads many."""
    detect("")
    for pack in map(PACKS.__getitem__, codes):
        for command in pack.commands:
            compiled(command.pattern)
        for _, pattern in pack.priorities:
            compiled(pattern)
        for part in (pack, pack.plans):
            for pattern in _patterns(part):
                compiled(pattern)
        command_sieve_of(pack.code)
        grammar_of(pack.code).prepare()
        if pack.gate:
            load_gate(pack.gate)


def _patterns(part: Pack | Plans) -> list[str]:
    return [value for field in fields(part) if isinstance(value := getattr(part, field.name), str)]
