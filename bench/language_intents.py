"""How well the language engine tells everyday intents apart, on the held-back half of the shared sentences.

    backend/.venv/bin/python bench/language_intents.py DATA_FOLDER [--half seen|held-back|all] [--show LABEL]

The sentences come from CLINC150 (CC BY 3.0), MASSIVE 1.1 (CC BY 4.0) and NLU-Evaluation-Data (CC BY 4.0). A sentence
belongs to the half that the hash of its text says; the engine was built with a look at the "seen" half alone.
"""

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
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
    "lists_query": {"list", "none"},
    "lists_createoradd": {"add", "clarify"},
    "lists_remove": {"delete", "clarify", "none"},
    "yes": {"confirm"},
    "no": {"reject"},
    "cancel": {"cancel"},
    "general_commandstop": {"cancel"},
    "general_negate": {"reject"},
    "general_affirm": {"confirm"},
}
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="folder with clinc150.jsonl, massive.jsonl and hwu64.jsonl")
    parser.add_argument("--half", choices=["seen", "held-back", "all"], default="held-back")
    parser.add_argument("--show", help="print what went wrong for this label (only of the seen half)")
    options = parser.parse_args()
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    acted: list[tuple[str, str]] = []
    strangers = 0
    slowest, count, began = 0.0, 0, time.perf_counter()
    for name in ("clinc150", "massive", "hwu64"):
        for line in (options.folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text, label = row["text"], row["intent"]
            if not in_half(text, options.half):
                continue
            start = time.perf_counter()
            understood = understand(Request(text, NOW, "Europe/London", "en", TASKS))
            slowest, count = max(slowest, time.perf_counter() - start), count + 1
            if label in ACCEPTED:
                total[label] += 1
                right[label] += understood.intent in ACCEPTED[label]
                if options.show == label and options.half == "seen" and understood.intent not in ACCEPTED[label]:
                    print(f"  {understood.intent:9} {text}")
            if label in NOT_OURS:
                strangers += 1
                if understood.actions and not (label == "lists_query" or any(word in text for word in ASKING_TO_ADD)):
                    acted.append((label, text))
    seconds = time.perf_counter() - began
    for label in sorted(total):
        print(f"{label:22} {right[label]:4}/{total[label]:4}  {right[label] / total[label]:6.1%}")
    print(f"{'all':22} {sum(right.values()):4}/{sum(total.values()):4}  {sum(right.values()) / sum(total.values()):6.1%}")
    print(f"wrongly acted on       {len(acted):4}/{strangers:4}  {len(acted) / max(strangers, 1):6.1%}")
    if options.half == "seen":
        for label, text in acted:
            print(f"  {label:9} {text}")
    print(f"{count / seconds:.0f} sentences a second, the slowest {slowest * 1000:.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
