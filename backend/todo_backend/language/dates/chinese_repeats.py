"""Chinese words and rules for recurrences."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import Repeats, Rule

_WEEK = r"(?:周|星期|礼拜)"
_WORKDAYS = "WEEKLY 1 MO,TU,WE,TH,FR"
_WEEKEND = "WEEKLY 1 SA,SU"
_DIGITS = "一二三四五六日天"
_DAY = r"[一二三四五六七八九十\d]{1,3}[号日]"
_SPOKEN = dict(zip("一二三四五六七八九十", range(1, 11), strict=True))
# "every day in the morning at 7 and in the evening at 7": each time of day has its own part.
_ONE_CLOCK = r"(?![上晨间]|(?:\d{1,2}|[一二两三四五六七八九十]{1,2})点\s*[,和、及])"

CHINESE_REPEATS = Repeats(
    cue=r"每|隔|天天|次|工作日|平日|周一[到至]",
    words={
        "每天": "DAILY 1", "每日": "DAILY 1", "天天": "DAILY 1", "每一天": "DAILY 1", "每周": "WEEKLY 1", "每星期": "WEEKLY 1", "每个星期": "WEEKLY 1", "每个礼拜": "WEEKLY 1",
        "每个月": "MONTHLY 1", "每月": "MONTHLY 1", "每年": "YEARLY 1", "每小时": "HOURLY 1", "每个小时": "HOURLY 1", "每季度": "MONTHLY 3", "每个季度": "MONTHLY 3",
        "每半年": "MONTHLY 6", "每半小时": "MINUTELY 30", "每半个小时": "MINUTELY 30", "隔天": "DAILY 2", "每隔一天": "DAILY 2", "隔日": "DAILY 2", "隔周": "WEEKLY 2",
        "每隔一周": "WEEKLY 2", "每隔一个星期": "WEEKLY 2", "隔月": "MONTHLY 2", "工作日": _WORKDAYS, "每个工作日": _WORKDAYS, "每工作日": _WORKDAYS, "平日": _WORKDAYS,
        "每周末": _WEEKEND, "每个周末": _WEEKEND, "每逢周末": _WEEKEND, "每晚": "DAILY 1 - 晚上", "每早": "DAILY 1 - 早上", "每季度初": "MONTHLY 3 1", "每个季度初": "MONTHLY 3 1", "每季初": "MONTHLY 3 1", "每季度末": "MONTHLY 3 -1", "每个季度末": "MONTHLY 3 -1", "每季度底": "MONTHLY 3 -1", "每月底": "MONTHLY 1 -1", "每月末": "MONTHLY 1 -1",
        "每个月底": "MONTHLY 1 -1", "每个月末": "MONTHLY 1 -1", "每月初": "MONTHLY 1 1", "每个月初": "MONTHLY 1 1", "每月最后一天": "MONTHLY 1 -1", "每个月最后一天": "MONTHLY 1 -1",
        "每个月的最后一天": "MONTHLY 1 -1", "每月的最后一天": "MONTHLY 1 -1",
    },
    weekday_plurals=dict(zip(_DIGITS, (0, 1, 2, 3, 4, 5, 6, 6), strict=True)),
    ordinals={
        **{f"第{word}个": place for word, place in _SPOKEN.items()}, **{f"第{place}个": place for place in range(1, 6)}, "最后一个": -1, "最后1个": -1, "倒数第二个": -2,
    },
    range_joiner=r"\s*(?:-|到|至)\s*",
    list_lead="每|每个",
    clock_item=r"(?P<mer>早上|早晨|上午|下午|傍晚|晚上)?(?P<h>[0-2]?\d|十[一二]?|[一二两三四五六七八九])点(?![半\d一二三四五])",
    rules=(
        Rule("repeat_on", r"每个?月的?{ords}{days}", "every weekday"),
        Rule("repeat_on", r"每个?月的?{ords}(?P<workday>工作日)", "every"),
        Rule("repeat_on", rf"每个?月的?(?P<nums>{_DAY}(?:[和、,及]{_DAY}){{0,8}})", "every"),
        Rule("yearly_date", rf"每年的?{{months}}(?P<nums>{_DAY})", "every month"),
        Rule("yearly_holiday", r"每年的?{holiday}", "every holiday"),
        Rule("times_per", r"每?一?个?(?P<unit>天|日|周|星期|月|年){n}次", "every unit number"),
        Rule("every_weekday", rf"每(?:逢|个)?(?P<days>{_WEEK}[{_DIGITS}](?:(?:[、,和及]|到|至|-)?(?:每?个?{_WEEK})?[{_DIGITS}]){{0,8}})(?:的?{{part}})?", "every weekday"),
        Rule("every_weekday", rf"(?:(?P<other>隔周|每隔一周|每两周|每2周)|每{{n}}个?{_WEEK})的?{{days}}", "every weekday"),
        Rule("every_weekday", rf"(?P<days>{_WEEK}一[到至-]{_WEEK}?五)", "weekday"),
        Rule("clock_list", r"{clocks}", "every number"),
        Rule("repeat_word", rf"{{repeat}}(?:一次)?(?:的?{{part}}{_ONE_CLOCK})?", "repeat"),
        Rule("every_unit", r"每隔?{n}{unit}(?:一次)?", "every unit"),
        Rule("every_unit", rf"每(?:天|个|日)?的?{{part}}{_ONE_CLOCK}", "every part"),
        Rule("operator_start", r"开始|起(?=[,，]?每)", "every"),
        Rule("count_times", r"(?:共|一共|重复){n}次", "every number"),
        Rule("left_out", r"(?:除了?|不包括|不含){days}(?:以?外|之外)?", "every weekday"),
        Rule("left_out", r"(?:除了?|不包括|不含)(?P<repeat>每?周末|工作日)(?:以?外|之外)?", "every"),
    ),
)  # fmt: skip
