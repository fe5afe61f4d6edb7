"""Runs in the throw-away environment of language_dates.py, beside the date libraries themselves.

python language_date_libraries.py tables FOLDER    test tables from the unpacked sources, one JSON case a line
python language_date_libraries.py answer LIBRARY   cases on standard input, that library's answers on standard output
"""

# The libraries are only in that environment, and their tests have no types.
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false, reportAttributeAccessIssue=false
# pyright: reportArgumentType=false, reportReturnType=false
# ruff: noqa: DTZ001, DTZ005, E501 - the tables have no time zones; rows and patterns, one a line

import ast
import importlib
import itertools
import json
import re
import runpy
import sys
import types
import unittest
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

Case = dict[str, Any]


def case(table: str, text: str, now: datetime, due: date | None, *, timed: bool) -> Case:
    """A row: what was said, when, and the day (with a time of day when `timed`) that the table says it means."""
    wanted = None if due is None else due.strftime("%Y-%m-%dT%H:%M" if timed else "%Y-%m-%d")
    return {"table": table, "text": text, "now": now.isoformat(), "due": wanted}


def recurrent_cases(source: Path) -> Iterator[Case]:
    """The single dates among the expressions of recurrent's test, and texts that hold none."""
    module = runpy.run_path(str(source / "src/recurrent/test.py"))
    none = {text for text, wanted, *_ in module["non_dt_expressions"] if wanted is None}
    for text, wanted, *_ in module["expressions"]:
        if isinstance(wanted, date) or text in none:
            timed = isinstance(wanted, datetime) and wanted.time() != datetime.min.time()
            yield case("recurrent", text, module["NOW"], wanted, timed=timed)


def parsedatetime_cases(source: Path) -> Iterator[Case]:
    """What parsedatetime's own tests ask of it: they run with a parser that only notes the text and the clock."""
    import parsedatetime

    cases: list[Case] = []

    def note(_: object, said: Any, wanted: Any, *_rest: object, **_options: object) -> None:
        if not (isinstance(said, tuple) and said[0] == "said" and isinstance(wanted, tuple) and len(wanted) == 2):
            return
        due, flag = wanted
        if not isinstance(flag, int) or not 1 <= flag <= 3:
            return
        at = datetime(*due[:6]) if not isinstance(due, datetime) else due
        now = said[2] if isinstance(said[2], datetime) else datetime(*said[2][:6]) if said[2] else datetime.now()
        # Only times ahead: "12am" is the last midnight there, and a todo list plans.
        if at >= (now if flag > 1 else now.replace(hour=0, minute=0, second=0)):
            cases.append(case("parsedatetime", said[1], now, at, timed=flag > 1))

    def said(_: object, text: str, source_time: Any = None, *_rest: object, **options: Any) -> tuple[Any, ...]:
        return "said", text, source_time or options.get("sourceTime")

    parsedatetime.Calendar.parse = parsedatetime.Calendar.parseDT = said
    sys.path.insert(0, str(source))
    importlib.import_module("tests.utils").assertEqualWithComparator = lambda _: note
    for name in ("SimpleDateTimes", "ComplexDateTimes", "Phrases", "SimpleOffsets", "SimpleOffsetsHours", "Units",
                 "SimpleOffsetsNoon", "Context"):  # fmt: skip
        module = importlib.import_module(f"tests.Test{name}")
        unittest.defaultTestLoader.loadTestsFromModule(module).run(unittest.TestResult())
    return iter(cases)


_CTPARSE_TIME = re.compile(r"Time\[\]\{(\d{4})-(\d\d)-(\d\d) (?:X:X|(\d\d):(\d\d)) \(X/X\)\}")
_GERMAN = re.compile(r"[äöüß]|\b(?:uhr|heute|morgen|am|den|der|des|um|diesen|bis|vom|montag|mittwoch|freitag|sonntag|samstag|"
                     r"donnerstag|die(?:nstags?)?|mo|di|mi|do|fr|sa|so|januar|februar|mai|juni|juli|oktober|dezember|dez|okt|"
                     r"gestern|jetzt|genau|gerade|ende|nach|vor|viertel|halb|mittags?|mitternacht)\b|\d\.\d\d?\.", re.IGNORECASE)  # fmt: skip


