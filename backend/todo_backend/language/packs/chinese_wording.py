"""Chinese replies, and days, times and recurrences in words."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.rule_words import RuleWords, rule_sayer
from todo_backend.language.packs.saying import Sayings, day_sayer, say_clock

_SAYINGS = Sayings(
    weekdays=("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    months=tuple(f"{month}月" for month in range(1, 13)),
    near={0: "今天", 1: "明天", 2: "后天", -1: "昨天"},
    this_week="{weekday}", this_year="{month}{day}日{weekday}", later_year="{year}年{month}{day}日{weekday}",
)  # fmt: skip
_RULES = RuleWords(
    weekdays=_SAYINGS.weekdays, months=_SAYINGS.months,
    units={
        "DAILY": ("每天", "每{n}天"), "WEEKLY": ("每周", "每{n}周"), "MONTHLY": ("每月", "每{n}个月"), "YEARLY": ("每年", "每{n}年"),
        "HOURLY": ("每小时", "每{n}小时"),
        "MINUTELY": ("每分钟", "每{n}分钟"),
    },
    workdays="每个工作日", weekends="每个周末", each_weekday="每{days}", on_days="的{days}", nth_day="{nth}{day}", workday="工作日",
    month_day="{day}日", last_day="最后一天", year_day="{month}{day}日", in_months="（{months}）", at_times="{times}", joiner="和",
    comma="、",
    nth={"1": "第一个", "2": "第二个", "3": "第三个", "4": "第四个", "5": "第五个", "-1": "最后一个", "-2": "倒数第二个"},
    until=",直到{year}年{month}{day}日", times=",共{n}次",
)  # fmt: skip
say_day = day_sayer(_SAYINGS)
say_rule = rule_sayer(_RULES, say_clock)


def plural(count: int) -> str:
    """So many tasks in words."""
    return f"{count}个任务"


PHRASES = {
    "rings": "到时候会在这里提醒，前提是此页面或应用开着。", "rings_not": "还没有时间，所以不会提醒。告诉我时间就会提醒。",
    "added": "已添加“{title}”{when}{extra}。", "added_many": "已添加{count}个任务：{titles}。", "for": "，时间：{when}", "from": "，时间：{start}到{end}",
    "repeats": "，{rule}", "priority": "{priority}优先级", "high": "高", "medium": "中", "low": "低",
    "completed": "已完成“{title}”。", "completed_many": "已完成{titles}。", "next": "下一次：{when}。", "reopened": "“{title}”重新变为未完成。",
    "reopened_many": "重新变为未完成：{titles}。", "deleted": "已删除“{title}”。说“撤销”可以恢复。", "deleted_many": "已删除{titles}。说“撤销”可以恢复。",
    "updated": "已修改“{title}”{when}{extra}。", "updated_many": "已修改{titles}。", "doubled": "清单上已经有{titles}了。说“撤销”可以去掉这一条。", "undone": "已撤销：{titles}。", "undone_plain": "已撤销。",
    "list_head": "这是你的清单（{count}）：", "list_head_pending": "还没做的有（{count}）：", "list_head_completed": "你已经完成了（{count}）：", "list_empty": "这里什么都没有。告诉我要添加什么。",
    "list_empty_pending": "没有要做的事了，真棒！", "list_empty_completed": "还没有完成任何任务。", "list_empty_search": "清单里没有找到“{search}”。",
    "list_empty_filter": "清单里没有符合的任务。", "due": "{when}到期", "overdue": "**已过期**，原定{when}", "done": "已完成",
    "summary": "你还有{pending}要做{overdue}{today}。", "summary_overdue": "，{count}个已过期", "summary_today": "，{count}个今天到期",
    "summary_none": "没有要做的事了，真棒！", "failed": "没有成功：{error}", "not_found": "没有找到任务“{what}”。说“显示我的任务”可以查看。",
    "no_number": "没有任务{number}。说“显示我的任务”可以查看。", "no_tasks": "清单是空的。告诉我要添加什么。", "which": "你是指哪一个：{titles}？",
    "which_it": "你是指哪个任务？请说名称或编号。", "ask_delete": "要删除{titles}吗？", "ask_delete_many": "这会删除{count}：{titles}。要继续吗？",
    "ask_complete_many": "这会完成{count}：{titles}。要继续吗？", "ask_move_many": "这会修改{count}：{titles}。要继续吗？",
    "ask_add": "要把“{title}”{when}加到清单里吗？", "ask_add_many": "要把{titles}加到清单里吗？", "ask_what": "要添加什么？", "ask_change": "“{title}”要改什么？",
    "ask_meeting": "我只管任务，没有日历。要把“{title}”{when}加为任务吗？", "list_noted": "这里每个清单都是一个标签。要放什么进去？",
    "already_empty": "没有可以删除的。", "already_done": "“{title}”已经完成了。", "rejected": "好的，什么都没有改。", "cancelled": "好的，保持原样。",
    "nothing_pending": "好的。告诉我要添加、显示、完成、修改或删除什么。", "undo_nothing": "没有可以撤销的。", "greet": "你好！告诉我你要做什么，或者问我还剩什么。",
    "thanks": "不客气！", "goodbye": "再见！",
    "help": "我管理你的待办清单。试试“添加牛奶和鸡蛋”、“提醒我明天下午5点给小王打电话”、“还有什么没做？”、“完成第一个”、“把它改到周五”或“撤销”。",
    "none": "我只管你的待办清单：添加、显示、修改、完成和删除任务。", "unclear": "我没听懂。试试“添加明天买牛奶”或“还有什么没做？”。",
    "too_long": "标题太长了：最多200个字符。", "today": "今天", "tomorrow": "明天", "yesterday": "昨天", "at": "{day}{time}",
    "tags": "你的清单：{titles}。", "no_tags": "你还没有清单。", "when_due": "“{title}”的时间：{when}。", "when_none": "“{title}”没有日期。",
}  # fmt: skip
