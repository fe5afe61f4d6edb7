"""The one error that a command shows to the user."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process's exit code tells the caller."""

    OK = 0
    CHECK_FAILED = 1
    USAGE = 2
    STACK = 3
    TOOL = 4
    INTERRUPTED = 130


class OpsError(Exception):
    """Something the user can act on: what is wrong, what to do, and what a program last said about it."""

    def __init__(self, problem: str, *, fix: str, exit_code: ExitCode, details: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.fix = fix
        self.exit_code = exit_code
        self.details = details

    def describe(self) -> str:
        """The error as plain lines: details first, so that the problem and its fix stand last."""
        quoted = "".join(f"  | {line}\n" for line in self.details.splitlines())
        return f"{quoted}todoctl: {self.problem}\nFix: {self.fix}"
