"""From a fresh clone to a verified deployment on a new Minikube, and from a changed line to running pods.

    backend/.venv/bin/python bench/deploying.py

Needs Docker, minikube and helm. It makes a cluster of its own, deletes it afterwards, and clones what is committed.
Images and packages that this machine has are used: the figure is that of somebody who has done it before.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench")]

from measuring.figures import Json, keep, machine  # noqa: E402 - the path above finds it

PROFILE = "todo-timing"
TARGET = ("--target", "minikube", "--context", PROFILE)
STEP = re.compile(r"^[+x] (?P<title>[^:]+): .*\((?P<seconds>\d+\.\d) s\)$", re.MULTILINE)
CHANGED_FILE = Path("backend", "todo_backend", "__init__.py")
LIMIT_SECONDS = 1800
# What would make it another deployment: a model, a database of one's own.
SETTINGS = ("DATABASE_URL", "NEXT_PUBLIC_", "OPENAI_")


@dataclass(frozen=True, slots=True)
class Timed:
    """A command that has ended well: how long it took, and the steps that it named, in seconds."""

    seconds: float
    steps: list[tuple[str, float]]
    output: str


def timed(root: Path, environment: dict[str, str], *command: str) -> Timed:
    """Runs ./todoctl in the clone. Ends the measurement with what it said when it fails."""
    began = time.perf_counter()
    ended = subprocess.run(
        [str(root / "todoctl"), *command],
        cwd=root, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=LIMIT_SECONDS, check=False,
    )  # fmt: skip
    seconds = time.perf_counter() - began
    if ended.returncode != 0:
        sys.exit(f"./todoctl {' '.join(command)} ended with {ended.returncode}:\n{ended.stderr}\n{ended.stdout}")
    steps = [(found["title"].strip(), float(found["seconds"])) for found in STEP.finditer(ended.stderr)]
    print(f"./todoctl {command[0]}: {seconds:.1f} s", *(f"  {name}: {took:.1f} s" for name, took in steps), sep="\n")
    return Timed(seconds, steps, ended.stdout)


def measure(folder: Path) -> Json:
    """All figures, in seconds; the cluster of the profile is there afterwards."""
    root = folder / "clone"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)}
    environment |= {"CI": "1", "KUBECONFIG": str(folder / "kubeconfig")}
    began = time.perf_counter()
    git = ["git", "clone", "--quiet", str(ROOT), str(root)]
    subprocess.run(git, check=True, timeout=LIMIT_SECONDS)
    cloned = time.perf_counter() - began
    environments = timed(root, environment, "--help")
    deployed = timed(root, environment, "deploy", *TARGET)
    verified = timed(root, environment, "verify", "--json")
    total = time.perf_counter() - began
    report = json.loads(verified.output)

    source = root / CHANGED_FILE
    source.write_text(source.read_text(encoding="utf-8") + "# One more line.\n", encoding="utf-8")
    changed = timed(root, environment, "deploy", *TARGET)
    steps = [("clone", cloned), ("the command's own environment", environments.seconds), *deployed.steps]
    return {
        "from_clone_to_verified": round(total, 1),
        "steps": [[name, round(seconds, 1)] for name, seconds in [*steps, ("verification", verified.seconds)]],
        "checks_passed": report["passed"],
        "from_change_to_running": round(changed.seconds, 1),
        "steps_of_the_change": [[name, round(seconds, 1)] for name, seconds in changed.steps],
    }


def delete_cluster() -> None:
    subprocess.run(["minikube", "delete", "--profile", PROFILE], check=True, timeout=LIMIT_SECONDS)  # noqa: S607


def main() -> None:
    missing = [name for name in ("docker", "helm", "minikube") if shutil.which(name) is None]
    if missing:
        sys.exit(f"{' and '.join(missing)}: not on the PATH.")
    where = machine()
    delete_cluster()
    try:
        with tempfile.TemporaryDirectory(prefix="todo-deploying-") as folder:
            keep("deploying", {**measure(Path(folder)), "machine": where})
    finally:
        delete_cluster()
    print("Kept. The pages: backend/.venv/bin/python bench/report.py --render")


if __name__ == "__main__":
    main()
