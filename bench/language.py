"""How well and how fast the language engine understands: one table, and the same as JSON.

    backend/.venv/bin/python bench/language.py [--sentences FOLDER] [--json FILE]

Seconds are this process's own processor time, so that other work on the machine counts less.
"""

import argparse
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "backend"))

from language_held_back import tally_of
from language_intents import NOW, TASKS, Score, read_sentences
from todo_backend.language import Request, understand
from todo_backend.language.packs.registry import PACKS
from todo_backend.language.prepare import prepare

ROOT = Path(__file__).resolve().parents[1]
LONG = 10_000
ADVERSARIAL = (
    "and ", "milk and ", "a, ", "\"'", "every ", "every monday ", "1", "1:", "#a ", "!! ", "move it to monday ",
    "note: ", "mark as done ", "delete the ", "at 5 ", "from 5 to ", " ", "\0", "\u200b", "\ud83d",
    "🥛👨\u200d👩\u200d👧 ",
    "milk молоко 牛奶 חלב ", "下周", "jeden montag und ",
)  # fmt: skip
START_LIMIT_SECONDS = 60


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    value: float
    unit: str


def intents(folder: Path) -> list[Row]:
    """Shares of the held-back half that are understood as their labels say, and of strangers that are acted on."""
    score = Score()
    for text, label in read_sentences(folder, "held-back"):
        score.take(text, label)
    shares = [Row(f"intent {label}", score.right[label] / score.total[label], "%") for label in sorted(score.total)]
    return [
        *shares,
        Row("intents, all", sum(score.right.values()) / score.total.total(), "%"),
        Row("strangers acted on", len(score.acted) / score.strangers, "%"),
    ]


def held_back() -> list[Row]:
    """Shares of our own held-back sentences that are understood, in each language."""
    tallies = {code: tally_of(code) for code in PACKS}
    return [
        Row(f"{code}, {what} ({total})", tally.right[what] / total, "%")
        for code, tally in tallies.items()
        for what, total in tally.total.items()
    ]


def seconds_for(request: Request) -> float:
    """Processor time for one sentence."""
    began = time.process_time()
    understand(request)
    return time.process_time() - began


def speed(folder: Path) -> list[Row]:
    """Sentences a second, and the slowest one, over the held-back half."""
    texts = [text for text, _ in read_sentences(folder, "held-back")]
    spent = [seconds_for(Request(text, NOW, "Europe/London", None, TASKS)) for text in texts]
    return [Row("sentences a second", len(spent) / sum(spent), ""), Row("slowest sentence", max(spent) * 1000, "ms")]


def slowest() -> list[Row]:
    """The slowest answer to what is made to be slow, in each language; the better of two tries."""
    rows: list[Row] = []
    for code in PACKS:
        requests = [Request((said * LONG)[:LONG], NOW, "Europe/London", code, TASKS) for said in ADVERSARIAL]
        seconds = max(min(seconds_for(request), seconds_for(request)) for request in requests)
        rows.append(Row(f"slowest on purpose, {code}", seconds * 1000, "ms"))
    return rows


def start() -> Row:
    """Seconds from the start to the first answer, by the clock, as the launcher starts the engine."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-P", "-m", "todo_backend.language", "--jsonl"],
        env={"PYTHONPATH": str(ROOT / "backend")},
        input='{"text": "add milk"}',
        text=True,
        check=True,
        timeout=START_LIMIT_SECONDS,
        stdout=subprocess.DEVNULL,
    )
    return Row("start to first answer", time.perf_counter() - began, "s")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sentences", type=Path, help="folder with clinc150.jsonl, massive.jsonl and hwu64.jsonl")
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    options = parser.parse_args()
    prepare(PACKS)
    rows = [
        *(intents(options.sentences) + speed(options.sentences) if options.sentences else []),
        *held_back(),
        *slowest(),
        start(),
    ]
    for row in rows:
        shown = f"{row.value:.1%}" if row.unit == "%" else f"{row.value:.1f} {row.unit}"
        print(f"{row.name:42} {shown:>12}")
    if options.json:
        options.json.write_text(json.dumps({row.name: row.value for row in rows}, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
