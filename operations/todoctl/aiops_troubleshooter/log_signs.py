"""What the application's, PostgreSQL's and the drivers' own log lines mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.snapshot import LogLine


@dataclass(frozen=True)
class Sign:
    """A log line of this form means this."""

    meaning: str
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Sighting:
    """A sign that was seen; `match` holds the pattern's groups."""

    sign: Sign
    line: LogLine
    match: re.Match[str]

    @property
    def meaning(self) -> str:
        return self.sign.meaning

    def group(self, name: str) -> str:
        return self.match.groupdict().get(name) or ""


def _sign(meaning: str, pattern: str) -> Sign:
    return Sign(meaning, re.compile(pattern, re.IGNORECASE))


# psycopg's, node-postgres' and the server's own words; SQLSTATE codes where a driver prints them.
DATABASE_SIGNS = (
    _sign("password", r"password authentication failed for user \\?\"(?P<user>[^\"\\]+)|\b28P01\b"),
    _sign("no-database", r"(?:FATAL:\s+|error: |^)database \\?\"(?P<database>[^\"\\]+)\\?\" does not exist|\b3D000\b"),
    _sign("too-many", r"too many clients already|remaining connection slots are reserved|\b53300\b"),
    _sign(
        "no-host",
        r"failed to resolve host '(?P<host>[^']+)'|could not translate host name \"(?P<host2>[^\"]+)\""
        r"|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?P<host3>\S+)|Name or service not known"
        r"|Temporary failure in name resolution",
    ),
    _sign("refused", r"port \d+ failed: Connection refused|ECONNREFUSED"),
    _sign(
        "no-answer",
        r"port \d+ failed: (?:timeout|Connection timed out)|connection timeout expired|ETIMEDOUT"
        r"|Connection terminated due to connection timeout|EHOSTUNREACH|No route to host",
    ),
)
# backend/todo_backend/__main__.py and migrate.py; frontend/lib/settings.ts.
SETTING_SIGNS = (
    _sign("missing", r"^Setting (?P<name>[A-Z][A-Z0-9_]+): Field required\.$"),
    _sign("missing", r"^(?:- )?(?P<name>[A-Z][A-Z0-9_]+) is not set\. "),
    _sign("wrong", r"^Setting (?P<name>[A-Z][A-Z0-9_]+): (?P<complaint>.+)$"),
    _sign("wrong", r"^(?:- )?(?P<name>[A-Z][A-Z0-9_]+) (?P<complaint>(?:is not an? .+|has fewer than .+))$"),
)
SYSTEM_SIGNS = (
    _sign("read-only", r"EROFS|Read-only file system"),
    _sign("disk-full", r"No space left on device|ENOSPC"),
    _sign("old-mount", r"in 18\+, these Docker images are configured to store database data"),
    _sign("not-found", r"(?P<program>\S+): (?:command )?not found$|exec: \"?(?P<program2>[^\":]+)\"?: .*not found"),
    _sign("no-module", r"No module named '?(?P<module>[\w.]+)|Cannot find module '(?P<module2>[^']+)'"),
)


def find_signs(lines: Iterable[LogLine], signs: Sequence[Sign]) -> list[Sighting]:
    """Every sign in the lines, in the order of the lines; a line has one meaning, that of the first sign."""
    found: list[Sighting] = []
    for line in lines:
        for sign in signs:
            match = sign.pattern.search(line.said)
            if match is not None:
                found.append(Sighting(sign, line, match))
                break
    return found


def last_words(lines: Sequence[LogLine], count: int = 3) -> list[LogLine]:
    """The last lines that say something."""
    return [line for line in lines if line.said.strip()][-count:]
