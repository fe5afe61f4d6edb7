"""After "shall I delete all of these?", an answer that names some of them: those alone, or all but those."""

from typing import Any

import pytest

from tests.language.asking import ask, calls
from todo_backend.language import TaskView

SAID = {
    "en": ("delete everything", ("Milk", "Eggs", "Bread")),
    "de": ("lösch alle aufgaben", ("Milch", "Eier", "Brot")),
    "fr": ("supprime tout", ("Lait", "Oeufs", "Pain")),
    "es": ("borra todo", ("Leche", "Huevos", "Pan")),
    "it": ("cancella tutto", ("Latte", "Uova", "Pane")),
    "zh": ("删除全部任务", ("牛奶", "鸡蛋", "面包")),
}
ONLY_FIRST = [
    ("en", "only the milk"), ("en", "yes, the first"), ("en", "ok, the first one"), ("en", "no, just the milk"),
    ("de", "nur die milch"), ("de", "nein, nur die milch"), ("de", "ja, aber nur die milch bitte"),
    ("de", "ja, die erste"),
    ("fr", "seulement le lait"), ("fr", "non, juste le lait"), ("fr", "oui, la première"),
    ("es", "solo la leche"), ("es", "no, borra solo la leche"), ("es", "sí, la primera"),
    ("it", "solo il latte"), ("it", "no, elimina solo il latte"), ("it", "sì, la prima"),
    ("zh", "只删牛奶"), ("zh", "不，只删牛奶就行"),
]  # fmt: skip
ONLY_FIRST_TWO = [
    ("en", "yes, the first two"), ("en", "yes, only the first two"), ("en", "ok, delete the first two"),
    ("de", "ja, die ersten beiden"), ("de", "nur die ersten zwei"), ("fr", "oui, les deux premières"),
    ("es", "sí, las dos primeras"), ("it", "sì, le prime due"),
]  # fmt: skip
ALL_BUT_FIRST = [
    ("en", "yes, but keep the milk"), ("en", "all except the milk"), ("en", "not the milk"),
    ("de", "ja, aber die milch nicht"), ("de", "ja, aber behalte die milch"), ("de", "alles außer milch"),
    ("de", "nicht die milch"), ("fr", "oui, mais garde le lait"), ("fr", "tout sauf le lait"), ("fr", "pas le lait"),
    ("es", "sí, pero deja la leche"), ("es", "todo menos la leche"), ("es", "la leche no"),
    ("it", "il latte no"), ("fr", "le lait, non"),
    ("it", "sì, ma tieni il latte"), ("it", "tutto tranne il latte"), ("it", "non il latte"),
    ("zh", "好，但是保留牛奶"), ("zh", "除了牛奶"), ("zh", "不要删牛奶"),
]  # fmt: skip
PLAIN = [
    ("en", "yes"), ("de", "ja, alle"), ("de", "ja bitte"), ("fr", "oui, toutes"), ("es", "sí, todas"),
    ("it", "sì, tutte"), ("zh", "好的"),
]  # fmt: skip
NO = [
    ("en", "no"), ("de", "nein, lieber nicht"), ("fr", "non merci"), ("es", "no, gracias"), ("it", "no, grazie"),
    ("zh", "不要"),
]  # fmt: skip


def tasks_of(language: str) -> tuple[TaskView, ...]:
    return tuple(TaskView(number, title) for number, title in enumerate(SAID[language][1], 1))


def answered(language: str, said: str) -> tuple[list[int], list[int]]:
    """The tasks that are deleted, and those that are asked about again."""
    tasks = tasks_of(language)
    asked = ask(SAID[language][0], tasks=tasks, language=language)
    assert asked.pending, asked
    assert not asked.actions
    found = ask(said, tasks=tasks, pending=asked.pending, language=language)
    assert {tool for tool, _ in calls(found)} <= {"delete_task"}, found
    pending: Any = found.pending or {}
    again = [row["arguments"]["task_id"] for row in pending["actions"]] if pending.get("kind") == "confirm" else []
    return [int(str(arguments["task_id"])) for _, arguments in calls(found)], again


@pytest.mark.parametrize(("language", "said"), ONLY_FIRST)
def test_one_that_is_named_alone_goes(language: str, said: str) -> None:
    assert answered(language, said) == ([1], [])


@pytest.mark.parametrize(("language", "said"), ONLY_FIRST_TWO)
def test_some_that_are_named_are_asked_about_again(language: str, said: str) -> None:
    assert answered(language, said) == ([], [1, 2])


@pytest.mark.parametrize(("language", "said"), ALL_BUT_FIRST)
def test_one_that_is_spared_stays(language: str, said: str) -> None:
    assert answered(language, said) == ([], [2, 3])


@pytest.mark.parametrize(("language", "said"), PLAIN)
def test_a_plain_yes_means_all(language: str, said: str) -> None:
    assert answered(language, said) == ([1, 2, 3], [])


@pytest.mark.parametrize(("language", "said"), NO)
def test_a_no_means_none(language: str, said: str) -> None:
    assert answered(language, said) == ([], [])
