"""Looks for sentences that break the language engine or hold it up, guided by which of its branches they reach.

    operations/.venv/bin/uv pip install --require-hashes -r bench/requirements-fuzz.lock --python backend/.venv
    backend/.venv/bin/python bench/fuzz.py [--minutes 5] [--seed 1]

It begins with the sentences that the engine's tests have, and with its own words in six languages. Ends with 1 when a
sentence broke it, and prints those; the figures go to docs/measurements.json (`bench/report.py --render` shows them).
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import asdict, dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "backend")]

SENTENCES = ROOT / "backend" / "tests" / "language"
LONGEST_BYTES = 300
KEPT_FAULTS = 20
COVERED = re.compile(r"cov: (\d+)")


@dataclass(slots=True)
class Found:
    """What one run has seen. slowest_ms: processor time of the slowest sentence."""

    sentences: int = 0
    slowest_ms: float = 0.0
    slowest: str = ""
    faults: list[str] = field(default_factory=list[str])


def fuzz(out: Path, corpus: Path, words: Path, seconds: int, seed: int) -> None:
    """In a process of its own, which libFuzzer ends: what was found is written down as it is found."""
    atheris: Any = import_module("atheris")  # has requirements of its own, and no types

    with atheris.instrument_imports(include=["todo_backend.language"]):
        from tests.language.asking import NOW, ask
        from tests.language.test_own_words import ANSWERS, TOOLS

        from todo_backend.language import find_dates
        from todo_backend.language.packs.registry import PACKS

    codes = tuple(PACKS)
    for code in codes:
        ask("add milk", language=code)  # makes the patterns
        find_dates("tomorrow", NOW, "Europe/Berlin", code)
    found = Found()

    def say(data: bytes) -> None:
        given = data.ljust(2, b"\0")
        language, pending = codes[given[0] % len(codes)], ANSWERS[given[1] % len(ANSWERS)]
        text = given[2:].decode(errors="replace")
        began = time.process_time()
        try:
            understood = ask(text, language=language, pending=pending)
            dates = find_dates(text, NOW, "Europe/Berlin", language)
            assert understood.actions or understood.reply
            assert {action.tool for action in understood.actions} <= TOOLS
            assert all(0 <= span.start < span.end <= len(text) for span in understood.spans)
            assert all(one.text == text[one.start : one.end] for one in dates)
        except Exception:  # noqa: BLE001 - whatever it is, it is a fault
            found.faults.append(f"{language} {pending} {text!r}\n{traceback.format_exc(limit=-3)}")
        spent = (time.process_time() - began) * 1000
        found.sentences += 1
        if spent > found.slowest_ms:
            found.slowest_ms, found.slowest = round(spent, 1), text
        if found.sentences % 1000 == 0 or len(found.faults) == 1:
            out.write_text(json.dumps(asdict(found)), encoding="utf-8")
        if len(found.faults) >= KEPT_FAULTS:
            out.write_text(json.dumps(asdict(found)), encoding="utf-8")
            raise SystemExit(1)

    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST_BYTES}", f"-seed={seed}", f"-dict={words}"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], say)
    atheris.Fuzz()


def write_corpus(folder: Path) -> Path:
    """The sentences of the tests, one a file, and the engine's words as libFuzzer's dictionary, whose path this is."""
    corpus = folder / "corpus"
    corpus.mkdir()
    lines = {
        line.split("\t")[0].strip()
        for path in sorted(SENTENCES.rglob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    }
    for number, line in enumerate(sorted(lines)):
        (corpus / str(number)).write_bytes(bytes([number % 6, number % 5]) + line.encode()[: LONGEST_BYTES - 2])
    from tests.language.test_own_words import WORDS

    words = {word for own in WORDS.values() for word in own}
    dictionary = folder / "words.dict"
    dictionary.write_text("".join(f'"{_escaped(word)}"\n' for word in sorted(words)), encoding="utf-8")
    return dictionary


def _escaped(word: str) -> str:
    return "".join(chr(one) if chr(one).isascii() and chr(one).isalnum() else f"\\x{one:02x}" for one in word.encode())


def main(minutes: float, seed: int) -> int:
    """Measure, keep, and say what broke."""
    from measuring.figures import FIGURES, Json, keep, machine

    where = machine()
    with tempfile.TemporaryDirectory(prefix="todo-fuzz-") as place:
        folder = Path(place)
        out, dictionary = folder / "found.json", write_corpus(folder)
        seconds = int(minutes * 60)
        child = [__file__, "--child", str(out), str(folder / "corpus"), str(dictionary), str(seconds), str(seed)]
        ended = subprocess.run(
            [sys.executable, *child], cwd=folder, capture_output=True, text=True, timeout=seconds + 600, check=False
        )
        if not out.exists():
            print(ended.stderr[-3000:], file=sys.stderr)
            return 2
        found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    covered = COVERED.findall(ended.stderr)
    figures: Json = {
        "minutes": minutes,
        "sentences": found["sentences"],
        "branches": int(covered[-1]) if covered else 0,
        "faults": len(found["faults"]),
        "slowest_ms": found["slowest_ms"],
    }
    keep("fuzz", {**figures, "machine": where}, FIGURES)
    print(figures)
    print(f"slowest: {found['slowest']!r}")
    print(*found["faults"], sep="\n")
    return 1 if found["faults"] else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        fuzz(Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]), int(sys.argv[5]), int(sys.argv[6]))
    parser = argparse.ArgumentParser(description="Fuzzing of the language engine.")
    parser.add_argument("--minutes", type=float, default=5.0, help="how long")
    parser.add_argument("--seed", type=int, default=1, help="another one finds other sentences")
    chosen = parser.parse_args()
    sys.exit(main(chosen.minutes, chosen.seed))
