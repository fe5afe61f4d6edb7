"""Which revisions of the database's schema this program brings."""

from __future__ import annotations

from pathlib import Path

MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"


def known_revisions() -> tuple[str, ...]:
    """The ids of the revisions, oldest first. Read off the file names: Alembic takes a while to load."""
    return tuple(sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9][0-9][0-9][0-9]_*.py")))
