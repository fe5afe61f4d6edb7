"""Runs the migrations on one direct connection, under a lock that keeps two runs apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context
from sqlalchemy.engine import URL

from todo_backend.database import connect_arguments, goes_through_pooler, metadata, parse_database_url

LOCK_ID = 7_239_001  # any number that nothing else in this database uses


def direct(url: URL) -> URL:
    """The server behind a `-pooler` host: a session lock is worth nothing on a transaction pooler."""
    return url.set(host=(url.host or "").replace("-pooler", "", 1)) if goes_through_pooler(url) else url


def run() -> None:
    url = direct(parse_database_url(context.config.attributes["database_url"]))
    engine = sa.create_engine(url, poolclass=sa.NullPool, connect_args=connect_arguments(url, pooler=False))
    with engine.connect() as connection:
        connection.execute(sa.text("set lock_timeout = '120s'"))
        connection.execute(sa.text("select pg_advisory_lock(:id)"), {"id": LOCK_ID})
        connection.commit()
        context.configure(connection=connection, target_metadata=metadata)
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
        connection.execute(sa.text("select pg_advisory_unlock(:id)"), {"id": LOCK_ID})
        connection.commit()


run()