def ctparse_cases(source: Path) -> Iterator[Case]:
    """The English single dates of ctparse's corpora; the rest of them is German or has day.month numbers."""
    for name in ("corpus", "auto_corpus"):
        tree = runpy.run_path(str(source / f"ctparse/time/{name}.py"))
        for wanted, now, texts in tree["corpus"]:
            found = _CTPARSE_TIME.fullmatch(wanted)
            if not found:
                continue
            due = datetime(*(int(part or 0) for part in found.groups()))
            for text in dict.fromkeys(texts):
                if not _GERMAN.search(text):
                    yield case("ctparse", text, datetime.fromisoformat(now), due, timed=found[4] is not None)


def _english_params(path: Path) -> Iterator[ast.Call]:
    """The param(...) rows that stand below a comment "# English dates" and above the next language's comment."""
    text = path.read_text(encoding="utf-8")
    headings = {
        number: line.strip() for number, line in enumerate(text.splitlines(), 1) if "# " in line and "dates" in line
    }
    english: list[tuple[int, int]] = []
    numbers = [*sorted(headings), 10**9]
    for number, following in itertools.pairwise(numbers):
        if headings[number].startswith("# English dates"):
            english.append((number, following))
    for node in ast.walk(ast.parse(text)):
        is_row = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "param"
        if is_row and any(first < node.lineno < last for first, last in english):
            yield node


def dateparser_cases(source: Path) -> Iterator[Case]:
    """The English rows of dateparser that are not in the past: absolute ones and offsets ("in 2 hours")."""
    scope = {"datetime": datetime, "date": date}
    for name, now in (
        ("test_date_parser", datetime(2012, 11, 13)),
        ("test_freshness_date_parser", datetime(2014, 9, 1, 10, 30)),
    ):
        for row in _english_params(source / "tests" / f"{name}.py"):
            try:
                values = [eval(compile(ast.Expression(value), name, "eval"), dict(scope)) for value in row.args]  # noqa: S307 - test rows
                named = {item.arg: ast.literal_eval(item.value) for item in row.keywords}
            except (ValueError, NameError, TypeError):
                continue
            if len(values) == 2 and isinstance(values[1], datetime) and values[1] >= now:
                timed = values[1].time() != datetime.min.time() or "midnight" in values[0]
                yield case("dateparser", values[0], now, values[1], timed=timed)
            elif values and "in_future" in named and set(named["in_future"]) <= {"days", "weeks", "hours", "minutes"}:
                delta = timedelta(**named["in_future"])
                yield case("dateparser", values[0], now, now + delta, timed=bool(delta.seconds))


def _dateparser(text: str, now: datetime) -> datetime | None:
    import dateparser

    return dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future"})


def _parsedatetime(text: str, now: datetime) -> datetime | None:
    import parsedatetime

    found, context = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE).parseDT(text, now)
    return found if context.hasDateOrTime else None


def _recurrent(text: str, now: datetime) -> object:
    import recurrent

    return recurrent.RecurringEvent(now).parse(text)


def _ctparse(text: str, now: datetime) -> object:
    import ctparse

    found = ctparse.ctparse(text, ts=now, timeout=1.0)
    return getattr(found.resolution, "dt", None) if found else None


LIBRARIES: dict[str, Callable[[str, datetime], object]] = {
    "dateparser": _dateparser, "parsedatetime": _parsedatetime, "recurrent": _recurrent, "ctparse": _ctparse,
}  # fmt: skip


def main() -> None:
    """Prints JSON lines, cases or answers."""
    if sys.argv[1] == "tables":
        sys.modules.setdefault("parameterized", types.ModuleType("parameterized"))
        for name in ("recurrent", "dateparser", "ctparse", "parsedatetime"):
            (source,) = Path(sys.argv[2]).glob(f"{name}-*/")
            for row in globals()[f"{name}_cases"](source):
                print(json.dumps(row))
        return
    for line in sys.stdin:
        row = json.loads(line)
        try:
            found = LIBRARIES[sys.argv[2]](row["text"], datetime.fromisoformat(row["now"]))
        except Exception:  # noqa: BLE001 - a library that fails on a text has not read it
            found = None
        at = (
            found
            if isinstance(found, datetime)
            else datetime(found.year, found.month, found.day)
            if isinstance(found, date)
            else None
        )
        print(json.dumps(at.isoformat() if at else None), flush=True)


if __name__ == "__main__":
    main()
