"""The table of settings: one row per user, none until something is chosen."""

from __future__ import annotations

import sqlalchemy as sa

from todo_backend.database import metadata

user_settings = sa.Table(
    "user_settings",
    metadata,
    sa.Column("user_id", sa.Text, primary_key=True),
    sa.Column("time_zone", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("week_start", sa.Text),
    sa.Column("theme", sa.Text, nullable=False, server_default="system"),
    sa.Column("reminder_hour", sa.SmallInteger, nullable=False, server_default="9"),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
)
