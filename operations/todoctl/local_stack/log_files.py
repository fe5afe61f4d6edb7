"""The services' log files: bounded in size, shown and followed."""

import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from todoctl.files import last_lines, read_end

LOG_LIMIT_BYTES = 20 * 1024 * 1024
_POLL_SECONDS = 0.2
_SHOWN_LINES = 200


def bound_log(path: Path, limit_bytes: int = LOG_LIMIT_BYTES) -> None:
    """Moves the text of a log that has grown too long to NAME.log.1 (what stood there is lost).

    Copied and cut, not renamed: the service goes on writing to the file that it has open.
    """
    try:
        if path.stat().st_size <= limit_bytes:
            return
    except FileNotFoundError:
        return
    shutil.copyfile(path, path.with_name(path.name + ".1"))
    with path.open("r+b") as file:
        file.truncate(0)


def show_logs(paths: Sequence[Path], *, follow: bool, out: TextIO = sys.stdout) -> None:
    """Prints the last 200 lines of each log, named when there are several; then, with follow, what comes."""
    width = max((len(path.stem) for path in paths), default=0)
    prefixes = {path: f"{path.stem:<{width}} | " if len(paths) > 1 else "" for path in paths}
    offsets: dict[Path, int] = {}
    for path in paths:
        offsets[path] = path.stat().st_size if path.exists() else 0
        for line in last_lines(read_end(path), _SHOWN_LINES).splitlines():
            print(prefixes[path] + line, file=out)
    out.flush()
    while follow:
        time.sleep(_POLL_SECONDS)
        for path in paths:
            text, offsets[path] = _read_new_lines(path, offsets[path])
            for line in text.splitlines():
                print(prefixes[path] + line, file=out, flush=True)


def _read_new_lines(path: Path, offset: int) -> tuple[str, int]:
    """Whole lines that were written since offset, and the offset behind them."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return "", 0
    start = offset if size >= offset else 0  # it was cut
    with path.open("rb") as file:
        file.seek(start)
        found = file.read()
    whole = found[: found.rfind(b"\n") + 1]
    return whole.decode("utf-8", "replace"), start + len(whole)
