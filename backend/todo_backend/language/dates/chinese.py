"""Chinese words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.chinese_repeats import CHINESE_REPEATS
from todo_backend.language.dates.lexicon import ISO_DATE, DateLexicon, Rule

_DIGITS = {"零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_TENS = {
    f"{ten}十{one}": (_DIGITS[ten] if ten else 1) * 10 + (_DIGITS[one] if one else 0)
    for ten in ("", "二", "三", "四", "五")
    for one in ("", "一", "二", "三", "四", "五", "六", "七", "八", "九")
}
_NUMBERS: dict[str, float] = {**_DIGITS, **_TENS, "半": 0.5, "几": 3}
_NUMBER = r"\d+(?:\.\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_WEEKDAY_NAMES = {
    f"{week}{name}": day
    for week in ("星期", "周", "礼拜")
    for day, name in ((0, "一"), (1, "二"), (2, "三"), (3, "四"), (4, "五"), (5, "六"), (6, "日"), (6, "天"))
}

CHINESE = DateLexicon(
    months={f"{number}月": value for number, value in ((str(month), month) for month in range(1, 13))}
    | {"一月": 1, "二月": 2, "三月": 3, "四月": 4, "五月": 5, "六月": 6, "七月": 7, "八月": 8, "九月": 9, "十月": 10, "十一月": 11, "十二月": 12},
    weekdays=_WEEKDAY_NAMES,
    units={
        "分钟": "minute", "小时": "hour", "个小时": "hour", "个钟头": "hour", "天": "day", "日": "day", "周": "week", "个星期": "week", "星期": "week",
        "个礼拜": "week", "个月": "month", "月": "month", "年": "year", "周末": "weekend",
    },
    numbers=_NUMBERS,
    number_pattern=_NUMBER,
    ordinals={},
    day_words={"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3, "昨天": -1, "前天": -2},
    parts={
        "早上": "morning", "上午": "morning", "早晨": "morning", "清晨": "early", "中午": "noon", "下午": "afternoon", "傍晚": "evening",
        "晚上": "evening", "夜里": "night", "今晚": "tonight",
    },
    relations={"下个": 1, "下": 1, "这个": 0, "这": 0, "本": 0, "上个": -1, "上": -1},
    edges={"底": "end", "末": "end", "初": "start"},
    holidays={"圣诞节": "christmas", "平安夜": "christmas_eve", "元旦": "new_year", "情人节": "valentine", "万圣节": "halloween"},
    meridiems={},
    clock_words={"正午": 12, "午夜": 0},
    repeats=CHINESE_REPEATS,
    rules=(
        ISO_DATE,
        Rule("iso_date", r"{year}年(?P<a>\d{1,2})月(?P<b>\d{1,2})[日号]?", "digit"),
        Rule("month_day", rf"{{month}}(?P<day>{_NUMBER})[日号]", "month"),
        Rule("day_of_month", r"(?P<ord>\d{1,2})号", "digit"),
        Rule("named_holiday", r"{holiday}", "holiday"),
        Rule("day_word", r"{dayword}(?:的)?{part}", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>今晚)", "part"),
        Rule("weekday", r"{rel}{weekday}", "weekday"),
        Rule("weekday", r"{weekday}", "weekday"),
        Rule("relative_period", r"{rel}(?P<unit>周末|周|星期|月|个月)", "unit"),
        Rule("relative_period", r"(?P<unit>周末)", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}){{unit}}(?:以)?后", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}){{unit}}(?P<past>以?前)", "unit"),
        Rule("clock_past", r"{h}[点时](?P<half>半)", "number"),
        Rule("clock_past", r"{h}[点时](?P<quarter>一刻)", "number"),
        Rule("clock", rf"{{h}}[点时](?:(?P<min>{_NUMBER})分?|整|钟)?", "number"),
        Rule("clock", r"{h}:{min}", "digit"),
        Rule("clock_word", r"{clockword}", "clockword"),
        Rule("part_of_day", r"{part}", "part"),
        Rule("operator_until", r"直到|到", ""),
        Rule("operator_start", r"从", ""),
    ),
    connector=r"\s*[,的]?\s*",
    prepositions=r"(?:在|于|到)",
    not_dates=r"(?:早上|上午|中午|下午|晚上)好|日(?:记|历)|周(?:报|刊)|月报|年报",
    guess_afternoon=True,
    spaced=False,
    list_joiner=r"\s*[,和、及]\s*",
)  # fmt: skip
