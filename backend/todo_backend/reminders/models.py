"""The table of reminders: what became of each moment at which a task rang. A task's due time itself is the truth."""

from __future__ import annotations

import sqlalchemy as sa

from todo_backend.database import metadata

reminders = sa.Table(
    "reminders",
    metadata,
    sa.Column("id", sa.BigInteger, sa.Identity(), primary_key=True),
    sa.Column("user_id", sa.Text, nullable=False),
    sa.Column("task_id", sa.BigInteger, sa.ForeignKey("tasks.id", ondelete="CASCADE"), nullable=False),
    sa.Column("remind_at", sa.DateTime(timezone=True), nullable=False),
    # Somebody is about to notify until then; when nothing comes of it, somebody else may.
    sa.Column("claimed_until", sa.DateTime(timezone=True)),
    sa.Column("fired_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.Column("shown_at", sa.DateTime(timezone=True)),
    sa.Column("snoozed_until", sa.DateTime(timezone=True)),
    sa.Column("dismissed_at", sa.DateTime(timezone=True)),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.UniqueConstraint("task_id", "remind_at"),
    sa.Index("ix_reminders_user_id_remind_at", "user_id", "remind_at"),
)
