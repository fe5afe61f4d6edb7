"""Makes todoctl's own environment. The launcher runs this with the system's Python: standard library only."""

import sys
import time

from todoctl.errors import ExitCode, OpsError
from todoctl.python_environment import ensure_installed
from todoctl.repository import this_repository


def main() -> int:
    """Makes operations/.venv; returns the exit code."""
    operations = this_repository().operations
    print("First use: making the environment of todoctl (about ten seconds) ...", file=sys.stderr, flush=True)
    started = time.monotonic()
    try:
        ensure_installed(operations / ".venv", operations / "requirements.lock")
    except OpsError as error:
        print(error.describe(), file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("Interrupted. Nothing is running; the next start goes on from here.", file=sys.stderr)
        return ExitCode.INTERRUPTED
    print(f"Environment of todoctl: ready ({time.monotonic() - started:.1f} s)", file=sys.stderr)
    return ExitCode.OK


if __name__ == "__main__":
    sys.exit(main())
