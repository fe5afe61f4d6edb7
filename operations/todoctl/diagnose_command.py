"""`todoctl diagnose`: parses, calls the troubleshooter, prints; --fix mends, --watch goes on looking."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from todoctl.cluster_target import (
    ContextOption,
    JsonOption,
    NamespaceOption,
    TargetOption,
    YesOption,
    choose_target,
    folder_of,
    make_deployment,
)
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.progress import Progress

if TYPE_CHECKING:
    from todoctl.aiops_troubleshooter.mending.mend import MendingResult
    from todoctl.aiops_troubleshooter.report import Diagnosis

_WATCH_SECONDS = 5.0


def diagnose(  # noqa: PLR0913 - a command has its options
    finding: Annotated[str, typer.Argument(help="With --fix: its code or number; the first when left out.")] = "",
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    fix: Annotated[bool, typer.Option("--fix", help="Show the change, ask, make it, prove that it helped.")] = False,
    yes: YesOption = False,
    watch: Annotated[bool, typer.Option("--watch", help="Look again and again; print when it changes.")] = False,
    passive: Annotated[bool, typer.Option("--passive", help="Only look: no probe pod, no call to the model.")] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Also write a page with drawings there.")] = None,
    save: Annotated[Path | None, typer.Option("--save", help="Also keep what was seen there, without secrets.")] = None,
    saved: Annotated[Path | None, typer.Option("--from", help="Diagnose what --save kept.")] = None,
    as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Say what is wrong, why, and what mends it.

    Exit code 0: nothing found; 1: something; 3: the cluster does not answer; 4: a program is missing or down.
    """
    if finding and not fix:
        raise OpsError(
            f"{finding!r} names a finding, and nothing is to be mended.",
            fix=f"Mend it: ./todoctl diagnose --fix {finding}",
            exit_code=ExitCode.USAGE,
        )
    if saved is not None:
        if fix or watch or save is not None:
            raise OpsError(
                "--from only reads what was kept: it cannot mend, watch or save.",
                fix=f"Leave the other options out: ./todoctl diagnose --from {saved}",
                exit_code=ExitCode.USAGE,
            )
        from todoctl.aiops_troubleshooter.command import diagnose_saved  # noqa: PLC0415 - only when asked for

        diagnosis = diagnose_saved(saved)
        _write_page(html, diagnosis, str(saved))
        print(_shown(diagnosis, as_json=as_json))
        raise typer.Exit(diagnosis.exit_code)
    chosen = choose_target(target, context, namespace, remembered=True)
    folder = folder_of(chosen)
    if watch:
        _watch(chosen, folder, as_json=as_json)
    diagnosis = _look(chosen, folder, passive=passive, save=save)
    _write_page(html, diagnosis, str(chosen))
    if fix:
        _mend(diagnosis, finding, chosen, yes=yes, as_json=as_json)
    print(_shown(diagnosis, as_json=as_json))
    raise typer.Exit(diagnosis.exit_code)


def _look(target: Target, folder: DeploymentFolder, *, passive: bool, save: Path | None = None) -> Diagnosis:
    from todoctl.aiops_troubleshooter.command import diagnose_target  # noqa: PLC0415 - other commands need none of it

    return diagnose_target(target, folder, passive=passive, save=save)


def _write_page(path: Path | None, diagnosis: Diagnosis, where: str) -> None:
    if path is not None:
        from todoctl.aiops_troubleshooter.page import page_text  # noqa: PLC0415 - brings the templates' engine

        path.write_text(page_text(diagnosis, where, datetime.now(UTC)), encoding="utf-8")


def _shown(diagnosis: Diagnosis, *, as_json: bool) -> str:
    from todoctl.aiops_troubleshooter.report import format_text  # noqa: PLC0415 - as above

    return json.dumps(diagnosis.as_json()) if as_json else format_text(diagnosis)


def _watch(target: Target, folder: DeploymentFolder, *, as_json: bool) -> None:
    """Goes on until Ctrl-C; passive, since a probe pod each few seconds would be a nuisance itself."""
    before: list[object] | None = None
    while True:
        diagnosis = _look(target, folder, passive=True)
        found: list[object] = [(one.code, one.root) for one in diagnosis.findings]
        if found != before:
            if not as_json:
                print(datetime.now(UTC).astimezone().strftime("%H:%M:%S"))
            print(_shown(diagnosis, as_json=as_json), flush=True)
            before = found
        try:
            time.sleep(_WATCH_SECONDS)
        except KeyboardInterrupt:
            raise typer.Exit(ExitCode.INTERRUPTED) from None


def _mend(diagnosis: Diagnosis, wanted: str, target: Target, *, yes: bool, as_json: bool) -> None:
    from todoctl.aiops_troubleshooter.mending.choosing import choose_finding  # noqa: PLC0415 - only when asked for
    from todoctl.aiops_troubleshooter.mending.command import mend_finding  # noqa: PLC0415 - as above

    finding = choose_finding(diagnosis, wanted)
    if finding is None:
        return
    if not yes and not sys.stdin.isatty():
        raise OpsError(
            "--fix changes the deployment, and there is nobody here to ask.",
            fix=f"Say that you mean it: ./todoctl diagnose --fix {finding.code} --yes",
            exit_code=ExitCode.USAGE,
        )
    result = mend_finding(
        make_deployment(target), finding, ask=lambda question: _agrees(question, yes=yes), progress=Progress()
    )
    print(json.dumps(result.as_json()) if as_json else _told(result))
    raise typer.Exit(ExitCode.OK if result.is_mended else ExitCode.CHECK_FAILED)


def _agrees(question: str, *, yes: bool) -> bool:
    print(question, file=sys.stderr, flush=True)
    return yes or typer.confirm("", prompt_suffix="", err=True)


def _told(result: MendingResult) -> str:
    return "\n".join([f"{result.finding}: {result.outcome}.", *result.sentences])
