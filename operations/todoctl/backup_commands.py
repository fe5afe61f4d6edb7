"""`todoctl backup` and `todoctl restore`, for every place where the application runs."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from todoctl.cluster_target import (
    ContextOption,
    JsonOption,
    NamespaceOption,
    YesOption,
    choose_target,
    folder_of,
    load,
)
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.state import find_state
from todoctl.local_stack.status import read_status
from todoctl.minikube_deployer.target import remembered_target
from todoctl.progress import Progress
from todoctl.repository import this_repository

if TYPE_CHECKING:
    from todoctl.backups.archive import Archive
    from todoctl.backups.places import Place

PlaceOption = Annotated[
    str, typer.Option("--target", help="local, compose, minikube or cluster; what runs here when left out.")
]


def backup(
    *,
    to: Annotated[Path | None, typer.Option("--to", help="The file to write; in this folder when left out.")] = None,
    target: PlaceOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    as_json: JsonOption = False,
) -> None:
    """Write all accounts, tasks, conversations and settings into one checked file, which only you can read."""
    from todoctl.backups.backup import back_up, default_path  # noqa: PLC0415 - other commands need none of it

    path = (to or default_path(datetime.now(UTC))).absolute()
    place = _place(target, context, namespace)
    try:
        written = back_up(place, path, Progress())
    except KeyboardInterrupt:
        _say(f"Interrupted. There is no {path}, or it is as it was.")
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    print(json.dumps(written.as_json()) if as_json else path)
    sys.stdout.flush()
    _say(f"It holds password hashes and everybody's tasks: keep it safe. Bring it back: ./todoctl restore {path.name}")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `todoctl backup` has written.")],
    *,
    target: PlaceOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    yes: YesOption = False,
    as_json: JsonOption = False,
) -> None:
    """Replace all data with that of a backup. Asks first; whatever fails leaves the old data. All sign in again."""
    from todoctl.backups import restore as restoring  # noqa: PLC0415 - other commands need none of it
    from todoctl.backups.archive import open_archive  # noqa: PLC0415 - as above

    progress = Progress()
    archive = open_archive(file.absolute())
    with progress.step("check of the file") as step:
        restoring.check_archive(archive, restoring.known_revisions(this_repository().backend))
        step.outcome = f"whole; made {archive.manifest.made_at} of {archive.manifest.made_from}"
    place = _place(target, context, namespace)
    if not yes:
        _ask_to_replace(place, archive)
    try:
        restored = restoring.restore(place, archive, progress)
    except KeyboardInterrupt:
        _say("Interrupted. Look which data is there, then run the command again.")
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    rows = sum(archive.manifest.contents.tables.values())
    print(json.dumps(restored.as_json()) if as_json else f"Restored {rows} rows of {archive.manifest.made_at}.")
    sys.stdout.flush()
    _say("Everybody signs in again with the password they had then.")


def _place(target: str, context: str, namespace: str) -> Place:
    from todoctl.backups.places import cluster_place, compose_place, local_place  # noqa: PLC0415 - brings a database driver

    repository = this_repository()
    if target == "compose":
        return compose_place(repository.root)
    state = find_state(repository)
    nothing_said = not target and not context
    if target == "local" or (nothing_said and (remembered_target(state) is None or read_status(state).running)):
        return local_place(state)
    chosen = choose_target(target, context, namespace, remembered=True)
    return cluster_place(load(), chosen, folder_of(chosen))


def _ask_to_replace(place: Place, archive: Archive) -> None:
    """Goes on only after a yes; without a person to ask, only --yes counts."""
    if not sys.stdin.isatty():
        raise OpsError(
            "restore replaces all data, and there is nobody here to ask.",
            fix=f"Say that you mean it: ./todoctl restore {archive.path} --yes",
            exit_code=ExitCode.USAGE,
        )
    question = f"Replace all data of {place.name} with that of {archive.manifest.made_at}?"
    typer.confirm(question, abort=True, err=True)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
