"""Chinese recurrences as RFC 5545 rules. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

LANGUAGE = "zh"
WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
RULES = [
    ("每天", "FREQ=DAILY"), ("每日", "FREQ=DAILY"), ("天天", "FREQ=DAILY"), ("每天早上八点", "FREQ=DAILY"), ("每晚", "FREQ=DAILY"), ("每天晚上", "FREQ=DAILY"), ("每早", "FREQ=DAILY"),
    ("隔天", "FREQ=DAILY;INTERVAL=2"), ("每隔一天", "FREQ=DAILY;INTERVAL=2"), ("每两天", "FREQ=DAILY;INTERVAL=2"), ("每三天", "FREQ=DAILY;INTERVAL=3"), ("每3天一次", "FREQ=DAILY;INTERVAL=3"),
    ("每周", "FREQ=WEEKLY"), ("每星期", "FREQ=WEEKLY"), ("每周一次", "FREQ=WEEKLY"), ("每两周", "FREQ=WEEKLY;INTERVAL=2"), ("隔周", "FREQ=WEEKLY;INTERVAL=2"), ("每隔一周", "FREQ=WEEKLY;INTERVAL=2"),
    ("每个月", "FREQ=MONTHLY"), ("每三个月", "FREQ=MONTHLY;INTERVAL=3"), ("每季度", "FREQ=MONTHLY;INTERVAL=3"), ("每半年", "FREQ=MONTHLY;INTERVAL=6"), ("每年", "FREQ=YEARLY"),
    ("每小时", "FREQ=HOURLY"), ("每两小时", "FREQ=HOURLY;INTERVAL=2"), ("每半小时", "FREQ=MINUTELY;INTERVAL=30"), ("每30分钟", "FREQ=MINUTELY;INTERVAL=30"),
    ("每周一", "FREQ=WEEKLY;BYDAY=MO"), ("每星期二", "FREQ=WEEKLY;BYDAY=TU"), ("每个周五", "FREQ=WEEKLY;BYDAY=FR"), ("每周一三五", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("每周二、四", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("每周二和周四", "FREQ=WEEKLY;BYDAY=TU,TH"), ("每周一到周五", WORKDAYS), ("周一至周五", WORKDAYS), ("工作日", WORKDAYS), ("每个工作日早上九点", WORKDAYS), ("每周末", "FREQ=WEEKLY;BYDAY=SA,SU"), ("每个周末", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("每两周的周五", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"), ("隔周周三", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"), ("每月15号", "FREQ=MONTHLY;BYMONTHDAY=15"), ("每个月十五号", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("每月1号和15号", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("每月最后一天", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("每月底", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("每个月初", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ("每月第一个周一", "FREQ=MONTHLY;BYDAY=1MO"), ("每个月第二个星期五", "FREQ=MONTHLY;BYDAY=2FR"), ("每月最后一个周五", "FREQ=MONTHLY;BYDAY=-1FR"), ("每年5月3日", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"),
    ("每年十二月二十四号", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"), ("每年圣诞节", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"), ("每周两次", "FREQ=WEEKLY;BYDAY=MO,TH"), ("一周三次", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("每天两次", "FREQ=DAILY;BYHOUR=9,18"), ("每月两次", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("每天除了周日", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
]  # fmt: skip

BOUNDED = [
    ("每天早上八点", "FREQ=DAILY", "2026-11-26T08:00:00+01:00"),
    ("每周五下午三点", "FREQ=WEEKLY;BYDAY=FR", "2026-11-27T15:00:00+01:00"),
    ("从明天开始每天", "FREQ=DAILY", "2026-11-26"),
    ("每周一直到12月21日", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221", "2026-11-30"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "rule"), RULES, ids=[row[0] for row in RULES])
def test_reads_a_chinese_recurrence_as_a_rule(said: str, rule: str) -> None:
    assert [item.recurrence for item in find_dates(said, NOW, "Europe/Berlin", LANGUAGE)] == [rule]


@pytest.mark.parametrize(("said", "rule", "due"), BOUNDED, ids=[row[0] for row in BOUNDED])
def test_reads_where_a_chinese_recurrence_begins_and_ends(said: str, rule: str, due: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", LANGUAGE)
    assert [(item.recurrence, item.due) for item in found] == [(rule, due)]


@pytest.mark.parametrize("said", ["每个人", "每次", "读月报", "周刊", "每一个问题"])
def test_what_only_looks_like_a_chinese_recurrence_is_none(said: str) -> None:
    assert not any(item.recurrence for item in find_dates(said, NOW, "Europe/Berlin", LANGUAGE))
