"""Scores are kept, replaced when a trial is run again, and told with what did not hold."""

from dataclasses import replace
from pathlib import Path

import pytest

from faults.fault import Root
from faults.report import diagnosis_document
from faults.scores import Score, ScoreBook, summary
from faults.trial import matches
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref

RIGHT = Score("fault", "image-tag", 1, detected=True, root_found=True, found=("a",), fix="works")
WRONG = Score("fault", "quota", 23, detected=True, found=("b", "c"), note="said | something")
ALARM = Score("decoy", "deny-all", detected=True, found=("d",))


def test_a_book_is_read_as_it_was_written(tmp_path: Path) -> None:
    book = ScoreBook.load(tmp_path / "scores" / "scores.json")
    for score in (WRONG, ALARM, RIGHT):
        book.add(score)
    assert ScoreBook.load(book.path).scores == book.scores
    assert [score.name for score in book.of("fault")] == ["image-tag", "quota"]


def test_a_trial_that_is_run_again_replaces_its_score(tmp_path: Path) -> None:
    book = ScoreBook.load(tmp_path / "scores.json")
    book.add(WRONG)
    book.add(Score("fault", "quota", 23, detected=True, root_found=True, fix="works"))
    told = summary(book)
    assert (told["faults"], told["root_cause_right"], told["fixes_that_work"]) == (1, 1, 1)


def test_the_document_says_what_did_not_hold(tmp_path: Path) -> None:
    book = ScoreBook.load(tmp_path / "scores.json")
    for score in (RIGHT, WRONG, ALARM):
        book.add(score)
    text = diagnosis_document(book, "On a cluster.")
    failed = text.partition("## What did not hold")[2]
    assert "`quota`" in failed
    assert "said / something" in failed
    assert "`deny-all`" in failed
    assert "image-tag" not in failed


def test_the_document_says_why_a_fix_was_not_run_and_what_was_slow(tmp_path: Path) -> None:
    book = ScoreBook.load(tmp_path / "scores.json")
    for score in (
        replace(RIGHT, diagnosis_seconds=6.2),
        replace(RIGHT, name="webhook-down", number=25, fix="not safe"),
        replace(RIGHT, name="disk-full", number=39, place="constructed", fix="not tried"),
    ):
        book.add(score)
    lines = diagnosis_document(book, "On a cluster.").partition("## What did not hold")[2].strip().splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("- `webhook-down`: its fix was not run: to let pods pass switches off a check")
    assert lines[1].startswith("- `disk-full`: not shown on this cluster: a volume of the node's own disk")
    assert lines[2] == "- `image-tag`: its diagnosis took 6.2 s."


@pytest.mark.parametrize(
    ("code", "ref", "field", "is_right"),
    [
        pytest.param("c", Ref("Pod", "n", "todo-1"), "spec.image", True, id="right"),
        pytest.param("d", Ref("Pod", "n", "todo-1"), "spec.image", False, id="another code"),
        pytest.param("c", Ref("Job", "n", "todo-1"), "spec.image", False, id="another kind"),
        pytest.param("c", Ref("Pod", "n", "todo-12"), "spec.image", False, id="another object"),
        pytest.param("c", Ref("Pod", "n", "todo-1"), "spec.imagePolicy", False, id="another field"),
    ],
)
def test_only_the_right_object_and_field_count(code: str, ref: Ref, field: str, *, is_right: bool) -> None:
    root = Root("Pod", r"todo-\d", r"spec\.image", ("c",))
    assert matches(root, Finding(code, ref, field, "", (), Fix("Do."), 0.9)) is is_right
