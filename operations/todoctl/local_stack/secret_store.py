"""The generated secrets of one local stack, kept in a file that only its owner can read."""

import json
import secrets
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.records import BadRecordError, Record

_RANDOM_BYTES = 32


@dataclass(frozen=True)
class Secrets:
    """Passwords and keys, each 32 random bytes as URL-safe text; never printed."""

    better_auth_secret: str
    superuser_password: str
    application_password: str

    def __repr__(self) -> str:
        return "Secrets(...)"


def load_or_create_secrets(path: Path) -> Secrets:
    """Reads the secrets, or makes them on first use. A file that others could read is closed to them."""
    try:
        record = Record.load(path)
        if record is not None:
            path.chmod(PRIVATE_FILE)
            return Secrets(**{field.name: record.text(field.name) for field in fields(Secrets)})
    except BadRecordError as error:
        raise OpsError(
            f"{path} is damaged: {error}.",
            fix="Put a copy of it back, or start anew without the data: ./todoctl down --purge",
            exit_code=ExitCode.STACK,
        ) from error
    made = Secrets(**{field.name: secrets.token_urlsafe(_RANDOM_BYTES) for field in fields(Secrets)})
    write_atomically(path, json.dumps(asdict(made), indent=2) + "\n", mode=PRIVATE_FILE)
    return made
