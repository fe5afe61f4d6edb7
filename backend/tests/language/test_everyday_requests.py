"""Everyday English to a todo list: filling it, asking about it, taking things off it."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import TASKS, ask, calls
from todo_backend.language import TaskView

SHOPPING = (*TASKS, TaskView(11, "Honey", tags=("shopping",)), TaskView(12, "Vacuum the stairs"))

ADDED = [
    ("we ran out of honey, put it on the shopping list", ["Honey"]), ("i just ran out of flour so add it to the list", ["Flour"]),
    ("i think we're out of rice can you add it to my list", ["Rice"]), ("we are low on coffee, add it to the shopping list", ["Coffee"]),
    ("i'm out of shampoo; add to shopping list", ["Shampoo"]), ("throw some batteries on the list", ["Some batteries"]),
    ("stick light bulbs on my shopping list", ["Light bulbs"]), ("bread needs to go on the shopping list", ["Bread"]),
    ("ironing should be on my to do list", ["Ironing"]), ("make sure olives are on the shopping list", ["Olives"]),
    ("see that candles get on the list", ["Candles"]), ("edit my list and add soap", ["Soap"]), ("update the shopping list and add ham", ["Ham"]),
    ("update my list to include figs", ["Figs"]), ("go to my shopping list and add pears", ["Pears"]), ("open the shopping list and add leeks", ["Leeks"]),
    ("my list should include sweeping the porch", ["Sweeping the porch"]), ("the shopping list needs basil", ["Basil"]),
    ("include cinnamon on the shopping list", ["Cinnamon"]), ("append garlic to my shopping list", ["Garlic"]),
    ("could you get lentils on the shopping list", ["Lentils"]), ("have plums added to my list", ["Plums"]),
    ("on the grocery list put peaches", ["Peaches"]), ("put down feeding the parrot on my to do list", ["Feeding the parrot"]),
    ("mark down cleaning the oven on my to do list", ["Cleaning the oven"]), ("jot down oat milk on the shopping list", ["Oat milk"]),
    ("remind me to water the cactus next time it's dry", ["Water the cactus next time it's dry"]), ("help me remember to return the drill", ["Return the drill"]),
    ("help me to remember to feed the fish", ["Feed the fish"]), ("make sure i remember the tickets", ["The tickets"]), ("i need to be reminded to oil the gate", ["Oil the gate"]),
    ("make a note to thank grandma", ["Thank grandma"]), ("set up a reminder to descale the kettle", ["Descale the kettle"]),
    ("i want a reminder to stretch", ["Stretch"]), ("create a reminder about the school play", ["The school play"]),
    ("is vinegar on my list, if not add it", ["Vinegar"]), ("are nuts on the shopping list if not add them", ["Nuts"]),
    ("i need tofu and noodles put on the grocery list", ["Tofu", "Noodles"]), ("please also put foil on the list, thanks", ["Foil"]),
    ("add wash the dog to the list of chores", ["Wash the dog"]),
]  # fmt: skip
ASKED_WHAT = (
    "create a list for my holiday", "i'd like to start a list", "start a new list called books", "make me a checklist", "make a packing list",
    "write a shopping list for me", "put together a list of chores", "compile a list of gifts", "begin a new to do list", "i need a fresh list",
    "could you set up a list for the weekend", "generate a grocery list", "new list for the garden", "open a new list please", "include this item",
    "insert a new entry", "add another item", "add something to my shopping list", "i want to add something", "set a reminder please",
    "i need a reminder", "make a reminder for me", "add on to my list", "create a to-do list for today", "build me a list for the party",
    "let's make a new list", "i want to make a list of films to watch", "update my list with new items",
)  # fmt: skip
LOOKS = (
    "what do i need at the store", "what do i have to get from the supermarket", "do i need to get butter", "do we need to buy any eggs",
    "what do i need to go shopping for", "what am i meant to buy today", "what groceries do i need", "is there soap on the list",
    "have i put onions on the list", "did i add sugar yet", "what was i supposed to do today", "what did i want to remember", "what have i got to do this week",
    "remind me what i have to do today", "remind me of what i need to buy", "remind me what's on my list", "read the list back to me",
    "run down my to do list for me", "refresh my memory about my list", "let's hear my tasks", "i can't remember what i had to do", "i forgot what's on my list",
    "tell me about my reminders", "tell me if i have a reminder for the bank", "do i have any reminders at all", "which reminders are set for tonight",
    "how many lists are open", "what lists have i made so far", "name all of my lists", "are my tasks for today done", "is my list empty",
    "what are the jobs to be done today", "what else is there to do", "what do i still have left", "can you check whether flour is on my list",
    "i'd love to hear my shopping list", "what does my to do list look like", "how long is my to do list",
    "open up my list", "what's written on the shopping list", "do i have anything else to do", "show me everything that i need to do",
    "does my shopping list have honey on it", "am i supposed to buy cheese", "update me on my to do list",
)  # fmt: skip
DELETES = (
    "cut honey from my list", "omit honey from the shopping list", "exclude honey from the list", "pull honey off the shopping list",
    "strike honey from my list", "honey can come off the list", "honey should come off my list", "i don't need honey on my list",
    "i don't want honey on the list", "i no longer need honey take it off", "we don't need honey anymore, remove it", "lose the honey on my list",
    "subtract honey from my shopping list", "please have honey removed from my list", "i'd like honey gone from the list", "forget the honey on my list",
    "get the honey off my list", "could you take honey off of my list", "abolish honey from the list", "remove honey, i already have some",
)  # fmt: skip
ASKS_WHICH = (
    "remove an item from my list", "delete one of the items", "take off an item", "erase an entry", "i want to delete an item",
    "abolish an item from the list", "cut an item from my list", "get rid of something on my list", "can you delete an item for me",
)  # fmt: skip
DONE = (
    "cross vacuum the stairs off my list", "vacuum the stairs is done", "i finished vacuuming the stairs, cross it off", "i already vacuumed the stairs, check it off",
    "i vacuumed the stairs so cross that off my list", "tick off vacuum the stairs", "mark vacuum the stairs as complete", "i'm done vacuuming the stairs",
    "check vacuuming the stairs off on my list", "put vacuum the stairs down as done", "the stairs have been vacuumed", "i've done the stairs check it off",
)  # fmt: skip


@pytest.mark.parametrize(("said", "titles"), ADDED, ids=[row[0] for row in ADDED])
def test_added(said: str, titles: list[str]) -> None:
    understood = ask(said)
    assert [arguments.get("title") for _, arguments in calls(understood)] == titles
    assert understood.intent == "add"


@pytest.mark.parametrize("said", ASKED_WHAT)
def test_asked_what_to_add(said: str) -> None:
    understood = ask(said)
    assert (understood.intent, understood.actions) == ("clarify", ())
    assert understood.pending is not None
    assert understood.pending["kind"] == "add_what"


@pytest.mark.parametrize("said", LOOKS)
def test_looks(said: str) -> None:
    understood = ask(said)
    assert understood.intent == "list"
    assert all(tool == "list_tasks" for tool, _ in calls(understood))


@pytest.mark.parametrize("said", DELETES)
def test_deletes_what_is_named(said: str) -> None:
    understood = ask(said, tasks=SHOPPING)
    assert (understood.intent, calls(understood)) == ("delete", [("delete_task", {"task_id": 11})])


@pytest.mark.parametrize("said", ASKS_WHICH)
def test_asks_which_to_delete(said: str) -> None:
    understood = ask(said)
    assert (understood.intent in {"delete", "clarify"}, understood.actions) == (True, ())
    assert understood.pending is not None


@pytest.mark.parametrize("said", DONE)
def test_completes_what_is_named(said: str) -> None:
    understood = ask(said, tasks=SHOPPING)
    assert (understood.intent, calls(understood)) == ("complete", [("complete_task", {"task_id": 12})])
