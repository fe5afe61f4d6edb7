"""`python -m todo_backend.migrate`: bring the database's schema up to date. Run once per deployment, by one job."""

from __future__ import annotations

import sys

from alembic import command
from alembic.config import Config
from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.exc import OperationalError

from todo_backend.revisions import MIGRATIONS, known_revisions


class MigrationSettings(BaseSettings):
    """All that a migration reads from its environment."""

    model_config = SettingsConfigDict(frozen=True, hide_input_in_errors=True, extra="ignore")

    database_url: SecretStr


def migrate(database_url: str) -> None:
    """Apply every revision that is missing. Raises OperationalError when the database cannot be reached."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["database_url"] = database_url
    command.upgrade(config, "head")


def main() -> int:
    """0: up to date. 1: the database refused. 2: DATABASE_URL is missing."""
    try:
        settings = MigrationSettings()  # type: ignore[call-arg] - read from the environment
    except ValidationError:
        print("DATABASE_URL is not set. Set it to a postgresql:// URL and run this again.", file=sys.stderr)
        return 2
    try:
        migrate(settings.database_url.get_secret_value())
    except OperationalError as error:
        print(f"The database cannot be reached or refused: {error.orig}", file=sys.stderr)
        return 1
    print(f"The schema is at {known_revisions()[-1]}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
