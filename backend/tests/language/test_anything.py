"""Whatever is thrown at the engine, it answers, acts on nothing by mistake and stays within its bounds."""

# ruff: noqa: E501 - tables of sentences, one row a line

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.language.asking import NOW, TASKS, ask
from todo_backend.language import find_dates

TOOLS = {"add_task", "list_tasks", "complete_task", "reopen_task", "delete_task", "update_task", "undo"}
PIECES = st.sampled_from(
    [
        "add", "delete", "all", "the", "second", "one", "and", ",", "every", "monday", "at", "5", "pm", "until", "june", "remind me to", "list", "my",
        "milk", "\u0000", "\ud800", "#", "!!", '"', "'", "(", "2026-99-99", "31/31", "99999999999", "24:61", "in", "weeks", "ago", "of", "last", "is", "on", "?",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_text_gets_an_answer_with_known_tools(text: str) -> None:
    understood = ask(text)
    assert {action.tool for action in understood.actions} <= TOOLS
    assert understood.actions or understood.reply
    assert 0 <= understood.confidence <= 1
    for action in understood.actions:
        title = action.arguments.get("title")
        assert title is None or (isinstance(title, str) and 0 < len(title.strip()) <= 200)
    for span in understood.spans:
        assert 0 <= span.start < span.end <= len(text)
    for found in find_dates(text, NOW, "Europe/Berlin", "en"):
        assert found.text == text[found.start : found.end]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Zs"], include_characters=".,!?"), max_size=200))
def test_random_letters_change_nothing(text: str) -> None:
    assert all(action.tool == "list_tasks" for action in ask("xq " + text).actions) or "add" in text.lower()


def test_ten_thousand_characters_are_no_trouble() -> None:
    for piece in (
        "add milk and ",
        "every monday ",
        "1 ",
        "(((",
        "delete the ",
        "to my list ",
        "what is on my list ",
        "a, ",
        "at 5 ",
    ):
        text = (piece * 10_000)[:10_000]
        assert len(ask(text).actions) <= 1000
        find_dates(text, NOW, "Europe/Berlin", "en")


def test_the_same_input_gives_the_same_answer() -> None:
    for text in ("add milk and eggs tomorrow", "delete the call task", "what's left this week"):
        assert ask(text, tasks=TASKS) == ask(text, tasks=TASKS)
