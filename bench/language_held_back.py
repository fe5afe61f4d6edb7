"""Our own held-back sentences: written without knowing the engine, and never used to mend it.

    backend/.venv/bin/python bench/language_held_back.py [--show LANGUAGE]

Each line of `language_held_back/*.jsonl` is a line of the engine's own interface, and beside it what must come of it:
`intent`, `actions`, and with `or` other lists of actions that are as good. `--show` prints what is not understood; who
looks at that has seen the sentences, and should write others before judging the engine by them again.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "backend"))

from todo_backend.language import understand
from todo_backend.language.packs.registry import PACKS
from todo_backend.language.rows import object_of, request_of, row_of

FOLDER = Path(__file__).with_suffix("")
FOREIGN = "none"


@dataclass
class Tally:
    """How many of how many were right, by what was asked."""

    right: Counter[str] = field(default_factory=Counter[str])
    total: Counter[str] = field(default_factory=Counter[str])

    def count(self, what: str, is_right: bool) -> bool:
        self.total[what] += 1
        self.right[what] += is_right
        return is_right

    def take(self, row: dict[str, Any], answer: dict[str, Any]) -> bool:
        """Counts one sentence; whether all of it was right."""
        good = [row["actions"], *row.get("or", [])]
        acted = [plain(call) for call in answer["actions"]]
        whole = any(acted == [plain(call) for call in calls] for calls in good)
        if row["intent"] == FOREIGN:
            return self.count("foreign sentences left alone", not acted)
        self.count("intents", row["intent"] == answer["intent"] or whole)
        added = [arguments_of(calls, "add_task") for calls in good]
        if added[0]:
            titles = [call.get("title") for call in arguments_of(answer["actions"], "add_task")]
            self.count("titles", any(titles == [call["title"] for call in calls] for calls in added))
        if any("recurrence" in call["arguments"] for call in row["actions"]):
            rules = [call["arguments"].get("recurrence") for call in answer["actions"]]
            self.count(
                "recurrences", any(rules == [call["arguments"].get("recurrence") for call in calls] for calls in good)
            )
        return self.count("all of it", whole)


def plain(call: dict[str, Any]) -> tuple[str, str]:
    """A call as one value that can be compared; tags count in any order."""
    arguments = {name: sorted(value) if name == "tags" else value for name, value in call["arguments"].items()}
    return call["tool"], json.dumps(arguments, sort_keys=True)


def arguments_of(calls: list[dict[str, Any]], tool: str) -> list[dict[str, Any]]:
    """The arguments of the calls of one tool."""
    return [call["arguments"] for call in calls if call["tool"] == tool]


def sentences(language: str) -> Iterator[dict[str, Any]]:
    """The held-back rows of a language."""
    path = FOLDER / f"{language}.jsonl"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        yield object_of(json.loads(line))


def tally_of(language: str, *, show: bool = False) -> Tally:
    """Asks the engine every held-back sentence of a language."""
    tally = Tally()
    for row in sentences(language):
        answer = row_of(understand(request_of(row, row["text"])))
        if not tally.take(row, answer) and show:
            print(
                f"{row['text']!r}: {row['intent']} {row['actions']}, not {answer['intent']} {answer['actions']}",
                file=sys.stderr,
            )
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--show", choices=PACKS, help="print what is not understood in this language")
    options = parser.parse_args()
    for language in PACKS:
        tally = tally_of(language, show=language == options.show)
        for what, total in tally.total.items():
            print(f"{language} {what:32} {tally.right[what] / total:>7.1%} of {total}")


if __name__ == "__main__":
    main()
