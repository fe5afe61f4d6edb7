"""The table of calendar feeds: one per user, known by the hash of its secret."""

from __future__ import annotations

import sqlalchemy as sa

from todo_backend.database import metadata

calendar_feeds = sa.Table(
    "calendar_feeds",
    metadata,
    sa.Column("user_id", sa.Text, primary_key=True),
    sa.Column("secret_hash", sa.Text, nullable=False, unique=True),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
)
