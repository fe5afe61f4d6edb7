"""Chinese: the everyday core, where words have no blanks between them."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW, ask, calls
from todo_backend.language import Outcome, Request, TaskView, find_dates, reply_after, understand

TASKS = (
    TaskView(1, "买牛奶"),
    TaskView(2, "看牙医"),
    TaskView(3, "交房租", completed=True),
    TaskView(4, "写报告"),
)
SAID: list[tuple[str, str, list[tuple[str, dict[str, object]]]]] = [
    ("添加牛奶和鸡蛋", "add", [("add_task", {"title": "牛奶"}), ("add_task", {"title": "鸡蛋"})]),
    ("提醒我明天下午5点给小王打电话", "add", [("add_task", {"title": "给小王打电话", "due": "2026-11-26T17:00:00+01:00"})]),
    ("提醒我周五上午10点交房租", "add", [("add_task", {"title": "交房租", "due": "2026-11-27T10:00:00+01:00"})]),
    ("添加买面包，今晚", "add", [("add_task", {"title": "买面包", "due": "2026-11-25T20:00:00+01:00"})]),
    ("每周一提醒我倒垃圾", "add", [("add_task", {"title": "倒垃圾", "due": "2026-11-30", "recurrence": "FREQ=WEEKLY;BYDAY=MO"})]),
    ("别忘了浇花", "add", [("add_task", {"title": "浇花"})]),
    ("添加今天浇花", "add", [("add_task", {"title": "浇花", "due": "2026-11-25"})]),
    ("把牛奶、鸡蛋加到购物清单", "add", [("add_task", {"title": "牛奶", "tags": ["购物"]}), ("add_task", {"title": "鸡蛋", "tags": ["购物"]})]),
    ("提醒我三天后买牛奶", "add", [("add_task", {"title": "买牛奶", "due": "2026-11-28"})]),
    ("显示我的任务", "list", [("list_tasks", {"status": "pending"})]),
    ("还有什么没做？", "list", [("list_tasks", {"status": "pending"})]),
    ("今天要做什么？", "list", [("list_tasks", {"status": "pending", "due_before": "2026-11-26"})]),
    ("我完成了什么", "list", [("list_tasks", {"status": "completed"})]),
    ("我买了牛奶", "complete", [("complete_task", {"task_id": 1})]),
    ("把看牙医标记为完成", "complete", [("complete_task", {"task_id": 2})]),
    ("完成任务4", "complete", [("complete_task", {"task_id": 4})]),
    ("删除看牙医", "delete", [("delete_task", {"task_id": 2})]),
    ("删除任务2", "delete", [("delete_task", {"task_id": 2})]),
    ("把写报告改到周五", "update", [("update_task", {"task_id": 4, "due": "2026-11-27"})]),
    ("撤销", "undo", [("undo", {})]),
    ("是的", "confirm", []), ("不用，谢谢", "reject", []), ("算了", "cancel", []), ("你好", "greet", []), ("谢谢", "greet", []),
    ("明天天气怎么样？", "none", []), ("播放音乐", "none", []), ("讲个笑话", "none", []), ("删除恐龙", "delete", []),
]  # fmt: skip
TIMES = [
    ("今天", "2026-11-25"), ("明天", "2026-11-26"), ("后天", "2026-11-27"), ("周五", "2026-11-27"), ("下周三", "2026-12-02"),
    ("5点", "2026-11-25T17:00:00+01:00"), ("明天早上八点半", "2026-11-26T08:30:00+01:00"), ("12月24日", "2026-12-24"), ("两周后", "2026-12-09"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "intent", "expected"), SAID, ids=[row[0] for row in SAID])
def test_chinese_requests_are_detected_and_understood(
    said: str, intent: str, expected: list[tuple[str, dict[str, object]]]
) -> None:
    understood = ask(said, tasks=TASKS, language=None)
    assert (understood.language, understood.intent, calls(understood)) == ("zh", intent, expected)


@pytest.mark.parametrize(("said", "due"), TIMES, ids=[row[0] for row in TIMES])
def test_chinese_times(said: str, due: str) -> None:
    assert [found.due for found in find_dates(said, NOW, "Europe/Berlin", "zh")] == [due]


def test_bulk_deletion_asks_first() -> None:
    understood = ask("删除全部", tasks=TASKS, language=None)
    assert understood.actions == ()
    assert len(ask("是的", tasks=TASKS, pending=understood.pending, language=None).actions) == 4
    assert ask("不要", tasks=TASKS, pending=understood.pending, language=None).actions == ()


def test_a_chinese_title_in_an_english_request_stays_a_title() -> None:
    understood = ask("add a task to buy 豆腐", tasks=(), language=None)
    assert (understood.language, calls(understood)) == ("en", [("add_task", {"title": "Buy 豆腐"})])


def test_the_confirmation_is_in_chinese() -> None:
    request = Request("添加明天买牛奶", NOW, "Europe/Berlin", None, ())
    done = [
        Outcome(action.tool, action.arguments, {"task_id": 1}, None) for action in understand(request).actions
    ]  # fmt: skip
    assert reply_after(understand(request), done, request) == "已添加“买牛奶”，时间：明天。"
