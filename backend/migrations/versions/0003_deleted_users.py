"""Who no longer exists: a token outlives its user by minutes, and must not bring rows of nobody into being."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The frontend, which deletes the accounts, writes the ids here. They are random and say nothing of anybody.
    op.execute("""
        create table deleted_users (
            id text primary key,
            deleted_at timestamptz not null default now()
        )
    """)
    op.execute("create index ix_deleted_users_deleted_at on deleted_users (deleted_at)")


def downgrade() -> None:
    op.execute("drop table deleted_users")
