"""How well the diagnosis finds and mends each of the 48 faults on a real cluster, and whether it stays silent else.

Run it with the command line's environment, on a deployment of ours that may be broken:

    ./todoctl deploy --target cluster --context NAME --namespace todo-faults
    operations/.venv/bin/python bench/diagnosis.py --context NAME --namespace todo-faults

Each trial heals what it broke. A run that was stopped goes on with --missing; the figures collect in --json.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "operations")]

from faults.application import Application  # noqa: E402 - the path above finds it
from faults.bench import Choice, run_bench  # noqa: E402
from faults.fault import Fault  # noqa: E402
from faults.lab import Lab  # noqa: E402
from faults.report import diagnosis_document  # noqa: E402
from faults.scores import ScoreBook, summary  # noqa: E402
from faults.trial import Bench  # noqa: E402
from tests.aiops_troubleshooter import (  # noqa: E402
    cases_admission,
    cases_machine,
    cases_network,
    cases_placement,
    cases_run,
    cases_start,
    cases_upkeep,
)
from tests.aiops_troubleshooter.world import healthy_world  # noqa: E402
from todoctl.aiops_troubleshooter.report import Diagnosis  # noqa: E402
from todoctl.cluster_target import choose_target, folder_of, load  # noqa: E402
from todoctl.errors import OpsError  # noqa: E402
from todoctl.repository import this_repository  # noqa: E402

MODULES = (cases_start, cases_run, cases_network, cases_placement, cases_admission, cases_upkeep, cases_machine)


def constructed(fault: Fault) -> Diagnosis | None:
    """What the diagnosis says of the constructed snapshot that its tests use for a fault."""
    for module in MODULES:
        for case in module.CASES:
            if case.code in fault.root.codes:
                world = healthy_world()
                case.fault(world)
                return world.diagnose()
    return None


def words(given: str) -> frozenset[str]:
    return frozenset(filter(None, given.split(",")))


def main() -> int:
    """Runs what was asked for; exit code 1 when the lab is not whole or refuses."""
    parser = argparse.ArgumentParser(description="Scores the diagnosis on a real cluster.")
    parser.add_argument("--context", default="", help="the kubeconfig context")
    parser.add_argument("--namespace", default="", help="a namespace that todoctl deployed to, free to be broken")
    parser.add_argument("--only", default="", help="names or numbers, with commas between")
    parser.add_argument("--from", dest="first", type=int, default=1, help="number of the first fault to try")
    parser.add_argument("--kinds", default="fault,silence,decoy,pair", help="what to try")
    parser.add_argument("--missing", action="store_true", help="only what has no score yet")
    parser.add_argument("--no-fix", action="store_true", help="diagnose only")
    parser.add_argument("--wide", action="store_true", help="also faults that harm the whole cluster, for seconds")
    parser.add_argument("--constructed", default="", help="faults that this cluster cannot show")
    parser.add_argument("--image-loader", default="", help="as for ./todoctl deploy")
    parser.add_argument("--json", type=Path, default=ROOT / ".todo" / "diagnosis.json", help="where scores collect")
    parser.add_argument("--write-docs", default="", metavar="SENTENCE", help="write docs/diagnosis.md; on what it ran")
    given = parser.parse_args()
    if given.write_docs:
        book = ScoreBook.load(given.json)
        (ROOT / "docs" / "diagnosis.md").write_text(diagnosis_document(book, given.write_docs), encoding="utf-8")
        return 0
    if not given.context or not given.namespace:
        parser.error("name the deployment that may be broken: --context NAME --namespace NAME")
    target = choose_target("cluster", given.context, given.namespace, remembered=False)
    lab = Lab(target, folder_of(target), load(), this_repository())
    choice = Choice(
        only=words(given.only),
        first=given.first,
        kinds=words(given.kinds),
        missing=given.missing,
        with_fix=not given.no_fix,
        wide=given.wide,
        constructed=words(given.constructed),
    )
    options = ("--image-loader", given.image_loader) if given.image_loader else ()
    try:
        run_bench(Bench(lab, Application(lab), options), choice, given.json, constructed)
    except OpsError as error:
        print(f"{error.problem}\n{error.details or ''}\nFix: {error.fix}", file=sys.stderr)
        return 1
    print(json.dumps(summary(ScoreBook.load(given.json)), indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
