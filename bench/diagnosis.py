"""How well the diagnosis finds and mends each of the 48 faults on a real cluster, and whether it stays silent else.

Run it with the command line's environment, on a deployment of ours that may be broken:

    ./todoctl deploy --target cluster --context NAME --namespace todo-faults
    operations/.venv/bin/python bench/diagnosis.py --context NAME --namespace todo-faults

Each trial heals what it broke. A run that was stopped goes on with --from; figures collect in --json.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "operations")]

from faults.application import Application  # noqa: E402 - the path above finds it
from faults.bench import Choice, run_bench  # noqa: E402
from faults.lab import Lab  # noqa: E402
from faults.trial import Bench  # noqa: E402
from todoctl.cluster_commands import choose_target, folder_of, load  # noqa: E402
from todoctl.errors import OpsError  # noqa: E402
from todoctl.repository import this_repository  # noqa: E402


def main() -> int:
    """Runs what was asked for; exit code 1 when the lab is not whole or refuses."""
    parser = argparse.ArgumentParser(description="Scores the diagnosis on a real cluster.")
    parser.add_argument("--context", required=True, help="the kubeconfig context")
    parser.add_argument("--namespace", required=True, help="a namespace that todoctl deployed to, free to be broken")
    parser.add_argument("--only", default="", help="names or numbers of faults, with commas between; or a kind")
    parser.add_argument("--from", dest="first", type=int, default=1, help="number of the first fault to try")
    parser.add_argument("--kinds", default="fault,silence,decoy,pair", help="what to try")
    parser.add_argument("--missing", action="store_true", help="only what has no score yet")
    parser.add_argument("--no-fix", action="store_true", help="diagnose only")
    parser.add_argument("--wide", action="store_true", help="also faults that harm the whole cluster, for seconds")
    parser.add_argument("--image-loader", default="", help="as for ./todoctl deploy")
    parser.add_argument("--json", type=Path, default=ROOT / ".todo" / "diagnosis.json", help="where scores collect")
    parser.add_argument("--write-docs", action="store_true", help="write docs/diagnosis.md from the scores, and stop")
    given = parser.parse_args()
    target = choose_target("cluster", given.context, given.namespace, remembered=False)
    lab = Lab(target, folder_of(target), load(), this_repository())
    options = ("--image-loader", given.image_loader) if given.image_loader else ()
    choice = Choice(
        only=tuple(filter(None, given.only.split(","))),
        first=given.first,
        kinds=tuple(given.kinds.split(",")),
        missing=given.missing,
        with_fix=not given.no_fix,
        wide=given.wide,
        docs=ROOT / "docs" / "diagnosis.md" if given.write_docs else None,
    )
    try:
        run_bench(Bench(lab, Application(lab), options), choice, given.json)
    except OpsError as error:
        print(f"{error.problem}\n{error.details}\nFix: {error.fix}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
