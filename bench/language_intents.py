"""How well the language engine tells everyday intents apart, on the held-back half of the shared sentences.

    backend/.venv/bin/python bench/language_intents.py DATA_FOLDER [--half seen|held-back|all] [--show LABEL]

The sentences come from CLINC150 (CC BY 3.0), MASSIVE 1.1 (CC BY 4.0) and NLU-Evaluation-Data (CC BY 4.0). A sentence
belongs to the half that the hash of its text says; the engine was built with a look at the "seen" half alone.
"""

import argparse
import hashlib
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "backend"))

from todo_backend.language import Request, TaskView, understand

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TASKS = (TaskView(1, "Water the plants"), TaskView(2, "Renew passport"), TaskView(3, "Sort old photographs"))

# The labels are about lists, calendars and devices. What each may mean for a todo list:
ACCEPTED: dict[str, set[str]] = {
    "shopping_list_update": {"add", "delete", "clarify", "complete", "list"},
    "todo_list_update": {"add", "delete", "complete", "clarify"},
    "reminder": {"list"},
    "todo_list": {"list", "summary"},
    "shopping_list": {"list"},
    "reminder_update": {"add", "clarify"},
    "lists_query": {"list"},
    "lists_createoradd": {"add", "clarify"},
    "lists_remove": {"delete", "clarify"},
    "yes": {"confirm"},
    "no": {"reject"},
    "cancel": {"cancel", "undo"},
    "general_commandstop": {"cancel"},
    "general_negate": {"reject"},
    "general_affirm": {"confirm"},
}
# Their lists are also those of players, telephones and calendars, and some name no list at all: those are not for us.
OF_ANY_LIST = {"lists_query", "lists_createoradd", "lists_remove"}
OTHER_LISTS = re.compile(
    r"\b(?:play ?list|songs?|music|calendar|appointments|schedule|contacts?|friends|phone|iphone|dvr|apps?|library|"
    r"wallet|memos?|note ?pad|pda'?s?)\b|^(?!.*\b(?:lists?|tasks?|to-?do|items?|reminders?|grocer(?:y|ies)|shopping)\b)"
)
# None of a todo list's business: any action is a false one.
NOT_OURS = {
    "oos", "maybe", "repeat", "alarm_query", "alarm_remove", "datetime_query", "datetime_convert", "general_dontcare",
    "general_explain", "general_repeat", "general_confirm", "general_affirm", "general_negate", "general_commandstop",
}  # fmt: skip
ASKING_TO_ADD = ("remind", "reminder", "remember", "forget", "list", "task")


def in_half(text: str, half: str) -> bool:
    """Whether a sentence belongs to a half: the first bit of the hash of its text decides."""
    seen = hashlib.sha256(text.encode()).digest()[0] % 2 == 0
    return half == "all" or seen == (half == "seen")


def accepted(label: str, text: str) -> set[str]:
    """The intents that are right for a sentence of this label."""
    is_elsewhere = label in OF_ANY_LIST and OTHER_LISTS.search(text) is not None
    return ACCEPTED.get(label, set()) | ({"none"} if is_elsewhere else set())


@dataclass
class Score:
    """What was understood so far."""

    right: Counter[str] = field(default_factory=Counter[str])
    total: Counter[str] = field(default_factory=Counter[str])
    acted: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """(label, text) of what is none of a todo list's business and was acted on all the same."""
    strangers: int = 0
    count: int = 0
    slowest_seconds: float = 0.0

    def take(self, text: str, label: str) -> str:
        """Understand one sentence and count it; returns the intent that was understood."""
        start = time.perf_counter()
        understood = understand(Request(text, NOW, "Europe/London", "en", TASKS))
        self.slowest_seconds = max(self.slowest_seconds, time.perf_counter() - start)
        self.count += 1
        if label in ACCEPTED:
            self.total[label] += 1
            self.right[label] += understood.intent in accepted(label, text)
        if label in NOT_OURS:
            self.strangers += 1
            if understood.actions and not (label == "lists_query" or any(word in text for word in ASKING_TO_ADD)):
                self.acted.append((label, text))
        return understood.intent

    def report(self, *, seconds: float, with_texts: bool) -> None:
        for label in sorted(self.total):
            print(_share(label, self.right[label], self.total[label]))
        print(_share("all", sum(self.right.values()), sum(self.total.values())))
        print(_share("wrongly acted on", len(self.acted), self.strangers))
        if with_texts:
            for label, text in self.acted:
                print(f"  {label:9} {text}")
        print(f"{self.count / seconds:.0f} sentences a second, the slowest {self.slowest_seconds * 1000:.1f} ms")


def _share(label: str, part: int, whole: int) -> str:
    return f"{label:22} {part:4}/{whole:4}  {part / max(whole, 1):6.1%}"


def read_sentences(folder: Path, half: str) -> Iterator[tuple[str, str]]:
    """(text, label) of each sentence of that half."""
    for name in ("clinc150", "massive", "hwu64"):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if in_half(row["text"], half):
                yield row["text"], row["intent"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="folder with clinc150.jsonl, massive.jsonl and hwu64.jsonl")
    parser.add_argument("--half", choices=["seen", "held-back", "all"], default="held-back")
    parser.add_argument("--show", help="print what went wrong for this label (only of the seen half)")
    options = parser.parse_args()
    is_seen = options.half == "seen"
    score = Score()
    began = time.perf_counter()
    for text, label in read_sentences(options.folder, options.half):
        intent = score.take(text, label)
        if is_seen and options.show == label and label in ACCEPTED and intent not in accepted(label, text):
            print(f"  {intent:9} {text}")
    score.report(seconds=time.perf_counter() - began, with_texts=is_seen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
