"""The Chinese pack."""

# ruff: noqa: E501 - one row of the table, one line

from dataclasses import replace

from todo_backend.language.dates.chinese import CHINESE as DATES
from todo_backend.language.packs.chinese_marks import CHINESE_MARKS
from todo_backend.language.packs.chinese_wording import PHRASES, plural, say_day, say_rule
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.pack import Command, Pack, Plans
from todo_backend.language.packs.saying import say_clock

_LIST = r"(?:我的)?(?P<list>购物|采购|工作|家务)?(?:待办)?(?:清单|列表|单)"
_NOUN = r"(?:任务|待办事项|待办|事项|事情|提醒|事)"

# fmt: off
_COMMANDS: tuple[Command, ...] = (
    Command("none", r"(?!.*(?:任务|清单|提醒我|待办)).*(?:天气|音乐|歌|闹钟|电影|笑话|余额|日历|新闻|灯|下雨).*"),
    Command("none", r"(?:现在几点|谁|哪里|为什么|怎么|播放|叫醒我|翻译|讲个?).*"),
    Command("undo", r"(?:撤销|撤回|恢复|取消(?:刚才|上一步|上一个).*)(?:一下|上一步|刚才的?(?:操作|修改)?|操作|吧)?"),
    Command("greet", r"(?:你好|您好|嗨|哈喽|早上好|上午好|中午好|下午好|晚上好|早安)(?:啊|呀)?"),
    Command("thanks", r"(?:谢谢|多谢|感谢|太好了|太棒了)(?:你|您|啦|了)?"),
    Command("help", r"(?:帮助|帮帮我|你能做什么|你会做什么|怎么用|怎么使用)"),
    Command("summary", r"(?:给我)?(?:做个|一个|来个)?(?:总结|概览|汇总)(?:一下)?.*"),
    Command("correct", r"(?:不是?|不对|我是说|我的意思是)[, ]*(?:我是说|我的意思是)?(?P<value>.*)"),
    Command("reopen", r"(?:重新打开|重开) ?(?P<target>.+)|(?:把|将)? ?(?P<target2>.+?)(?:标记为|标为|设为|改为)(?:未完成|没完成)"),
    Command("complete", r"(?:把|将) ?(?P<target>.+?) ?(?:标记为|标为|设为|标记成)(?:已?完成|做完)(?:了)?|标记 ?(?P<target2>.+?) ?为(?:已?完成)"),
    Command("complete", r"(?:完成|勾掉|做完|搞定) ?(?:了)?(?P<target>.+)|(?:把|将) ?(?P<target2>.+?) ?(?:完成|勾掉|划掉)"),
    Command("completed", r"(?:我)?(?:已经|刚刚|刚)?(?P<verb>买|做|写|打|交|付)(?:好|完)?了 ?(?P<target>.+)|(?P<target2>.+?) ?(?:已经)?(?:完成了|做完了|做好了|搞定了|买好了|写完了)"),
    Command("delete_all", rf"(?:清空|删除|删掉)(?:所有|全部|一切|整个)(?:的)?(?:{_NOUN}|{_LIST}|已完成的{_NOUN})?|(?:清空)(?:我的)?(?:待办)?(?:清单|列表|任务)|全部删除|(?:全|都)删(?:了|掉)"),
    Command("delete", r"(?:删除|删掉|移除|去掉|取消) ?(?P<target>.+)|(?:把|将) ?(?P<target2>.+?) ?(?:删除|删掉|去掉|移除|删了)"),
    Command("change", r"(?:把|将) ?(?P<target>.+?) ?(?:改成|改为|改名为|重命名为) ?(?P<value>.+)"),
    Command("move", r"(?:把|将) ?(?P<target>.+?) ?(?:改到?|推迟到?|移到?|延到?|提前到?|挪到?|安排在?|设为|设成|改成|改为) ?"),
    Command("move", r"(?:推迟|延期|移动) ?(?P<target>.+?) ?到?"),
    Command("add", rf"(?:把|将) ?(?P<what>.+?) ?(?:加到?|加入|添加到|放到|放进|写到|记到) ?{_LIST}(?:里|上|中)?"),
    Command("add", rf"(?:在|往) ?{_LIST}(?:里|上|中)?(?:添加|加上?|加入|写上?|放) ?(?P<what>.+)"),
    Command("add", rf"(?:添加|新建|新增|创建|加|建)(?:一个|个|一条)?(?:新)?(?:的)?{_NOUN} ?[:,]? ?(?P<what>.+)"),
    Command("add", rf"(?:{_NOUN}|购物清单|(?P<list>购物)) ?: ?(?P<what>.+)"),
    Command("add", r"(?:请)?(?:提醒我|记得提醒我|记住|记得|别忘了|不要忘记|别让我忘了|帮我记住?|帮我记一下)(?:要|去)?[:, ]*(?P<what>.+)"),
    Command("add_what", rf"提醒我|(?:添加|新建|创建)(?:一个|个)?(?:新)?(?:{_NOUN}|清单|列表)"),
    Command("add", r"(?:添加|加上|加入|新增|加一个|加个|增加|记下|记录|加) ?(?P<what>.+)"),
    Command("search", rf"(?P<what>.+?) ?(?:在不在|在) ?{_LIST}(?:里|上|中)?吗?"),
    Command("search", r"(?:查找|搜索|找一下|找) ?(?P<what>.+)"),
    Command("when", r"(?P<what>.+?) ?(?:是)?(?:什么时候|几点)(?:到期|要做)?"),
    Command("count", rf"(?:我)?(?:还)?有?(?:多少|几)(?:个|件)?(?:未完成的)?{_NOUN}.*"),
    Command("list", rf"(?:显示|列出|查看|看看|看一下|给我看|告诉我|读)(?:一下)?(?:我|所有|全部|已|未|的|完成|过期|待|今天|要做|还有|什么)*(?:{_NOUN}|{_LIST}|什么|要做的)?"),
    Command("list", rf"(?:我)?(?:还|都|今天|已经)*(?:有|要|剩|完成|做)(?:了|做|下)?(?:哪些|什么|啥)(?:{_NOUN})?(?:没做|没有做|没完成|要做|未完成|要完成|完成了|过期了|需要做)?(?:的|呢|吗)?"),
    Command("list", rf"(?:哪些|什么)(?:{_NOUN})?(?:还)?(?:没做|没完成|要做|过期了|完成了)(?:的)?|(?:我的|所有|全部|已完成的?|未完成的?|过期的?)*(?:{_NOUN})|{_LIST}"),
    Command("chore", r"我?(?:要|得|需要|必须|应该|想) ?(?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on

CHINESE: Pack = replace(
    ENGLISH,
    code="zh",
    marks=CHINESE_MARKS,
    dates=DATES,
    commands=_COMMANDS,
    courtesies_before=r"(?:(?:请你?|麻烦你?|可以|能不能|能否|你能|帮我(?!记)|给我(?=添加|删除)|好的?[, ]|然后|还有[, ]|再|顺便|那)[, ]*(?=..))+",
    courtesies_after=r"(?:[ ,.!?]*(?:谢谢|好吗|可以吗|行吗|吧|好不好))*[ ,.!?]*$",
    clause_joint=r"\s*[,;.!?]+\s*(?:然后|并且|并|再|还有|也)?|(?:然后|并且|同时)",
    clause_starts=r"(?:添加|提醒我|删除|删掉|显示|列出|完成|标记|把|将|撤销|清空|别忘了|还有什么|查看)",
    list_prefix=r"(?:在|往)(?:我的)?(?:购物)?(?:清单|列表)(?:里|上|中)?",
    item_joint=r"\s*[,、;]\s*(?:和|还有|以及)?|\s*(?:和|还有|以及|跟)\s*|\s*\n\s*",
    verbs=frozenset(),
    safe_verbs=frozenset(),
    keep_together=r"爸爸和妈妈|和平|和面|柔和|暖和|总和",
    yes=r"(?:是的?|好的?|对的?|可以|行|嗯|确定|确认|没错|当然|继续|同意|没问题)(?:[ ,.!]*(?:是的?|好的?|请|谢谢|吧|啊|继续|删吧|都要|全部))*",
    no=r"(?:不|不是|不要|不用|不行|别|不对|算了吧|不了|没有)(?:[ ,.!]*(?:谢谢|了|要|不要|用))*",
    cancel=r"(?:取消|算了|停|停止|不用了|别管了|没事了|放弃|退出)(?:吧|了)?",
    yes_loosely=r"(?:是|对|好)(?!.*不).{0,20}",
    no_loosely=r"不.{0,20}",
    yes_if_asked=r"(?:都|全部?)?(?:删除?|加|完成)(?:它|它们|吧|掉)?",
    numbers_of_items={
        "第一个": 1, "第二个": 2, "第三个": 3, "第四个": 4, "第五个": 5, "最后一个": -1, "第一": 1, "第二": 2, "第三": 3, "第四": 4, "第五": 5,
        "第一项": 1, "第二项": 2, "第三项": 3, "最后一项": -1, "第1个": 1, "第2个": 2, "第3个": 3, "第一条": 1, "第二条": 2,
    },
    pronouns=r"(?:它|它们|这个|那个|这|那|这些|那些|这个任务|那个任务)",
    both=r"(?:两个都|都|两个|两者)",
    everything=r"(?:所有|全部|一切)(?:的)?(?:任务|待办|事项)?",
    but_last=r"(?:除了)(?P<except>.+?)(?:以外|之外|外)?(?:的)?(?:所有|全部|都).*",
    title_lead=r"(?:(?:要|去|: |- |一下)(?=..))+",
    target_noise=r"^(?:(?:任务|待办|提醒|事项|编号|那个|这个|我的)[ :]*)+|(?:这个|那个)?(?:的)?(?:任务|待办|提醒|事项)\s*$",
    general_lists=r"(?:待办|我的|)",
    priorities=(
        ("high", r"(?:高优先级|优先级高|优先级:?高|(?:很|非常)?紧急|(?:很|非常)重要)"),
        ("medium", r"(?:中优先级|优先级中)"),
        ("low", r"(?:低优先级|优先级低|不急|不重要)"),
    ),
    priority_names={"高": "high", "中": "medium", "低": "low"},
    done_words=r"(?:(?<!未)(?<!没)完成了?(?!$)|已完成|做完|完成了)",
    overdue_words=r"(?:过期|逾期|超时)",
    pending_words=r"(?:还|未完成|没做|没完成|剩|要做|待办)",
    all_words=r"(?:所有|全部)",
    completed_anyway="(?!)",
    change_verbs=r"(?:把|将).+(?:改|推迟|移)|(?:推迟|修改|重命名)",
    names_target=r"(?:删除|删掉|完成|取消|推迟)",
    refers=r"(?:任务)?(?:\d+|第.个?|最后一个|它|这个|那个|全部|所有)",
    phrases=PHRASES,
    plural=plural,
    say_day=say_day,
    say_time=say_clock,
    say_rule=say_rule,
    stop_words=frozenset(),
    joiner=("、", "和"),
    alternative="还是",
    note=r"[,;.( ]*备注 ?: ?(?P<note>.+)$",
    tagging="",
    wanted_thing="(?!)",
    plans=Plans(),
    other_one=r"另外?一个(?:也是?)?",
    instead=r"(?:不是?|不对)[, ]*(?:这个|那个)?[, ]*(?:是|要)?另外?一个",
)  # fmt: skip
