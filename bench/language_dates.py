"""English dates: our engine beside date libraries, each on the others' published test tables.

    backend/.venv/bin/python bench/language_dates.py [--show TABLE]

Fetches the libraries' sources by pinned version and hash into a cache folder, installs the libraries into a throw-away
environment there, and reads the tables out of the sources at run time: none of their text is in this repository.
"""

# ruff: noqa: E501 - a row of the printed table, one line

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "backend"))

from todo_backend.language import find_dates

PINNED = {
    "dateparser==1.5.0": "08d62f2c00d3a1e806fc59d40c79e7554e31d84d3b8c6145820af051c92e7292",
    "parsedatetime==2.6": "4cb368fbb18a0b7231f4d76119165451c8d2e35951455dfee97c62a87b04d455",
    "recurrent==0.4.1": "5452089d2cf1294dbaa51463798284bd8abd9a852ff0785dbb317851c5b596a6",
    "ctparse==0.3.6": "35ff7f87843ebed34de162142d0f7909bbc0f9366fd14b6584742700abef3f62",
}
LIBRARIES = [name.split("==")[0] for name in PINNED]
WORKER = Path(__file__).with_name("language_date_libraries.py")


def prepare(cache: Path) -> tuple[Path, Path]:
    """The interpreter of the libraries' environment and the folder of their unpacked sources; made on first use."""
    python, sources = cache / "environment/bin/python", cache / "sources"
    if not (cache / "ready").exists():
        cache.mkdir(parents=True, exist_ok=True)
        pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        venv.create(cache / "environment", with_pip=True)
        wanted = cache / "requirements.txt"
        wanted.write_text(
            "".join(f"{name} --hash=sha256:{digest}\n" for name, digest in PINNED.items()), encoding="utf-8"
        )
        subprocess.run(
            [*pip, "download", "--no-deps", "--no-binary", ",".join(LIBRARIES), "--require-hashes", "-d", str(sources), "-r", str(wanted)],
            check=True,
        )  # fmt: skip
        for archive in sorted(sources.glob("*.tar.gz")):
            with tarfile.open(archive) as packed:
                packed.extractall(sources, filter="data")
        subprocess.run([*pip, "install", *PINNED], check=True)
        (cache / "ready").touch()
    return python, sources


def ours(row: dict[str, Any]) -> str | None:
    """What our engine reads in the text: the first time of it."""
    found = find_dates(row["text"], datetime.fromisoformat(row["now"]).replace(tzinfo=UTC), "UTC", "en")
    return found[0].due if found else None


def is_right(wanted: str | None, answer: str | None) -> bool:
    """The same day, and the same minute where the table names a time; nothing where there is nothing."""
    if wanted is None or answer is None:
        return wanted == answer
    return answer.startswith(wanted)


def main() -> None:
    """Prints right/total for each library and table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", help="the rows of this table that our engine gets wrong")
    default = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "todo-language-dates"
    parser.add_argument("--cache", type=Path, default=default, help="where sources and environment are kept")
    parser.add_argument("--ours-only", action="store_true", help="do not ask the libraries")
    options = parser.parse_args()
    python, sources = prepare(options.cache)
    with tempfile.TemporaryDirectory() as empty:  # no file of ours in reach of the libraries' tests
        made = subprocess.run(
            [python, WORKER, "tables", sources], check=True, capture_output=True, text=True, cwd=empty
        )
    # The same words at the same time twice are one row; a table that gives them two meanings counts neither.
    meanings: dict[tuple[str, str, str], dict[str | None, dict[str, Any]]] = {}
    for line in made.stdout.splitlines():
        row = json.loads(line)
        meanings.setdefault((row["table"], row["text"], row["now"][:16]), {})[row["due"]] = row
    rows = [next(iter(found.values())) for found in meanings.values() if len(found) == 1]
    answers = {"ours": [ours(row) for row in rows]}
    if not options.ours_only:
        asked = "".join(json.dumps(row) + "\n" for row in rows)
        for name in LIBRARIES:
            said = subprocess.run(
                [python, WORKER, "answer", name], input=asked, check=True, capture_output=True, text=True
            )
            answers[name] = [json.loads(line) for line in said.stdout.splitlines()]
    totals = Counter(row["table"] for row in rows)
    print("| read by | " + " | ".join(f"{table} ({count})" for table, count in totals.items()) + " |")
    print("| --- |" + " ---: |" * len(totals))
    for name, said in answers.items():
        right = Counter(row["table"] for row, answer in zip(rows, said, strict=True) if is_right(row["due"], answer))
        print(
            f"| {name} | " + " | ".join(f"{100 * right[table] / count:.0f} %" for table, count in totals.items()) + " |"
        )
    for row, answer in zip(rows, answers["ours"], strict=True):
        if row["table"] == options.show and not is_right(row["due"], answer):
            print(f"{row['text']!r} at {row['now'][:16]}: {row['due']}, not {answer}")


if __name__ == "__main__":
    main()
