"""Changing one thing about a task: its time, title, priority, tags or notes; the rest stays as it is."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.household import Call, changed, does

TIMES: list[tuple[str, Call]] = [
    ("push the dentist back a week", changed(2, due="2026-12-03T15:00:00+01:00")), ("push back the dentist by a week", changed(2, due="2026-12-03T15:00:00+01:00")),
    ("postpone my 3pm by an hour", changed(2, due="2026-11-26T16:00:00+01:00")), ("delay the dentist one hour", changed(2, due="2026-11-26T16:00:00+01:00")),
    ("move the dentist to 4:30pm", changed(2, due="2026-11-26T16:30:00+01:00")),
    ("move dentist to friday at ten", changed(2, due="2026-11-27T10:00:00+01:00")), ("the dentist is at 4pm now", changed(2, due="2026-11-26T16:00:00+01:00")),
    ("dentist moved to friday", changed(2, due="2026-11-27T15:00:00+01:00")), ("the dentist got moved to friday at 11", changed(2, due="2026-11-27T11:00:00+01:00")),
    ("change the dentist appointment to monday", changed(2, due="2026-11-30T15:00:00+01:00")),
    ("reschedule the dentist for next tuesday", changed(2, due="2026-12-01T15:00:00+01:00")), ("can we do the dentist on monday instead", changed(2, due="2026-11-30T15:00:00+01:00")),
    ("bring the dentist forward to today", changed(2, due="2026-11-25T15:00:00+01:00")), ("bring the dentist forward by an hour", changed(2, due="2026-11-26T14:00:00+01:00")),
    ("move the garage to the weekend", changed(8, due="2026-11-28")), ("do the garage tomorrow", changed(8, due="2026-11-26")), ("i'll do the garage on saturday", changed(8, due="2026-11-28")),
    ("set a due date for the garage: friday", changed(8, due="2026-11-27")), ("set the due date of the garage to friday", changed(8, due="2026-11-27")),
    ("the garage is due friday", changed(8, due="2026-11-27")), ("set the deadline for the report to friday", changed(5, due="2026-11-27")), ("the report has to be done by friday", changed(5, due="2026-11-27")),
    ("the report is due on monday at noon", changed(5, due="2026-11-30T12:00:00+01:00")), ("give the report a deadline of monday", changed(5, due="2026-11-30")),
    ("give me until friday for the report", changed(5, due="2026-11-27")), ("snooze the milk until tomorrow", changed(1, due="2026-11-26")), ("put the milk off until tomorrow", changed(1, due="2026-11-26")),
    ("put off the milk to tomorrow", changed(1, due="2026-11-26")), ("defer milk to next week", changed(1, due="2026-11-30")), ("remind me about the milk tomorrow instead", changed(1, due="2026-11-26")),
    ("change call mom from 6pm to 7pm", changed(3, due="2026-11-25T19:00:00+01:00")), ("move call mom from today to tomorrow", changed(3, due="2026-11-26T18:00:00+01:00")),
    ("call mom at 7 instead of 6", changed(3, due="2026-11-25T19:00:00+01:00")),
    ("move call mom 30 minutes earlier", changed(3, due="2026-11-25T17:30:00+01:00")), ("push mom to tomorrow evening", changed(3, due="2026-11-26T18:00:00+01:00")),
    ("make the garage every saturday", changed(8, due="2026-11-28", recurrence="FREQ=WEEKLY;BYDAY=SA")), ("remove the due date from the passport", changed(6, due="")),
    ("the passport has no deadline", changed(6, due="")), ("clear the date of the passport task", changed(6, due="")), ("no due date for the passport please", changed(6, due="")),
    ("stop repeating the rent", changed(4, recurrence="")), ("make the rent not repeat", changed(4, recurrence="")), ("the rent shouldn't repeat anymore", changed(4, recurrence="")), ("remove the recurrence from pay rent", changed(4, recurrence="")),
]  # fmt: skip
TITLES: list[tuple[str, Call]] = [
    ("rename the garage to Tidy the garage", changed(8, title="Tidy the garage")), ("rename task 8 Tidy the garage", changed(8, title="Tidy the garage")), ("change the milk to oat milk", changed(1, title="Oat milk")),
    ("change buy milk to buy oat milk", changed(1, title="Buy oat milk")), ("change the title of task 5 to Write the Q4 report", changed(5, title="Write the Q4 report")),
    ("change task 3 to call dad", changed(3, title="Call dad")), ("replace milk with bread", changed(1, title="Bread")), ("edit task 8: tidy the garage", changed(8, title="Tidy the garage")),
    ("update the report to say write the yearly report", changed(5, title="Write the yearly report")), ("call task 8 Garage day", changed(8, title="Garage day")),
    ("task 8 should say tidy the garage", changed(8, title="Tidy the garage")), ("task 8 should be called Garage day", changed(8, title="Garage day")), ("reword task 1 as get milk", changed(1, title="Get milk")),
    ("rename 'Buy milk' to 'Buy soy milk'", changed(1, title="Buy soy milk")), ("the report should be called Annual report", changed(5, title="Annual report")),
    ("rename write report to Write Report for ACME", changed(5, title="Write Report for ACME")),
    ("rename the garage to **Tidy** the garage", changed(8, title="Tidy the garage")), ("rename the report to **Annual report**", changed(5, title="Annual report")),
]  # fmt: skip
PRIORITIES: list[tuple[str, Call]] = [
    ("the garage is urgent", changed(8, priority="high")), ("make the garage urgent", changed(8, priority="high")), ("make garage p1", changed(8, priority="high")), ("garage high prio", changed(8, priority="high")),
    ("set the garage to p3", changed(8, priority="low")), ("mark the garage as important", changed(8, priority="high")), ("mark the garage as high priority", changed(8, priority="high")),
    ("garage is top priority", changed(8, priority="high")), ("give the garage medium priority", changed(8, priority="medium")), ("prioritize the garage", changed(8, priority="high")),
    ("deprioritize the report", changed(5, priority="low")), ("lower the priority of the report", changed(5, priority="medium")), ("the report isn't urgent anymore", changed(5, priority="")),
    ("set the priority of the garage to medium", changed(8, priority="medium")), ("change the garage's priority to low", changed(8, priority="low")), ("raise the priority of the garage", changed(8, priority="high")),
    ("bump up the garage's priority", changed(8, priority="high")), ("remove the priority from the report", changed(5, priority="")), ("no priority for the report", changed(5, priority="")), ("set report priority to low", changed(5, priority="low")),
    ("make it clear the garage is high prio", changed(8, priority="high")), ("the garage !!", changed(8, priority="high")), ("flag the garage as urgent", changed(8, priority="high")),
]  # fmt: skip
TAGS: list[tuple[str, Call]] = [
    ("tag the garage with weekend", changed(8, tags=["home", "weekend"])), ("tag the garage #weekend", changed(8, tags=["home", "weekend"])), ("tag the report as office", changed(5, tags=["work", "office"])),
    ("add the tag weekend to the garage", changed(8, tags=["home", "weekend"])), ("add #weekend to the garage", changed(8, tags=["home", "weekend"])), ("label the garage weekend", changed(8, tags=["home", "weekend"])),
    ("put the garage under weekend", changed(8, tags=["home", "weekend"])), ("put the garage on the weekend list", changed(8, tags=["home", "weekend"])), ("move the garage to the weekend list", changed(8, tags=["home", "weekend"])),
    ("tag it with work and urgent-stuff", changed(12, tags=["work", "urgent-stuff"])), ("remove the tag home from the garage", changed(8, tags=[])), ("untag the garage", changed(8, tags=[])), ("remove #home from the garage", changed(8, tags=[])),
    ("take the home tag off the garage", changed(8, tags=[])), ("remove all tags from the garage", changed(8, tags=[])), ("tag task 12 as travel", changed(12, tags=["travel"])), ("label task 12 travel", changed(12, tags=["travel"])),
]  # fmt: skip
NOTES: list[tuple[str, Call]] = [
    ("add a note to the dentist: bring x-rays", changed(2, description="bring x-rays")), ("add a note to the dentist saying bring x-rays", changed(2, description="bring x-rays")), ("note for the dentist: bring x-rays", changed(2, description="bring x-rays")),
    ("add a note to the dentist to bring x-rays", changed(2, description="bring x-rays")), ("add note to task 2: bring x-rays", changed(2, description="bring x-rays")), ("add 'bring x-rays' as a note to the dentist", changed(2, description="bring x-rays")),
    ("put a note on the dentist: Room 4, ask for Dr. Li", changed(2, description="Room 4, ask for Dr. Li")), ("set the description of task 2 to bring x-rays", changed(2, description="bring x-rays")), ("add a comment to task 2: bring x-rays", changed(2, description="bring x-rays")),
    ("change the notes of the dentist to bring x-rays", changed(2, description="bring x-rays")), ("remove the note from the dentist", changed(2, description="")), ("delete the notes of task 2", changed(2, description="")), ("clear the description of the dentist", changed(2, description="")),
    ("add a note to the dentist that insurance expires on friday", changed(2, description="insurance expires on friday")), ("add the note gate code 4711 to the flights", changed(12, description="gate code 4711")),
    ("note on the flights: row 12 tomorrow opens check-in", changed(12, description="row 12 tomorrow opens check-in")),
]  # fmt: skip
EVERY = TIMES + TITLES + PRIORITIES + TAGS + NOTES


@pytest.mark.parametrize(("said", "call"), EVERY, ids=[row[0] for row in EVERY])
def test_only_what_was_said_is_changed(said: str, call: Call) -> None:
    assert does(said, last=(12,)) == [call]
