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
_HUNDREDS = {f"{one}百": value * 100 for one, value in _DIGITS.items() if value}
_NUMBERS: dict[str, float] = {**_DIGITS, **_TENS, "半": 0.5, **_HUNDREDS}
_NUMBER = r"\d+(?:\.\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_WEEKDAY_NAMES = {
    f"{week}{name}": day
    for week in ("星期", "周", "礼拜")
    for day, name in ((0, "一"), (1, "二"), (2, "三"), (3, "四"), (4, "五"), (5, "六"), (6, "日"), (6, "天"))
}
_MONTHS = {f"{number}月": value for number, value in ((str(month), month) for month in range(1, 13))} | {
    "一月": 1, "二月": 2, "三月": 3, "四月": 4, "五月": 5, "六月": 6, "七月": 7, "八月": 8, "九月": 9, "十月": 10, "十一月": 11, "十二月": 12,
}  # fmt: skip
_OF_YEAR = r"(?:{year}年的?|(?P<yearrel>明年|今年|去年|后年|前年)的?)?"
_LATER = r"(?:(?:之|以)?后|过后)"
# "周四十点" is ten on Thursday, and never forty.
_HOUR = rf"(?<!周)(?<!星期)(?<!礼拜)(?P<h>[0-2]?\d|{_NUMBER})"
# "周五之前": by Friday.
_BY = r"(?:[之以]前|前(?![面天往台年后任]))?"
_HOUR_2 = _HOUR.replace("<h>", "<h2>")
_PAST_HOUR = rf"(?:(?P<min>{_NUMBER})(?:分(?!钟)|(?![个分小天次人]))|整|钟)?"
# "一点" is also a little, and points are counted: "快一点", "两点建议".
_LITTLE = (
    r"[快慢早晚多少有好大小差远近高低]一点(?!半|钟|\d|一刻)|(?<![午晨上夜天日号一二三四五六十在于到从至早])一点(?![半钟整\d一二三四五到至])|"
    r"[\d一二两三四五六七八九十]点(?:建议|意见|要求|原因|理由|注意|问题|内容|水|钱|东西)"
)

