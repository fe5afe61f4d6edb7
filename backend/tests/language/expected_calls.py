"""Short ways to write down the calls that a sentence is expected to make, whatever its language."""

Call = tuple[str, dict[str, object]]
Row = tuple[str, str, list[Call]]


def added(*titles: str, **more: object) -> list[Call]:
    """One new task for each title."""
    return [("add_task", {"title": title} | more) for title in titles]


def shown(**filters: object) -> list[Call]:
    """One look at the list."""
    return [("list_tasks", dict(filters))]


def done(*ids: int) -> list[Call]:
    """Tasks ticked off."""
    return [("complete_task", {"task_id": one}) for one in ids]


def reopened(*ids: int) -> list[Call]:
    """Tasks that are open again."""
    return [("reopen_task", {"task_id": one}) for one in ids]


def gone(*ids: int) -> list[Call]:
    """Tasks deleted."""
    return [("delete_task", {"task_id": one}) for one in ids]


def changed(*ids: int, **more: object) -> list[Call]:
    """Tasks changed in the same way."""
    return [("update_task", {"task_id": one} | more) for one in ids]
