"""Chinese as it is spoken: duties, plans and things to be written down, whatever the order of the words."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.chinese_verbs import (
    ASKING,
    DOINGS,
    DUTY,
    END,
    ERRANDS,
    EVENTS,
    FIRM_DUTY,
    LIKE_A_QUESTION,
    SOON,
    TO_SOMEBODY,
    WE,
)
from todo_backend.language.packs.chinese_words import DEVICE, OWN_DEEDS
from todo_backend.language.packs.pack import Command

_NOUN = r"(?:任务|待办事项|待办|事项|事儿|提醒事项|提醒|备忘录?)"
_PUT = r"(?:添加|增加|加|放|添|写|记|列|补|存|塞|归|丢|扔|挂|排)(?:到|进|入|在|上)"
_LIST = r"(?:我的?|我们的?|咱们?的?|那个|这个|的| ){0,8}(?P<list>[^\W\d_]{1,6}?)?的?(?:清单|列表|单子|(?<=购物)单|(?<=采购)单|待办(?:事项)?(?:清单|列表)?)(?:里面|里头|里边|里|上面|上|中|去|下面){0,8}"
_NOTED_FIRST = (
    r"(?:把?(?:这个|这件事儿?|这条|下面的?|以下)(?:事儿?)?(?:都)?(?:给我|帮我)?(?:记|写|加)(?:下来|上去?|一下|下|进去)|记录?(?:一?个(?!账|事)|一?条|一下子?|一笔|一条|着点儿?|着|住|好|下来?|上|个事儿?)(?:一?[件个]事儿?)?|备(?:个|一下)?忘(?:一下|一条)?|备忘录|备注一下|想着点儿?|惦记着点?|留个心|盯着点?"
    r"|(?:提醒|叫)(?:一下我|我一下|一下|我们?|咱)?(?:记得|别忘了?|不要忘了?)|(?:记得|别忘了|到时候|到点)?提醒(?:一下我|我一下|一下(?=.{2})|我们?|咱们?)(?:一声)?|(?:我|我们|咱|你)?(?:千万|可|一定|务必){0,8}(?:别|不要|不能|不可以|甭)(?:让我|给我)?(?:忘记|忘掉|忘|漏)(?:了|掉)?|(?:我)?怕(?:我)?(?:自己)?(?:会)?忘(?:了|记)?,"
    rf"|(?:添加|加|新建|新增|建立|建|创建|设置|设|添|列|弄|整|安排|生成|录入)(?:上|入|一下)?(?:一?[个条项件则])?(?:新的?)?{_NOUN}(?!清单|列表|单)(?:叫做?|是|为|内容是|说)?)"
)
_NOTED_LAST = r"(?:记录?(?:一下|一笔|着点儿?|着|住|好|下来?|上)|提醒(?:一下我|我一下|一下|我们?|咱)|别(?:让|给)?我?忘(?:了|记)?|不要忘(?:了|记)?|记得提醒我|(?:加|建|设|添)(?:一?[个条])?(?:待办|任务|提醒|备忘)|加(?:进去|上去|到清单里?|进清单里?)|写(?:下来|进去|上)|备忘(?:一下)?)"
# What one was promised or told is a duty too.
_OPEN = rf"(?!.*(?<!把)(?<=[要得想])(?:走|睡|出门|上班|下班|开会|洗澡)了$)(?!.*(?:{LIKE_A_QUESTION}))(?!.*(?:{TO_SOMEBODY}))"
_NO_DEVICE = rf"(?!(?!.*(?:{OWN_DEEDS})).*(?:{DEVICE}))"
_NOT_PAST = r"(?!.{1,2}了)(?![^把跟给和]{1,2}过)"
_THEN = r"(?:的?时候?|路上|后|以后|之后|前|以前|之前|完)"
_ON_THE_WAY = rf"(?:(?:下班|放学|下课|散会|路上|顺路|回家|路过[^,]{{1,6}}){_THEN}?|(?:回来|出门|睡觉?|饭|到家|上班|午休|开会|起床|洗完澡|吃完?[早午晚]?饭|收工|周会|考完试){_THEN})"

NOTED = (
    # orders to somebody else
    Command("none", rf"(?!.*(?:提醒|记得|记一?下|别忘|任务|清单|待办|添加))(?!{WE}?(?:得|要|想|该|需要|让)).*(?:{TO_SOMEBODY}).*"),
    # said to be written down, before or after the thing
    Command("add", rf"(?:{ASKING}|{SOON}){{0,6}}{_NOTED_FIRST}{END}[,: ]*(?:{WE})?(?:还)?(?:得|要|该|需要|必须|应该|务必)?[:, ]*(?P<what>(?!(?:什么|啥|哪些|一下|我|事|事情|一声)$).{{2,}}?)吗?"),
    Command("add", r"(?:to-?do|ddl|deadline|待办(?:事项)?|任务|备忘|提醒事项|提醒|事项|新任务|新待办|记|补充|新增)(?:[:,] ?| )(?P<what>.{2,})", only_told=True),
    Command("add", rf"(?:家里|我们?|还|也|就){{0,8}}(?:差|缺|少|没有?)(?:个|点|些|一[个包瓶袋盒])?(?P<what>[^,的]{{1,8}}?)(?:没买|了)?(?:呢|啊)?[, ]+{ASKING}{{0,4}}(?:{_NOTED_LAST}|(?:得|要|记得|该|去){{1,8}}(?:再)?(?:买|补|囤).{{0,3}}){END}"),
    Command("add_wanted", rf"{_OPEN}(?P<what>.{{2,40}}?)[,;.! ]*{ASKING}{{0,6}}{_NOTED_LAST}{END}", only_told=True),
    Command("add", rf"(?P<what>[^,;]{{2,12}}?)(?:可|千万|一定|你|要|都){{0,8}}(?:别忘了?|不要忘了?|记得)(?:要)?(?P<rest>(?:{ERRANDS})(?:了|掉|一下|好)?)"),
    Command("add", r"(?:列|建|写|做|弄|整理?|新建|创建|开)(?:一?[个张份])?(?:新的?)?(?P<list>[^\W\d_]{1,6}?)?的?(?:清单|列表|单子)(?:吧)?[:, ]{1,2}(?P<what>.{2,})"),
    Command("add", r"(?:我|今天|还|一共){0,8}(?:要|需要|得|该)(?:做|办|处理|完成|搞定)的(?:事情?|事儿)?(?:有|是)?(?:[两三四五几\d][件个样])?[:, ]*(?:有)?(?:一?[个件]是|第一[个件]?是?)?(?P<what>.{4,})", only_told=True),
    # on a list, the thing first
    Command("add", rf"(?!.*(?:移到|改到))(?:把|将)?(?P<what>.{{1,60}}?)[, ]*(?:请|帮我|给我|都|全都|全|也|统统|就|一起|一并){{0,8}}{_PUT}{_LIST}{END}"),
    Command("add", r"(?!我|看|查|显|列|有|删|清)(?P<list>[^\W\d_]{1,6}?)的?(?:清单|列表|单子)(?:里|上)?(?:还|再|帮我|给我|,| ){0,8}(?:要|得|需要|缺|差|少)(?:了|加|买|写|记)?(?:上|个|点|些|一[个条项])?(?P<what>.{1,40})"),
)  # fmt: skip

DUTIES = (
    Command("add_wanted", rf"(?:{WE})?(?:今天|还|也|都|真|又|是|{SOON}){{0,8}}{FIRM_DUTY}(?:{SOON}|再|先| |,){{0,8}}(?P<what>(?=(?:{DOINGS}))(?=.{{2}}){_NOT_PAST}{_OPEN}(?:{DOINGS}).{{0,40}}?)", only_told=True),
    Command("add_wanted", rf"(?:{WE})?(?:还|也|都|真|又|{SOON}|[, ]){{0,8}}{DUTY}(?:{SOON}|再|先| |,){{0,8}}(?P<what>(?=(?:{ERRANDS}))(?=.{{2}}){_NOT_PAST}{_OPEN}(?:{ERRANDS}).{{0,40}}?)", only_told=True),
    Command("add_wanted", rf"(?:{WE})?(?:还|也|就|再|[, ]){{0,8}}{SOON}(?:再|就|得|要|该|想|[, ]){{0,8}}(?:{SOON})?(?P<what>(?=(?:{DOINGS}))(?=.{{2}}){_NOT_PAST}{_OPEN}{_NO_DEVICE}(?:{DOINGS}).{{0,40}}?)", only_told=True),
    Command("add_wanted", rf"(?:家里|我们?)?(?:该|是时候|到时间|轮到)(?P<what>(?=(?:{DOINGS})){_NOT_PAST}{_OPEN}{_NO_DEVICE}(?:{DOINGS}).{{1,30}}?)了", only_told=True),
    Command("add_wanted", rf"{_OPEN}{_NO_DEVICE}(?:{WE})?(?P<what>{_ON_THE_WAY}(?:顺路|顺便|记得|再|要|得|去|,| ){{0,8}}(?:{DOINGS}).{{1,24}}?)", only_told=True),
    Command("add", r"(?:要|得|需要|记得)?(?:买|采购|带|准备|囤)(?:的|的东西|点东西|点儿)?: ?(?P<what>.+)"),
    # several chores in a row
    Command("add_wanted", rf"{_OPEN}{_NO_DEVICE}(?:先)?(?P<what>{_NOT_PAST}(?:{ERRANDS}|把|给|跟|和)[^,;]{{1,14}}(?:[,;] ?(?:然后|最后|再|还有|接着|另外|还要|也要){{0,8}}{_NOT_PAST}(?:{DOINGS}|下单)[^,;]{{1,14}}){{1,8}})", only_told=True),
    # what somebody else wants of one, and what a thing asks for
    Command("add_wanted", rf"{_OPEN}{_NO_DEVICE}(?!你|他|她|我想)[^,]{{1,6}}?(?:让|叫|催|喊|嘱咐|交代|要求|吩咐|求|托|拜托)(?:我|咱们?|我们)(?:去|帮忙?|给| ){{0,8}}(?P<what>{_NOT_PAST}(?:{ERRANDS}|把|给|去(?=[买取拿接办交])).{{1,30}})", only_told=True),
    Command("add_wanted", rf"{_OPEN}{_NO_DEVICE}(?P<what>(?!(?:我|你|他|她|它|这|那|谁|大家|人|老板|领导|老师|同事|朋友|客户|爸|妈|爷|奶|老公|老婆|孩子们?|儿子|女儿|同学|飞机|火车|天|外面|马上|快)(?!.*的))[^,你他她]{{2,10}}?(?:要|得|该|需要|必须)(?:提前|尽快|赶紧|按时|记得|再|尽早|抽空)?(?:{ERRANDS}).{{0,8}}?)", only_told=True),
    # with a time, whatever is done or stands in a calendar
    Command("add_stated", rf"(?:{WE})?(?:和大家|全家|一起|还|也|都|就|有[个场节次]?|{SOON}|[, ]){{0,8}}{DUTY}?(?:{SOON}|再){{0,8}}(?P<what>(?=.{{2}})(?={DOINGS}){_NOT_PAST}{_OPEN}{_NO_DEVICE}.{{2,44}}?)"),
    Command("add_stated", rf"{_OPEN}(?!.*(?:闹钟|天气|歌))(?:{WE})?(?:还|也|都|要|得|有[一]?[个场节次]?|[, ]){{0,8}}(?P<what>(?!我|你|他|她|安排|计划).{{0,14}}?(?:{EVENTS})(?:课|会|报名|报到)?)"),
)  # fmt: skip
