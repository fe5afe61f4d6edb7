"""Finds the Chromium that the browser tests run in."""

import os
import shutil
from collections.abc import Mapping

from todoctl.errors import ExitCode, OpsError

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium(environ: Mapping[str, str] = os.environ) -> str:
    """The path in CHROMIUM, or the first of the usual names on the PATH."""
    named = environ.get("CHROMIUM")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        raise OpsError(
            f"CHROMIUM names {named}, which is no program."
            if named
            else "Chromium, in which the browser tests run, is not here.",
            fix="Install it (Debian: apt install chromium), or set CHROMIUM to the path of a Chromium or Chrome; "
            "without a browser: ./todoctl test --fast",
            exit_code=ExitCode.TOOL,
        )
    return found
