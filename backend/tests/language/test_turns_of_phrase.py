"""The many ways to say the same few things: verbs of adding, looking, dropping, putting off, and stopping."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask
from tests.language.household import HOUSE, Call, add, changed, deleted, does, done, reopened, would_do

DOES: list[tuple[str, Call]] = [
    ("jot down call the bank", add("Call the bank")), ("pencil in lunch with Ana on friday", add("Lunch with Ana", due="2026-11-27")), ("stick eggs on the list", add("Eggs")), ("pop bread on my list", add("Bread")),
    ("chuck dog food on the list", add("Dog food")), ("note to self water the ferns", add("Water the ferns")), ("log pay the plumber", add("Pay the plumber")), ("enter call the vet for monday", add("Call the vet", due="2026-11-30")),
    ("register a task to renew the license", add("Renew the license")), ("save a task: order filters", add("Order filters")), ("file a reminder to do the taxes", add("Do the taxes")), ("track a new task called sort the attic", add("Sort the attic")),
    ("record a todo to fix the fence", add("Fix the fence")), ("kick the garage to friday", changed(8, due="2026-11-27")), ("punt the report to monday", changed(5, due="2026-11-30")), ("slide the report to monday", changed(5, due="2026-11-30")),
    ("nudge the milk to tomorrow", changed(1, due="2026-11-26")), ("roll the milk over to tomorrow", changed(1, due="2026-11-26")), ("hold off on the milk until friday", changed(1, due="2026-11-27")),
    ("milk can wait until friday", changed(1, due="2026-11-27")), ("the garage will have to wait until saturday", changed(8, due="2026-11-28")),
    ("make milk a priority", changed(1, priority="high")), ("star the garage", changed(8, priority="high")), ("flag the garage", changed(8, priority="high")), ("bump the garage up", changed(8, priority="high")), ("move the garage to the top", changed(8, priority="high")),
    ("that's the garage done", done(8)), ("crossed the report off", done(5)), ("got the garage out of the way", done(8)), ("wrapped up the report", done(5)), ("knocked out the garage", done(8)), ("strike the garage off", done(8)),
    ("actually i haven't done the taxes yet, put it back", reopened(13)), ("urgent: patch the server", add("Patch the server", priority="high")), ("add two hundred and thirty five", add("Two hundred and thirty five")),
    ("can we postpone the report by a week", changed(5, due="2026-12-02")), ("let's push the report back two days", changed(5, due="2026-11-27")),
    ("drop off the library books, they're due on the 2nd", add("Drop off the library books", due="2026-12-02")), ("write this down: the boiler man comes on friday", add("The boiler man comes", due="2026-11-27")),
    ("bring back the taxes", reopened(13)), ("toss the garage", deleted(8)), ("bin the garage", deleted(8)), ("nuke the garage", deleted(8)), ("scratch the garage", deleted(8)), ("kill the garage task", deleted(8)), ("wipe the garage", deleted(8)),
]  # fmt: skip
OFFERS_TO_DELETE = (
    "the garage can go", "the garage has to go", "forget the garage", "never mind the garage", "skip the garage", "i don't need the garage anymore", "i don't need to do the garage any more",
    "we no longer need the garage", "no need for the garage now", "don't bother with the garage",
)  # fmt: skip
LOOKS = (
    "run me through my tasks", "walk me through my list", "talk me through my day", "catch me up on my tasks", "fill me in on my list", "bring me up to speed on my todos", "give me an update on my tasks",
    "what should i tackle first", "what do i start with", "what's hanging over me", "what's still on my plate", "what's the most urgent thing", "anything due today", "what's on my plate",
)  # fmt: skip
STOPS = (
    "cancel that", "cancel it", "never mind", "forget about it", "forget it", "it's fine, forget it", "stop", "abort", "abort mission", "don't worry about it", "don't bother", "please cancel that last request",
    "stop what you're doing", "i've changed my mind", "leave it alone", "disregard my last message", "call it off", "on second thought, never mind", "oh forget about that", "never mind about that",
)  # fmt: skip
NOT_OURS = (
    "skip the song", "forget my ex", "the weather can go either way", "kick the ball to me", "punt", "star wars", "flag football on friday", "i don't need your help anymore", "roll the dice",
    "hold the door", "leave the lights on until friday", "save the whales", "track my package", "record the game", "enter the building", "walk me through the recipe", "catch me up on the news", "make love a priority",
    "that's the movie done", "politics can wait until friday", "run me through the rules of chess",
)  # fmt: skip


@pytest.mark.parametrize(("said", "made"), DOES)
def test_says_it_another_way(said: str, made: Call) -> None:
    assert does(said) == [made]


@pytest.mark.parametrize("said", OFFERS_TO_DELETE)
def test_what_is_given_up_is_asked_about(said: str) -> None:
    assert would_do(said) == [deleted(8)]


@pytest.mark.parametrize("said", LOOKS)
def test_looks(said: str) -> None:
    heard = ask(said, tasks=HOUSE)
    assert heard.intent in ("list", "summary")
    assert all(action.tool == "list_tasks" and "tag" not in action.arguments for action in heard.actions)


@pytest.mark.parametrize("said", STOPS)
@pytest.mark.parametrize("last", [(), (3,)])
def test_stops(said: str, last: tuple[int, ...]) -> None:
    heard = ask(said, tasks=HOUSE, last=last)
    assert (heard.intent, heard.actions) == ("cancel", ())


@pytest.mark.parametrize("said", NOT_OURS)
def test_the_same_words_elsewhere_do_nothing(said: str) -> None:
    heard = ask(said, tasks=HOUSE)
    assert heard.actions == ()
