"""Tasks that come again: their titles lose the words of the rule and no others, and replies say the rule back."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls
from todo_backend.language.packs.registry import PACKS

TITLES = [
    ("remind me to take my pills every day at 8am and 8pm", "Take my pills", "FREQ=DAILY;BYHOUR=8,20"),
    ("add pay rent on the 1st of every month", "Pay rent", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ("remind me to water the plants every 3 days after I complete it", "Water the plants", "FREQ=DAILY;INTERVAL=3"),
    ("add gym every monday, wednesday and friday at 7", "Gym", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("add team sync every other tuesday until june", "Team sync", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270601"),
    ("add take out the trash thursday nights", "Take out the trash", "FREQ=WEEKLY;BYDAY=TH"),
    ("remind me every weekday morning to check the inbox", "Check the inbox", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("add call mom every sunday", "Call mom", "FREQ=WEEKLY;BYDAY=SU"),
    ("add review budget on the last business day of each month", "Review budget", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    ("remind me to buy dad a card every june 12", "Buy dad a card", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12"),
    ("add vacuum every day except sunday", "Vacuum", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("add yoga twice a week", "Yoga", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("add write the weekly report every friday at 4pm", "Write the weekly report", "FREQ=WEEKLY;BYDAY=FR"),
    ("add pay the monthly rent on the 3rd of each month", "Pay the monthly rent", "FREQ=MONTHLY;BYMONTHDAY=3"),
    ("remind me to change the filter every 3 months starting december 1", "Change the filter", "FREQ=MONTHLY;INTERVAL=3"),
    ("add submit timesheet biweekly on fridays", "Submit timesheet", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("add daily walk", "Daily walk", None),
    ("add read the monthly report", "Read the monthly report", None),
    ("add buy everyday shoes", "Buy everyday shoes", None),
]  # fmt: skip

SAID = [
    ("en", "FREQ=DAILY", "every day"), ("en", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"), ("en", "FREQ=WEEKLY;BYDAY=SA,SU", "every weekend"),
    ("en", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday"), ("en", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270601", "every 2 weeks on Tuesday until 1 June 2027"),
    ("en", "FREQ=MONTHLY;BYDAY=1MO", "every month on the first Monday"), ("en", "FREQ=MONTHLY;BYMONTHDAY=1,15", "every month on day 1 and day 15"),
    ("en", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every month on the last weekday"), ("en", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4", "every year on 4 July"),
    ("en", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "every year on the fourth Thursday in November"), ("en", "FREQ=DAILY;BYHOUR=9,17", "every day at 9 am and 5 pm"),
    ("en", "FREQ=MINUTELY;INTERVAL=30", "every 30 minutes"), ("en", "FREQ=WEEKLY;BYDAY=FR;COUNT=3", "every Friday, 3 times"),
    ("de", "FREQ=WEEKLY;BYDAY=MO,TH", "jeden Montag und Donnerstag"), ("de", "FREQ=MONTHLY;BYDAY=-1FR", "jeden Monat am letzten Freitag"),
    ("de", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3", "jedes Jahr am 3. Mai"), ("de", "FREQ=DAILY;BYHOUR=9,17", "jeden Tag um 9 Uhr und 17 Uhr"),
    ("es", "FREQ=WEEKLY;BYDAY=MO,TH", "cada lunes y jueves"), ("es", "FREQ=MONTHLY;BYMONTHDAY=15", "cada mes el día 15"), ("es", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", "cada año el 24 de diciembre"),
    ("fr", "FREQ=MONTHLY;BYDAY=1MO", "chaque mois le premier lundi"), ("fr", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3", "chaque année le 3 mai"), ("fr", "FREQ=WEEKLY;BYDAY=SA,SU", "chaque week-end"),
    ("it", "FREQ=MONTHLY;BYDAY=1MO", "ogni mese, primo lunedì"), ("it", "FREQ=DAILY;BYHOUR=9,17", "ogni giorno alle 9:00 e 17:00"),
    ("zh", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "每周一、周三和周五"), ("zh", "FREQ=MONTHLY;BYMONTHDAY=15", "每月的15日"), ("zh", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3", "每年的5月3日"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "title", "rule"), TITLES, ids=[row[0] for row in TITLES])
def test_adds_a_task_that_comes_again(said: str, title: str, rule: str | None) -> None:
    ((tool, arguments),) = calls(ask(said))
    assert (tool, arguments["title"], arguments.get("recurrence")) == ("add_task", title, rule)


@pytest.mark.parametrize(("language", "rule", "words"), SAID, ids=[f"{code} {rule}" for code, rule, _ in SAID])
def test_says_a_rule_in_words(language: str, rule: str, words: str) -> None:
    assert PACKS[language].say_rule(rule) == words
