"""The settings a user may give: environment variables, or the same names in .env at the top of the clone."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from todoctl.errors import ExitCode, OpsError

SETTING_NAMES = (
    "DATABASE_URL",
    "NEXT_PUBLIC_OPENAI_DOMAIN_KEY",
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "OPENAI_MODEL",
)


@dataclass(frozen=True)
class UserSettings:
    """What the user has set; an empty value counts as not set."""

    values: Mapping[str, str]

    def __repr__(self) -> str:
        return f"UserSettings({', '.join(sorted(self.values))})"

    @property
    def database_url(self) -> str | None:
        """The user's own database; without one the stack brings an embedded PostgreSQL."""
        return self.values.get("DATABASE_URL")

    def only(self, *names: str) -> dict[str, str]:
        return {name: self.values[name] for name in names if name in self.values}


def read_user_settings(
    env_file: Path, environ: Mapping[str, str] = os.environ, *, say: Callable[[str], None] = lambda _line: None
) -> UserSettings:
    """The environment wins over the file; names in the file that nobody reads are said, not passed on."""
    in_file = parse_env_file(env_file)
    unknown = sorted(set(in_file) - set(SETTING_NAMES))
    if unknown:
        say(f"{env_file} sets {', '.join(unknown)}: ignored. Known are {', '.join(SETTING_NAMES)}.")
    merged = {name: environ.get(name, in_file.get(name, "")) for name in SETTING_NAMES}
    return UserSettings({name: value for name, value in merged.items() if value})


def parse_env_file(path: Path) -> dict[str, str]:
    """NAME=value lines, as shells and Docker read them: comments, `export`, and single or double quotes.

    Nothing is expanded: a `$` in a password is a `$`. Raises OpsError with the line's number.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise OpsError(
            f"{path} cannot be read: {error}.", fix="Make it a readable UTF-8 text.", exit_code=ExitCode.USAGE
        ) from error
    found: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        text = line.strip().removeprefix("export ").strip()
        if not text or text.startswith("#"):
            continue
        name, equals, value = text.partition("=")
        name = name.strip()
        if not equals or not name.isidentifier():
            # The line itself is not shown: it may hold a key.
            raise OpsError(
                f"Line {number} of {path} is not of the form NAME=value.",
                fix="Correct the line, or put a # before it.",
                exit_code=ExitCode.USAGE,
            )
        found[name] = _unquote(value.strip(), number, path)
    return found


def _unquote(value: str, number: int, path: Path) -> str:
    if value[:1] in {"'", '"'}:
        end = value.find(value[0], 1)
        if end < 0:
            raise OpsError(
                f"Line {number} of {path} opens a quote and does not close it.",
                fix="Close the quote.",
                exit_code=ExitCode.USAGE,
            )
        return value[1:end]
    return value.partition(" #")[0].rstrip()
