"""Chinese sentences that share words with chores, reports and lists and are none of a list's business."""

# ruff: noqa: E501 - tables of sentences

import pytest

from tests.language.asking import ask
from todo_backend.language import TaskView

TASKS = (
    TaskView(1, "交水电费"),
    TaskView(2, "买西瓜", tags=("购物",)),
    TaskView(3, "遛狗", recurrence="FREQ=DAILY"),
    TaskView(4, "给空调加氟"),
)
SAID = (
    "下午三点去机场送我", "下午三点来接我一下", "明早叫我起床", "快点过来帮我搬一下箱子", "你去买西瓜", "老师叫我们交作业",
    "水开了", "饭做好了", "空调关了", "空调坏了", "打扫卫生的阿姨来了", "我去买菜了", "西瓜真甜", "他买了西瓜", "我到家了",
    "把门关上", "换个话题", "换首歌", "加油", "我想投诉", "我想去北京", "我得睡觉了", "该走了", "明天要下雪", "飞机要起飞了",
    "跟陈经理说一声我晚点到", "西瓜多少钱一斤", "这个要加盐", "面条要煮八分钟", "今天有什么好吃的", "改天再说", "有空吗",
)  # fmt: skip


@pytest.mark.parametrize("said", SAID)
def test_nothing_is_done(said: str) -> None:
    understood = ask(said, tasks=TASKS, language=None)
    assert (understood.language, understood.intent, understood.actions, understood.pending) == ("zh", "none", (), None)
