"""The Chinese pack."""

# ruff: noqa: E501 - one row of the table, one line

from dataclasses import replace

from todo_backend.language.dates.chinese import CHINESE as DATES
from todo_backend.language.packs.chinese_commands import COMMANDS
from todo_backend.language.packs.chinese_marks import CHINESE_MARKS
from todo_backend.language.packs.chinese_wording import PHRASES, plural, say_day, say_rule
from todo_backend.language.packs.chinese_words import PLANS
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.pack import Pack
from todo_backend.language.packs.saying import say_clock

_DIGITS = "一二三四五六七八九十"
_MEASURES = ("个", "条", "项", "件", "张", "份", "个任务", "条任务", "项任务", "件事", "号", "")
_ITEMS = {
    f"第{number}{measure}": place
    for place, digit in enumerate(_DIGITS, 1)
    for number in (digit, str(place))
    for measure in _MEASURES
} | {
    f"{last}{measure}": place
    for last, place in (("最后一", -1), ("最后那", -1), ("倒数第一", -1), ("倒数第二", -2))
    for measure in _MEASURES
} | {f"{place}号": place for place in range(1, 21)} | {digit: place for place, digit in enumerate(_DIGITS, 1)} | {"两": 2}  # fmt: skip

CHINESE: Pack = replace(
    ENGLISH,
    code="zh",
    marks=CHINESE_MARKS,
    dates=DATES,
    commands=COMMANDS,
    courtesies_before=r"(?:(?:请问|请你?|麻烦你?|劳驾|(?:你|您)?(?:可以|可不可以|能不能|能否|可否|能)(?!做什么|干什么|做啥|干啥|做些|做点|帮我做什么|为我)|你帮我|我想请你|我想让你|我想(?=删|添加|看|查看|改|把|标记|加)|我要(?=添加|删|查看|看看|加|把|标记)|帮我(?!记|做什么|忙|$)|帮忙(?=.)|替我|给我(?=添加|删除|加|建|创建|设|新建|列|做)|好的?[, ]|然后|还有[, ]|再|顺便|另外|那么?(?=[, 把请帮])|嗯[, ]|嘿|小助手|助手|喂[, ])[, ]*(?=..))+",
    courtesies_after=r"(?:[ ,.!?]*(?:谢谢(?:你|您)?|好吗|可以吗|行吗|好不好|行不行|可不可以|吧|拜托了?|麻烦了|谢啦))*[ ,.!?]*$",
    clause_joint=r"\s*[,;.!?]+\s*(?:然后|并且|并|再|还有|也|另外)?|(?:然后|并且|同时|接着|以及)",
    clause_starts=r"(?:添加|提醒我|删除|删掉|显示|列出|完成|标记|把|将|撤销|清空|别忘了|还有什么|查看|告诉我|记下|记一下|给我看|推迟|再(?:把|加|删|添加))",
    list_prefix=r"(?:在|往)(?:我的)?(?:购物)?(?:清单|列表)(?:里|上|中)?",
    item_joint=r"\s*[,、;]\s*(?:和|还有|以及|及)?|\s*(?<!^)(?<!总)(?<!温)(?<!柔)(?<!暖)(?:和|还有|以及|跟)(?!平|谐|好|解|服)\s*|\s*\n\s*",
    verbs=frozenset(),
    safe_verbs=frozenset(),
    # A chore keeps its objects and companions: "买牛奶和鸡蛋", "给妈妈和爸爸打电话", "和老李开会".
    keep_together=r"(?:买|去|接|交|陪|约|见|找|问|打扫|洗|复习|准备|整理|收拾|给(?=.{1,10}(?:打电话|打个电话|写|发|送|买|回|做))|(?:和|跟)(?=.{1,8}(?:开会|见面|吃饭|吃|聊|谈|通话|约|讨论|一起|打球|看|去|商量|聚))|带|送|取|写|看)[^,;]*|爸爸和妈妈|油盐酱醋",
    yes=r"(?:是的?|是啊|好的?|好啊|好呀|好吧|好嘞|对的?|对啊|可以|行|嗯+|嗯嗯|确定|确认|没错|当然|当然可以|继续|同意|没问题|要的?|就这样|就这么办|ok|okay|yes|必须的|肯定|当然是|正确|是这样|没错)(?:[ ,.!]*(?:是的?|好的?|请|谢谢|吧|啊|呀|的|继续|删吧|删除吧|都要|全部|确定|可以|对))*",
    no=r"(?:不|不是|不要|不用|不用了|不必了?|不行|别|别了|不对|不了|没有|不可以|不想|不好|不需要|不同意|先不|先不要|不是的|不是这个|no|绝不|当然不|错|错了|不删|不删了|别删|别删了)(?:[ ,.!]*(?:谢谢|了|要|不要|用|不用|别|吧|的|啊))*",
    cancel=r"(?:哦|啊|那|还是)?(?:取消|算了|停|停止|别管了|没事了|没事|放弃|退出|不弄了|不做了|不管了|当我没说|终止|打住|够了|忽略|不说了)(?:吧|了|啦|操作|它)?",
    yes_loosely=r"(?:是|对|好)(?!.*(?:不|吗|么|\?|删|加)).{0,20}",
    no_loosely=r"(?:不(?!知道|懂|明白|清楚|记得|好意思)|别).{0,20}",
    yes_if_asked=r"(?:都|全部?)?(?:删除?|加|完成|改|移)(?:它|它们|吧|掉|了)*|全部都?要?",
    numbers_of_items=_ITEMS,
    pronouns=r"(?:它|它们|这个|那个|这|那|这些|那些|这条|那条|这项|那项|(?:这|那)个?(?:任务|事|待办|提醒)|刚才(?:那个|的|那条)?|上一个|刚刚那个|该任务)",
    name_noise=r"的|(?<=会)议|开(?=会)|打(?=电话)",
    owner=r"的|$",
    both=r"(?:两个都?|都|这两个|那两个|两者|两条|两项|俩|两个任务)",
    everything=r"(?:今天|明天|后天|昨天|这?周[一二三四五六日天]|星期[一二三四五六日天]|[上下本这]周)的?(?:任务|事情?|待办)?|(?:的)?(?:我的)?(?:所有|全部|一切|整个|全)(?:的)?(?:任务|待办事项|待办|事项|事情|东西|事|清单)?(?:都)?|的?都|的(?:任务|事|事情)都?|(?:任务|事|事情)都?",
    but_last=r"除了?(?P<except>.+?)(?:以外|之外|外)?[, ]*(?:其他|其它|剩下)?(?:的)?(?:所有|全部|都|任务)*",
    title_lead=r"(?:(?:要(?=..)|我要|我得|: |- |一下|下(?=面|列))(?=..))+",
    target_noise=r"^(?:(?:任务|待办事项|待办|提醒|事项|编号|那个|这个|我的|名为|叫做?|关于|掉|一下)[ :]*)+|(?:这个|那个|这件|那件)?(?:的)?(?:任务|待办事项|待办|提醒|事项|事情|这件事|那件事)\s*$",
    general_lists=r"(?:我|的|我的|今天|明天|所有|全部|待办|任务|事项|待办事项|新|一个|个|一张|张|份|一份|整个|这个|那个|要做|日常|每日|工作事项|事|事情|做|要|看|出)*",
    priorities=(
        ("high", r"(?:(?:最)?高优先级|优先级(?:是)?:?最?高|(?:很|非常|特别|超级?|十分)?(?<!不)紧急|加急|急事|(?:很|非常|特别)重要|(?<=[为成])重要|重要(?=:)|尽快)"),
        ("medium", r"(?:中等?优先级|普通优先级|优先级(?:是)?:?中)"),
        ("low", r"(?:低优先级|优先级(?:是)?:?低|不着?急|不紧急|不重要|有空再)"),
    ),
    priority_names={"高": "high", "中": "medium", "低": "low", "提高": "high", "提升": "high", "调高": "high", "降低": "low", "调低": "low"},
    done_words=r"(?:(?<!未)(?<!没)(?<!没有)完成了?(?!$)|已完成|(?<!没)做完|完成了|昨天做|做了)",
    overdue_words=r"(?:过期|逾期|超时|过了期|拖延)",
    pending_words=r"(?:还|未完成|没做|没完成|剩|要做|待办|安排|有什么)",
    all_words=r"(?:所有|全部|都(?=[移改推挪延]))",
    completed_anyway=r"我(?:已经|刚|刚刚|终于).{2,}了?|.{2,}(?:做完|搞定|完成|刷完|办完|弄完|写完|洗完|修好|交完)了",
    change_verbs=r"(?:把|将).+(?:改|推迟|移)|(?:推迟|修改|重命名|更改|调整)",
    names_target=r"(?:删除|删掉|删了|完成|取消|推迟|移除|去掉|标记|勾掉|把|将)",
    refers=r"(?:任务)?(?:\d+|第.{1,2}个?|最后一个|它|这个|那个|全部|所有)",
    phrases=PHRASES,
    plural=plural,
    say_day=say_day,
    say_time=say_clock,
    say_rule=say_rule,
    stop_words=frozenset(),
    joiner=("、", "和"),
    alternative="还是",
    note=r"(?:[,;.( ]*(?:备注|注释|说明)是? ?: ?|(?P<head>^(?:请|帮我)?(?:给|为|在).{1,40}?(?:加上|加|添加|写上?|补充)(?:个|一个|一条|条)?(?:备注|注释|说明))[ :,]+)(?P<note>.+)$",
    tagging=r"[,; ]{1,3}(?:标签|打上标签|加标签|归类为)[: ]*#?(?P<tag>[\w-]+)[ .!]*$",
    wanted_thing=r"(?:我|我们)?(?:还)?(?:需要|要)(?!买|交|去|洗|写|做|打|帮|知道|休息|钱|一个答案|说|你)[^去来]{1,4}",
    plans=PLANS,
    edge_items=r"(?:前|头|(?P<last>最后|后|末))(?P<count>\d{1,2}|[一两二三四五六七八九十])(?:个|条|项|件)?(?:任务)?",
    other_one=r"(?:还有)?另外?一个(?:也是?)?|另一个也要?",
    instead=r"(?:不是?|不对|错了)[, ]*(?:这个|那个)?[, ]*(?:是|要|应该是)?另外?一个",
)  # fmt: skip
