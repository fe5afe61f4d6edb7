"""The languages there are."""

from dataclasses import replace
from functools import lru_cache

from todo_backend.language.dates.grammar import Grammar
from todo_backend.language.dates.lexicon import MONDAY
from todo_backend.language.packs.chinese import CHINESE
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.french import FRENCH
from todo_backend.language.packs.german import GERMAN
from todo_backend.language.packs.italian import ITALIAN
from todo_backend.language.packs.pack import Pack
from todo_backend.language.packs.spanish import SPANISH
from todo_backend.language.sieve import Sieve, needs_of

DEFAULT = "en"
PACKS: dict[str, Pack] = {pack.code: pack for pack in (ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, CHINESE)}


def pack_of(language: str | None) -> Pack | None:
    """The pack of a language tag ("de", "de-AT", "zh_CN"); None when there is none."""
    if not language:
        return None
    return PACKS.get(language.replace("_", "-").split("-")[0].lower())


@lru_cache(maxsize=3 * len(PACKS))
def grammar_of(code: str, week_start: int = MONDAY) -> Grammar:
    """The date grammar of a language and of the weekday that begins its weeks, made once."""
    return Grammar(replace(PACKS[code].dates, week_start=week_start))


@lru_cache(maxsize=len(PACKS) + 1)
def command_sieve_of(code: str) -> Sieve:
    """Which rows of a language's command table a clause can fit, made once."""
    return Sieve(needs_of(command.pattern) for command in PACKS[code].commands)
