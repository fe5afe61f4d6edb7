"""The Python environment of the commands that speak with models or other programs; the other commands need none of it.

Made at first use, so that `todoctl up` on a fresh machine does not wait for it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from todoctl import shell
from todoctl.python_environment import ensure_installed, is_installed
from todoctl.repository import this_repository

_FOLDER = ".venv-assistants"
_LOCK = "requirements-assistants.lock"
_NEEDED = ("agents", "mcp")


def enter_assistants_environment(arguments: Sequence[str]) -> None:
    """Returns when the packages are here; else becomes the same command in their own environment.

    arguments: the command line behind `todoctl`. Raises OpsError when the packages cannot be installed.
    """
    if all(find_spec(name) is not None for name in _NEEDED):
        return
    operations = this_repository().operations
    venv, lock = operations / _FOLDER, operations / _LOCK
    if not is_installed(venv, lock):
        print("Making the assistants' environment first (once) ...", file=sys.stderr, flush=True)
        ensure_installed(venv, lock)
    python = venv / "bin" / "python"
    environment = dict(os.environ) | {"PYTHONPATH": str(operations)}
    shell.replace_process([str(python), "-P", "-m", "todoctl", *arguments], environment)
