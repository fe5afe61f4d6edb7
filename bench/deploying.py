"""How long it takes from a fresh clone to a verified deployment on Minikube, and from a changed line to new pods.

    operations/.venv/bin/python bench/deploying.py [--profile todo-bench]

It clones what is committed here into a temporary folder, makes a Minikube profile of its own, and removes both. Run it
twice and look at the second time: the first one fills the caches of images and packages. The figures go to
docs/measurements.json; `bench/report.py --render` writes them into the page.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "operations" / "tests"), str(ROOT / "operations")]

from deployment.clone import Clone, Ended, make_clone  # noqa: E402 - the path above finds it
from todoctl.programs.command import find_program, run_program  # noqa: E402

from measuring.figures import FIGURES, Json, keep, machine  # noqa: E402

CHANGED_FILE = Path("backend/todo_backend/app.py")
LINE = 'title="Todo assistant"'
STEP = re.compile(r"^\+ (?P<name>.+?): .*\((?P<seconds>[0-9.]+) s\)$", re.MULTILINE)
MINIKUBE_SECONDS = 600.0


def timed(clone: Clone, *arguments: str) -> tuple[Ended, float]:
    """A command that must end well, and its seconds."""
    began = time.perf_counter()
    ended = clone.run(*arguments)
    if ended.exit_code != 0:
        sys.exit(f"{' '.join(arguments)} failed: {ended}")
    return ended, round(time.perf_counter() - began, 1)


def steps_of(ended: Ended) -> Json:
    """What each step said it took, in seconds."""
    return {found["name"]: float(found["seconds"]) for found in STEP.finditer(ended.errors)}


def measure(clone: Clone) -> Json:
    """Deploy and verify, change a line, deploy again."""
    deployed, deploy_seconds = timed(clone, "deploy", *clone.target)
    verified, verify_seconds = timed(clone, "verify", "--json")
    changed = clone.root / CHANGED_FILE
    text = changed.read_text(encoding="utf-8")
    if LINE not in text:
        sys.exit(f"{CHANGED_FILE} has no {LINE} any more: name another line to change.")
    changed.write_text(text.replace(LINE, 'title="Todo assistant, changed"'), encoding="utf-8")
    again, again_seconds = timed(clone, "deploy", *clone.target)
    return {
        "deploy_seconds": deploy_seconds,
        "deploy_steps": steps_of(deployed),
        "verify_seconds": verify_seconds,
        "checks": verified.json()["passed"],
        "change_seconds": again_seconds,
        "change_steps": steps_of(again),
    }


def main(profile: str) -> None:
    """Measure and keep."""
    where = machine()

    def minikube(*arguments: str) -> None:
        run_program([find_program("minikube"), *arguments, "--profile", profile], timeout_seconds=MINIKUBE_SECONDS)

    with tempfile.TemporaryDirectory(prefix="todo-deploying-") as folder:
        os.environ["KUBECONFIG"] = str(Path(folder) / "kubeconfig")  # Minikube makes its cluster the current one
        began = time.perf_counter()
        clone = Clone(make_clone(Path(folder)), ["--target", "minikube", "--context", profile])
        clone_seconds = round(time.perf_counter() - began, 1)
        minikube("delete")
        try:
            found = measure(clone)
        finally:
            clone.run("undeploy", *clone.target, "--purge", "--yes")
            minikube("delete")
    whole = round(clone_seconds + found["deploy_seconds"] + found["verify_seconds"], 1)
    figures = {"whole_seconds": whole, "clone_seconds": clone_seconds, **found}
    keep("deploying", {**figures, "machine": where}, FIGURES)
    print(figures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="From a fresh clone to a verified deployment on Minikube.")
    parser.add_argument("--profile", default="todo-bench", help="the Minikube profile to make and delete")
    main(parser.parse_args().profile)