CHINESE = DateLexicon(
    months=_MONTHS | {f"{name}份": month for name, month in _MONTHS.items()},
    weekdays=_WEEKDAY_NAMES,
    units={
        "分钟": "minute", "分": "minute", "刻钟": "15 minute", "小时": "hour", "个小时": "hour", "个钟头": "hour", "钟头": "hour", "个钟": "hour",
        "天": "day", "日": "day", "周": "week", "个周": "week", "个星期": "week", "星期": "week", "个礼拜": "week", "礼拜": "week", "个月": "month",
        "月": "month", "季度": "quarter", "个季度": "quarter", "年": "year", "周末": "weekend",
    },
    numbers=_NUMBERS | {"几": 3, "三刻": 45},
    number_pattern=_NUMBER,
    ordinals={f"第{word}个": value for word, value in _DIGITS.items() if 1 <= value <= 5} | {"最后一个": -1},
    day_words={
        "今天": 0, "今日": 0, "今儿": 0, "明天": 1, "明日": 1, "明儿": 1, "后天": 2, "后日": 2, "大后天": 3, "昨天": -1, "昨日": -1, "前天": -2, "前日": -2,
        "大前天": -3, "今": 0, "明": 1, "昨": -1,
    },
    parts={
        "早上": "morning", "上午": "morning", "早晨": "morning", "清早": "morning", "清晨": "early", "凌晨": "early", "中午": "noon", "下午": "afternoon",
        "午后": "afternoon", "傍晚": "evening", "晚上": "evening", "晚间": "evening", "夜里": "night", "夜间": "night", "半夜": "night", "深夜": "night",
        "今晚": "tonight", "晚": "evening", "一早": "morning", "一大早": "morning", "大清早": "morning", "早": "morning", "晨": "morning",
    },
    relations={
        "下个": 1, "下": 1, "下下个": 2, "下下": 2, "这个": 0, "这": 0, "本": 0, "今": 0, "上个": -1, "上": -1, "上上个": -2, "上上": -2, "明": 1, "去": -1,
        "后": 2, "今年": 0, "明年": 1, "去年": -1, "后年": 2, "前年": -2,
    },
    edges={"底": "end", "末": "end", "尾": "end", "初": "start", "头": "start", "中": "middle", "上旬": "start", "中旬": "middle", "下旬": "end"},
    holidays={
        "春节": "spring", "大年初一": "spring", "农历新年": "spring", "过年": "spring", "除夕": "spring_eve", "大年三十": "spring_eve", "年三十": "spring_eve",
        "元宵节": "lantern", "元宵": "lantern", "清明节": "tomb_sweeping", "清明": "tomb_sweeping", "端午节": "dragon_boat", "端午": "dragon_boat",
        "七夕节": "qixi", "七夕": "qixi", "中秋节": "mid_autumn", "中秋": "mid_autumn", "重阳节": "double_ninth", "重阳": "double_ninth",
        "国庆节": "national_cn", "国庆": "national_cn", "十一假期": "national_cn", "十一长假": "national_cn", "劳动节": "may_day", "五一": "may_day",
        "五一劳动节": "may_day", "五一节": "may_day", "元旦": "new_year", "元旦节": "new_year", "圣诞节": "christmas", "圣诞": "christmas",
        "平安夜": "christmas_eve", "跨年夜": "new_year_eve", "情人节": "valentine", "万圣节": "halloween", "妇女节": "womens", "三八节": "womens",
        "儿童节": "children", "六一": "children", "青年节": "youth_cn", "教师节": "teachers_cn", "建军节": "army_cn", "双十一": "singles_cn",
        "母亲节": "mothers", "父亲节": "fathers", "感恩节": "thanksgiving", "愚人节": "april_fools", "复活节": "easter", "黑色星期五": "black_friday",
    },
    meridiems={"早上": "am", "早晨": "am", "上午": "am", "下午": "pm", "傍晚": "pm", "晚上": "pm"},
    clock_words={"正午": 12, "午夜": 0, "零点": 0, "零时": 0},
    repeats=CHINESE_REPEATS,
    rules=(
        ISO_DATE,
        Rule("numeric_date", r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<year>(?:19|20|21)?\d\d)(?!\d)", "digit"),
        Rule("numeric_date", r"(?<![\d/])(?P<a>1?\d)/(?P<b>\d{1,2})(?![/\d])", "digit"),
        Rule("numeric_date", r"(?<![\w.])(?P<a>1[0-2]|0?[1-9])\.(?P<b>[0-3]?\d)(?=[号日]| (?!元|块|米|斤|公|升|倍|折|版|万|寸|厘|毫|[km])|[上下中]午|早上|晚上|$)", "digit"),
        Rule("iso_date", r"{year}[/.](?P<a>\d{1,2})[/.](?P<b>\d{1,2})(?!\d)", "digit"),
        # days with a number
        Rule("month_day", _OF_YEAR + rf"{{month}}(?P<day>{_NUMBER})(?:[日号]{_BY}|(?![点个时分月年天周\d:/-]))", "month"),
        Rule("month_day", _OF_YEAR + rf"{{month}}(?P<day>{_NUMBER})[日号]?(?:到|至|-|~)(?P<day2>{_NUMBER})[日号]", "month"),
        Rule("month_day", _OF_YEAR + rf"{{month}}(?P<day>{_NUMBER})[日号]?(?:到|至|-|~){{month2}}(?P<day2>{_NUMBER})[日号]", "month"),
        Rule("month_only", _OF_YEAR + r"{month}", "month"),
        Rule("nth_weekday_of", _OF_YEAR + r"{month}的?{ord}{weekday}", "weekday month"),
        Rule("nth_weekday_of", r"{rel}月的?{ord}{weekday}", "weekday =月"),
        Rule("day_of_month", rf"{{rel}}月(?P<ord>{_NUMBER})[号日]{_BY}", "=月"),
        Rule("day_of_month", rf"(?P<ord>[0-3]?\d|{_NUMBER})号(?![码楼线门院]){_BY}", "number =号"),
        Rule("day_of_month", rf"(?P<ord>[0-3]?\d|{_NUMBER})号?(?:到|至|-|~)(?P<ord2>[0-3]?\d|{_NUMBER})号(?![码楼线门院])", "number =号"),
        Rule("named_holiday", _OF_YEAR + rf"{{holiday}}{_BY}", "holiday"),
        Rule("named_holiday", _OF_YEAR + rf"{{holiday}}(?:(?P<past>前)|后)(?P<n>{_NUMBER}){{unit}}", "holiday"),
        # days counted from today
        Rule("this_part", r"(?P<part>今晚)上?(?:[之以]前)?", "part"),
        Rule("day_word", r"{dayword}的?{part}", "dayword part"),
        Rule("day_word", r"(?P<dayword>今天|今日|今儿|明天|明日|明儿|大?后天|后日|昨天|昨日|大?前天|前日)" + _BY, "dayword"),
        Rule("weekday", r"(?P<rel>这个|这|本){weekday}" + _BY, "weekday"),
        Rule("weekday", r"(?<!一)(?P<rel>下下个|下下|下个|下|上上个|上上|上个|上)(?=(?P<unit>周|星期|礼拜)){weekday}" + _BY, "weekday"),
        Rule("weekday", r"{weekday}" + _BY, "weekday"),
        Rule("day_span", r"从?(?:{weekday}|{dayword})(?:到|至|-|~){weekday2}", "weekday"),
        Rule("relative_period", r"(?<!一){rel}(?P<unit>周末|周|星期|礼拜|月|季度|年)(?!前|后|之|以)", "unit"),
        Rule("relative_period", r"(?P<unit>周末)(?:[之以]前)?", "unit"),
        Rule("offset", rf"(?:再?过)?(?P<n>{_NUMBER}|几){{unit}}{_LATER}", "unit"),
        Rule("offset", rf"(?:再?过|(?<=在)|未来|最近)(?P<n>{_NUMBER}|几){{unit}}", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}|几){{unit}}(?:之|以)?内", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER})个(?P<half>半)(?P<unit>小时|钟头|月|星期){_LATER}", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER})(?P<unit>个?小时)(?:零)?(?P<n2>{_NUMBER})(?P<unit2>分钟){_LATER}", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}|几){{unit}}(?P<past>(?:之|以)?前)", "unit"),
        Rule("edge", r"(?:{rel})?(?P<unit>月|年|季度){edge}" + _BY, "edge unit"),
        Rule("edge", r"{month}{edge}", "edge month"),
        # times of day
        Rule("clock_past", rf"{_HOUR}[点时](?P<half>半){_BY}", "number"),
        Rule("clock_past", rf"{_HOUR}[点时](?P<quarter>一刻)", "number"),
        Rule("clock_past", rf"{_HOUR}[点时](?P<n>三刻)", "number"),
        Rule("clock_past", rf"差(?P<quarter>一刻)(?P<to>){_HOUR}点", "number"),
        Rule("clock_past", rf"差(?P<n>{_NUMBER})分钟?(?P<to>){_HOUR}点", "number"),
        Rule("clock_past", rf"{_HOUR}点(?P<to>差)(?P<n>{_NUMBER})分", "number"),
        Rule("clock", rf"{_HOUR}[点时]{_PAST_HOUR}{_BY}", "number"),
        Rule("clock", r"{h}:{min}(?::{sec})?", "digit"),
        Rule("clock_range", rf"从?{_HOUR}[点时](?:到|至|-|~){_HOUR_2}[点时](?:(?P<min2>{_NUMBER})分)?(?!半|一刻|三刻|\d)", "number"),
        Rule("clock_range", rf"从?{_HOUR}(?:到|至|-|~){_HOUR_2}点(?!半|一刻|三刻|\d)", "number"),
        Rule("clock_range", r"{h}:{min}(?: ?- ?|到|至|~){h2}:{min2}", "digit"),
        Rule("clock_word", r"{clockword}", "clockword"),
        Rule("part_of_day", r"(?P<part>早上|上午|早晨|清早|清晨|凌晨|中午|下午|午后|傍晚|晚上|晚间|夜里|夜间|半夜|深夜)", "part"),
        Rule("part_of_day", r"(?<=[日号一二三四五六天])(?P<part>晚|早)(?![餐饭点安茶一])", "part", shy=True),
        Rule("length", rf"(?:持续|为期|共|用)?(?P<n>{_NUMBER})(?P<unit>个小时|小时|个钟头|分钟)(?!后|前|之|以|内)", "unit"),
        Rule("length", rf"(?:持续|为期|共|用)?(?P<n>{_NUMBER})个(?P<half>半)(?P<unit>小时|钟头)(?!后|前|之|以|内)", "unit"),
        Rule("operator_until", r"直到|到|至", ""),
        Rule("operator_start", r"从", ""),
    ),
    connector=r"\s*[,的]?\s*",
    prepositions=r"(?:在|于|到|(?:截止|到期|ddl|deadline|due)(?:到|至|时间|日期|日|是|为)?:?\s*)",
    not_dates=(
        r"(?:早上|上午|中午|下午|晚上)好|日(?:记|历)|周(?:报(?!告)|刊)|月报(?!告|销|名)|年报(?!告|销|名)|五月天|天气|日常|下午茶|(?<=[把将])\d+号(?=划|勾|删|完成|打勾|标|去掉|取消|任务|做完|搞定)|\d+号(?:任务|待办|那[条个项]|这[条个项])|(?:删除|删掉|删|完成|划掉|勾掉|标记|取消|重新打开|恢复)\d+号(?=$|[,和])|月亮|月饼|" + _LITTLE
    ),
    month_first=True,
    guess_afternoon=True,
    spaced=False,
    list_joiner=r"\s*[,和、及]\s*",
)  # fmt: skip
