"""`todoctl chaos`: disturbs a deployment while people write, and counts what they would have noticed."""

from __future__ import annotations

import json
import sys
from itertools import groupby
from typing import Annotated

import typer

from todoctl.cluster_target import (
    ContextOption,
    JsonOption,
    NamespaceOption,
    TargetOption,
    choose_target,
    folder_of,
    load,
)
from todoctl.errors import ExitCode, OpsError
from todoctl.files import write_atomically
from todoctl.repository import this_repository

_DOCUMENT = "docs/resilience.md"
_BEGIN, _END = "<!-- chaos: begin -->", "<!-- chaos: end -->"


def chaos(
    *,
    only: Annotated[list[str] | None, typer.Option("--only", help="One disturbance; may be repeated.")] = None,
    show_list: Annotated[bool, typer.Option("--list", help="Show what can be done, and do nothing.")] = False,
    people: Annotated[int, typer.Option("--people", min=1, max=100, help="How many write at once.")] = 6,
    write_docs: Annotated[bool, typer.Option("--write-docs", help=f"Put the table into {_DOCUMENT}.")] = False,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    as_json: JsonOption = False,
) -> None:
    """Disturb a throw-away deployment under load. Exit code 0: every wanted figure is kept; 1: one is missed.

    Some disturbances concern the whole cluster (--list marks them): without --only they are done as well.
    """
    from faults.chaos.disturbances import DISTURBANCES  # noqa: PLC0415 - other commands need none of it
    from faults.chaos.load import service_addresses  # noqa: PLC0415 - as above
    from faults.chaos.trial import Outcome, format_line, format_table, try_disturbance  # noqa: PLC0415 - as above
    from faults.lab import Lab  # noqa: PLC0415 - as above

    if show_list:
        for one in DISTURBANCES:
            print(f"{one.name:18} {one.title}{' (disturbs the whole cluster)' if one.is_wide else ''}")
        return
    unknown = sorted(set(only or ()) - {one.name for one in DISTURBANCES})
    if unknown:
        raise OpsError(
            f"There is no disturbance {', '.join(unknown)}.",
            fix="See those that there are: ./todoctl chaos --list",
            exit_code=ExitCode.USAGE,
        )
    chosen = choose_target(target, context, namespace, remembered=True)
    lab = Lab(chosen, folder_of(chosen), load(), this_repository())
    lab.check_is_ours()
    addresses = service_addresses(lab)
    wanted = [one for one in DISTURBANCES if not only or one.name in only]
    outcomes: list[Outcome] = []
    for setting, group in groupby(wanted, key=lambda one: one.setting):
        with setting(lab):
            for disturbance in group:
                outcome = try_disturbance(lab, disturbance, addresses, people)
                outcomes.append(outcome)
                _say(format_line(outcome))
    table = format_table(outcomes)
    print(json.dumps({"disturbances": [one.as_json() for one in outcomes]}) if as_json else table)
    if write_docs:
        _write(table)
    raise typer.Exit(ExitCode.OK if all(one.holds for one in outcomes) else ExitCode.CHECK_FAILED)


def _write(table: str) -> None:
    """Replaces what stands between the two marks."""
    path = this_repository().root / _DOCUMENT
    text = path.read_text(encoding="utf-8")
    before, _begin, rest = text.partition(_BEGIN)
    _old, _end, after = rest.partition(_END)
    write_atomically(path, f"{before}{_BEGIN}\n{table}\n{_END}{after}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
