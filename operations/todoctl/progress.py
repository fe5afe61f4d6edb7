"""Shows the steps of a long command on standard error."""

import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TextIO


class Step:
    """A step under way; its outcome is what stands behind its name when it is done."""

    def __init__(self, show: Callable[[str], None] = lambda _text: None) -> None:
        self.outcome = "done"
        self.failed = False
        self._show = show
        self._shown = ""

    def show(self, text: str) -> None:
        """Says how far it is: beside the spinner, or as a line of its own whenever it has changed."""
        if text != self._shown:
            self._shown = text
            self._show(text)

    def fail(self, outcome: str) -> None:
        """Ends the step as failed without an exception: the command goes on to its next step."""
        self.outcome = outcome
        self.failed = True


class Progress:
    """One line a step, with its time; on a terminal a spinner while it runs, in CI plain lines."""

    def __init__(self, stream: TextIO | None = None, *, lively: bool | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._lively = self._stream.isatty() and not os.environ.get("CI") if lively is None else lively

    def say(self, line: str) -> None:
        """Prints one line."""
        print(line, file=self._stream, flush=True)

    @contextmanager
    def step(self, title: str) -> Generator[Step]:
        """Runs a block as a named step; an exception is shown as its failure and goes on."""
        step = Step(lambda text: self.say(f"  {title}: {text}"))
        started = time.monotonic()
        try:
            if self._lively:
                # Imported here: plain runs start faster without it.
                from rich.console import Console  # noqa: PLC0415 - see above
                from rich.text import Text  # noqa: PLC0415 - as above

                with Console(file=self._stream).status(Text(title)) as status:
                    step = Step(lambda text: status.update(Text(f"{title}: {text}")))
                    yield step
            else:
                yield step
        except BaseException as error:
            word = "interrupted" if isinstance(error, KeyboardInterrupt) else "FAILED"
            self._end("x", title, word, started)
            raise
        self._end("x" if step.failed else "+", title, step.outcome, started)

    def _end(self, mark: str, title: str, outcome: str, started: float) -> None:
        seconds = time.monotonic() - started
        if self._lively:
            colour = "32" if mark == "+" else "31"
            mark = {"+": "✓", "x": "✗"}[mark]
            self.say(f"\033[{colour}m{mark}\033[0m {title}: {outcome} \033[2m({seconds:.1f} s)\033[0m")
        else:
            self.say(f"{mark} {title}: {outcome} ({seconds:.1f} s)")
