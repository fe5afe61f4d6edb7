"""The engine on its own: JSON lines in and out for whoever wants to score it, or one sentence explained."""

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from io import TextIOWrapper
from threading import Thread

from todo_backend.language import explaining, find_dates, reply_after, understand
from todo_backend.language.detect import detect
from todo_backend.language.foreseen import foresee
from todo_backend.language.packs.registry import DEFAULT, PACKS, pack_of
from todo_backend.language.prepare import prepare
from todo_backend.language.rows import now_of, object_of, request_of, row_of, text_of, zone_name_of


def _dates(row: Mapping[str, object], text: str) -> dict[str, object]:
    timezone = zone_name_of(row)
    found = find_dates(text, now_of(row, timezone), timezone, text_of(row, "language"))
    return {"found": [asdict(item) for item in found]}


def _understood(row: Mapping[str, object], text: str) -> dict[str, object]:
    request = request_of(row, text)
    understood = understand(request)
    said = reply_after(understood, foresee(understood.actions, request), request)
    return row_of(understood) | {"reply": said}


def answer_line(line: str, *, dates: bool) -> dict[str, object]:
    """The answer to one line; what is wrong with a bad one goes into its "error"."""
    identity: object = None
    try:
        row = object_of(json.loads(line))
        identity = row.get("id")
        text = text_of(row, "text")
        if text is None:
            raise ValueError("text is missing")
        return {"id": identity} | (_dates(row, text) if dates else _understood(row, text))
    except (ValueError, RecursionError, OverflowError) as error:
        return {"id": identity, "error": str(error)}


def answer_lines(*, dates: bool) -> int:
    """Reads standard input to its end; exits 0."""
    is_ready = False
    try:
        for line in filter(str.strip, sys.stdin):
            sys.stdout.write(json.dumps(answer_line(line, dates=dates), ensure_ascii=False) + "\n")
            sys.stdout.flush()
            if not is_ready:
                prepare_after(line)
                is_ready = True
    except BrokenPipeError:
        return 0
    return 0


def prepare_after(line: str) -> None:
    """Compiles all languages behind the first answer, that line's own one first.

    The answer compiles the few patterns that it needs by itself and so does not wait for the others.
    """
    try:
        row = object_of(json.loads(line))
        first = (pack_of(text_of(row, "language")) or PACKS[detect(text_of(row, "text") or "")]).code
    except (ValueError, RecursionError):
        first = DEFAULT
    Thread(target=prepare, args=(sorted(PACKS, key=lambda code: code != first),), daemon=True).start()


def main() -> int:
    """Runs the command line; returns its exit code."""
    parser = argparse.ArgumentParser(prog="todoctl language", description="Run the built-in language engine alone.")
    parser.add_argument("what", nargs="?", choices=["understand", "dates", "explain"], default="understand")
    parser.add_argument("--jsonl", action="store_true", help="JSON lines on standard input and output")
    explaining.add_options(parser)
    options = parser.parse_args()
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if options.what == "explain":
        return explaining.run(options, parser)
    if not options.jsonl or options.sentence is not None:
        parser.error('say --jsonl for lines on standard input, or explain "a sentence"')
    return answer_lines(dates=options.what == "dates")


if __name__ == "__main__":
    sys.exit(main())
