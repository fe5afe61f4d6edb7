"""A list of tasks as a ListView whose boxes can be ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from chatkit.types import ThreadItem, WidgetItem
from chatkit.widgets import WidgetRoot

from todo_backend.conversations.widgets.root import root_of, written
from todo_backend.conversations.widgets.words import words_of
from todo_backend.language import TaskLine, task_lines

TOGGLE = "task.toggle"
LIST_ID = "task-list"
MAX_ROWS = 100
"""More rows than this are counted, not drawn: the task panel shows them all."""
ROWS_AT_FIRST = 10


def list_widget(lines: Sequence[TaskLine], total: int, language: str) -> WidgetRoot:
    """The widget of a list of `total` tasks, of which `lines` are drawn."""
    rows = [_row(line) for line in lines]
    if total > len(lines):
        rows.append(_remark("more", words_of(language).more.format(count=total - len(lines))))
    return root_of({"type": "ListView", "id": LIST_ID, "limit": ROWS_AT_FIRST, "children": rows})


def list_text(lines: Sequence[TaskLine]) -> str:
    """The same list in words: what is copied, and what a language model reads of it."""
    return "\n".join(
        f"{place}. {f'~~{line.title}~~' if line.completed else line.title}"
        + (f" – {line.details}" if line.details else "")
        for place, line in enumerate(lines, 1)
    )


def lines_of(rows: Sequence[Mapping[str, object]], language: str, now: datetime) -> list[TaskLine]:
    """The lines that are drawn of the rows of a list result."""
    return task_lines(rows[:MAX_ROWS], language, now)


def ids_in(item: ThreadItem) -> list[int]:
    """The ids of the tasks that an item lists, in order; none when it is no list of tasks."""
    if not isinstance(item, WidgetItem) or item.widget.id != LIST_ID:
        return []
    return [task_id for row in _rows(item) if (task_id := _task_of(row)) is not None]


def with_present_tasks(
    item: WidgetItem, tasks: Mapping[int, Mapping[str, object]], language: str, now: datetime
) -> WidgetItem:
    """The list with its tasks as they are now; those that are gone are said to be."""
    rows: list[dict[str, Any]] = []
    for row in _rows(item):
        task_id = _task_of(row)
        if task_id is None:
            rows.append(row)
        elif task_id in tasks:
            rows += [_row(line) for line in task_lines([tasks[task_id]], language, now)]
        else:
            rows.append(_gone(task_id, _title_of(row), language))
    root = root_of({**written(item.widget), "children": rows})
    return item.model_copy(update={"widget": root})


def _row(line: TaskLine) -> dict[str, Any]:
    box = {
        "type": "Checkbox",
        "name": "completed",
        "label": line.title,
        "defaultChecked": line.completed,
        "onChangeAction": {
            "type": TOGGLE,
            "payload": {"task_id": line.task_id},
            "loadingBehavior": "self",
            "streaming": False,
        },
    }
    if not line.details:
        return _item(line.task_id, [box])
    color = "danger" if line.is_overdue else "secondary"
    return _item(line.task_id, [box, {"type": "Spacer"}, {"type": "Caption", "value": line.details, "color": color}])


def _gone(task_id: int, title: str, language: str) -> dict[str, Any]:
    words = {"type": "Text", "value": title, "lineThrough": True, "color": "tertiary"}
    caption = {"type": "Caption", "value": words_of(language).gone, "color": "tertiary"}
    return _item(task_id, [words, {"type": "Spacer"}, caption])


def _remark(key: str, text: str) -> dict[str, Any]:
    return {"type": "ListViewItem", "key": key, "children": [{"type": "Caption", "value": text}]}


def _item(task_id: int, children: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "ListViewItem", "key": f"task-{task_id}", "align": "center", "children": children}


def _rows(item: WidgetItem) -> list[dict[str, Any]]:
    return cast(list[dict[str, Any]], written(item.widget).get("children") or [])


def _task_of(row: Mapping[str, Any]) -> int | None:
    kind, _, number = str(row.get("key") or "").partition("-")
    return int(number) if kind == "task" and number.isdecimal() else None


def _title_of(row: Mapping[str, Any]) -> str:
    first = cast(list[dict[str, Any]], row["children"])[0]
    return str(first.get("label") or first.get("value") or "")
