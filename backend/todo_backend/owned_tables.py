"""Which tables hold rows of users: the one list for moving, exporting and deleting a user's data."""

from __future__ import annotations

ROWS = ("tasks", "operations", "conversations", "messages", "feedback", "reminders")
"""Tables of many rows a user, each with a column `id`."""
SINGLE_ROWS = ("user_settings", "calendar_feeds")
"""Tables of one row a user."""
