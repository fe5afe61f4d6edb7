"""A database with many rows of many users, as one fills up over years: written in bulk, past the triggers."""

from __future__ import annotations

import psycopg
from psycopg import sql

MESSAGES_EACH = 5
"""Of one conversation."""


def fill(superuser_url: str, *, users: int, tasks: int) -> None:
    """So many tasks of users `user-0` to `user-{users - 1}`, as many operations and messages.

    Rows of one user lie far apart, as they do when users take turns.
    """
    counts = {
        "users": sql.Literal(users),
        "tasks": sql.Literal(tasks),
        "conversations": sql.Literal(tasks // MESSAGES_EACH),
        "messages": sql.Literal(MESSAGES_EACH),
    }
    with psycopg.connect(superuser_url, autocommit=True) as connection:
        # No news of each row, and no look-up of each key: both would take longer than the rows.
        connection.execute("set session_replication_role = replica")
        for statement in _FILL:
            connection.execute(sql.SQL(statement).format(**counts))
        connection.execute("vacuum analyze")


_FILL = (
    """
    insert into tasks (user_id, title, description, completed, due_on, due_at, timezone, priority, tags)
    select 'user-' || i % {users}, 'Buy ' || md5(i::text), case when i % 3 = 0 then 'notes ' || md5((i + 1)::text) end,
        i % 4 = 0, case when i % 2 = 0 then current_date + (i % 90)::int - 30 end,
        case when i % 6 = 0 then now() + ((i % 90) - 30) * interval '1 day' end,
        case when i % 2 = 0 then 'Europe/Berlin' end,
        (array['high', 'medium', 'low', null])[i % 4 + 1], array['tag' || i % 7]
    from generate_series(0, {tasks} - 1) as i
    """,
    """
    insert into operations (user_id, turn_id, call_key, tool, arguments, status, changes, reversible)
    select 'user-' || i % {users}, 'turn-' || i, 'create', 'add_task', '{{}}', 'created',
        jsonb_build_array(jsonb_build_object('before', null, 'after', jsonb_build_object('id', i + 1))), true
    from generate_series(0, {tasks} - 1) as i
    """,
    """
    insert into conversations (user_id, thread_id, title)
    select 'user-' || i % {users}, 'thr_' || i, 'Title ' || i from generate_series(0, {conversations} - 1) as i
    """,
    """
    insert into messages (user_id, conversation_id, item_id, role, content, item)
    select user_id, id, 'msg_' || id || '_' || i, case when i % 2 = 0 then 'user' else 'assistant' end, 'said ' || i,
        jsonb_build_object('id', i)
    from conversations, generate_series(1, {messages}) as i
    """,
    """
    insert into feedback (user_id, conversation_id, item_id, sentiment)
    select user_id, conversation_id, item_id, 'positive' from messages where id % 4 = 0
    """,
    """
    insert into reminders (user_id, task_id, remind_at)
    select user_id, id, due_on::timestamptz from tasks where due_on < current_date and not completed
    """,
    "insert into user_settings (user_id) select 'user-' || i from generate_series(0, {users} - 1) as i",
    """
    insert into calendar_feeds (user_id, secret_hash)
    select 'user-' || i, md5(i::text) from generate_series(0, {users} - 1) as i
    """,
)
