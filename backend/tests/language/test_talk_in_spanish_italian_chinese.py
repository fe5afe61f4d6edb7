"""Picks, corrections, compound requests and the language of short messages in Spanish, Italian and Chinese."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls
from todo_backend.language import TaskView
from todo_backend.language.detect import detect

TASKS = {
    "es": (TaskView(1, "Llamar al dentista"), TaskView(2, "Llamar al banco")),
    "it": (TaskView(1, "Chiamare il dentista"), TaskView(2, "Chiamare la banca")),
    "zh": (TaskView(1, "给牙医打电话"), TaskView(2, "给银行打电话")),
}


@pytest.mark.parametrize(
    ("code", "said", "pick"),
    [
        ("es", "borra llamar", "la segunda"),
        ("es", "borra llamar", "el banco"),
        ("it", "cancella chiamare", "la seconda"),
        ("it", "cancella chiamare", "la banca"),
        ("zh", "删除打电话", "第二个"),
        ("zh", "删除打电话", "银行"),
    ],
)
def test_two_tasks_may_be_meant_so_it_asks_and_takes_a_pick(code: str, said: str, pick: str) -> None:
    asked = ask(said, tasks=TASKS[code], language=code)
    assert asked.actions == ()
    picked = ask(pick, tasks=TASKS[code], pending=asked.pending, language=code)
    assert (picked.intent, calls(picked)) == ("select", [("delete_task", {"task_id": 2})])


@pytest.mark.parametrize(
    ("code", "said"),
    [("es", "no, quería decir el viernes"), ("it", "no, volevo dire venerdì"), ("zh", "不对,我是说周五")],
)
def test_a_correction_changes_the_task_of_the_last_turn(code: str, said: str) -> None:
    corrected = ask(said, tasks=TASKS[code], last=(1,), language=code)
    assert calls(corrected) == [("update_task", {"task_id": 1, "due": "2026-11-27"})]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("es", "añade pan, completa la primera y muéstrame lo que queda"),
        ("it", "aggiungi pane, completa la prima e mostrami cosa resta"),
        ("zh", "添加面包，完成第一个，然后显示还有什么没做"),
    ],
)
def test_requests_of_several_kinds_are_done_in_order(code: str, said: str) -> None:
    understood = ask(said, tasks=TASKS[code], listed=(1, 2), language=code)
    assert [action.tool for action in understood.actions] == ["add_task", "complete_task", "list_tasks"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("vuelve atrás", "es"), ("déjalo", "es"), ("ayúdame", "es"), ("pide una pizza", "es"), ("eliminala", "it"), ("svuota la lista", "it"),
        ("torna indietro", "it"), ("procedi", "it"), ("non farlo", "it"), ("non importa", "it"), ("come funziona?", "it"), ("算了", "zh"),
    ],
)  # fmt: skip
def test_short_messages_speak_for_their_language(said: str, code: str) -> None:
    assert detect(said) == code
