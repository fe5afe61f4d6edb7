"""The command that explains one sentence: its options and its output."""

import argparse
import json
import sys
from pathlib import Path

from todo_backend.language.explain import explain, laid_out
from todo_backend.language.rows import request_of


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that only `explain` has."""
    parser.add_argument("sentence", nargs="?", help="explain: what was said")
    only = parser.add_argument_group("explain")
    only.add_argument("--now", help="when it was said, such as 2026-11-23T09:00:00+01:00")
    only.add_argument("--timezone", help="the user's time zone, such as Europe/Berlin")
    only.add_argument("--language", help="en, de, es, fr, it or zh; detected when it is not given")
    only.add_argument("--tasks", type=Path, help="a file with a JSON list of the user's tasks")
    only.add_argument("--json", action="store_true", help="the steps as JSON")


def run(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    """Explains a sentence on standard output."""
    if options.sentence is None:
        parser.error('name a sentence: explain "add milk tomorrow"')
    row: dict[str, object] = {name: getattr(options, name) for name in ("now", "timezone", "language")}
    try:
        if options.tasks:
            row["tasks"] = json.loads(options.tasks.read_text(encoding="utf-8"))
        request = request_of(row, options.sentence)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    steps = explain(request)
    shown = json.dumps(steps, ensure_ascii=False, indent=2, default=str) if options.json else laid_out(steps)
    sys.stdout.write(shown + "\n")
    return 0
