"""The commands: they parse, call plain functions and print: results on standard output, all else on standard error."""

import json
import signal
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Protocol

import typer

from todoctl import shell
from todoctl.assistants.commands import add_assistant_commands
from todoctl.backup_commands import backup, restore
from todoctl.checks.run import CheckRun
from todoctl.cluster_commands import add_cluster_commands, ask_to_purge
from todoctl.cluster_target import (
    ContextOption,
    JsonOption,
    NamespaceOption,
    TargetOption,
    YesOption,
    choose_target,
    folder_of,
    load,
)
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.log_files import show_logs
from todoctl.local_stack.state import find_state
from todoctl.local_stack.status import ServiceStatus, read_status
from todoctl.minikube_deployer.target import Target, remembered_target
from todoctl.progress import Progress
from todoctl.python_environment import ensure_installed
from todoctl.repository import this_repository
from todoctl.supply_chain.commands import add_supply_chain_commands
from todoctl.tools_command import tools

if TYPE_CHECKING:
    from todoctl.local_stack.stack import LocalStack

_WATCH_SECONDS = 1.0


class AnyStatus(Protocol):
    """What the statuses of the local stack and of a deployment have in common."""

    @property
    def running(self) -> bool: ...

    @property
    def services(self) -> Sequence[ServiceStatus]: ...

    @property
    def urls(self) -> dict[str, str]: ...

    @property
    def exit_code(self) -> ExitCode: ...

    def reachability(self, name: str) -> str:
        """What to say behind a service's address when it cannot be reached there."""
        ...

    def as_json(self) -> dict[str, object]: ...


app = typer.Typer(
    name="todoctl",
    help="Runs, tests and deploys the todo assistant.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    # A traceback with local variables would show passwords.
    pretty_exceptions_enable=False,
)


@app.command()
def up() -> None:
    """Start the todo list on this machine, and return when it is ready. Run again, it mends and updates."""
    stack = _local_stack()
    try:
        ports = stack.up()
    except KeyboardInterrupt:
        running = ", ".join(stack.running_names())
        left = f"Still running: {running}. End it: ./todoctl down" if running else "Nothing is running."
        _say(f"Interrupted. {left}")
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    print(f"Todo list: {ports.frontend_url}")
    print(f"Its API:   {ports.backend_url}")
    sys.stdout.flush()
    _say("Next: open the todo list in a browser. Logs: ./todoctl logs -f. End: ./todoctl down (your data stays).")


@app.command()
def down(
    *,
    purge: Annotated[bool, typer.Option("--purge", help="Also remove all data, secrets and logs. Asks first.")] = False,
    yes: YesOption = False,
) -> None:
    """End everything that runs here. The data stays."""
    stack = _local_stack()
    if purge and not yes:
        ask_to_purge(f"Remove all tasks, accounts, secrets and logs in {stack.state.root}?", "./todoctl down")
    stack.down(purge=purge)


@app.command()
def status(
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    as_json: JsonOption = False,
    watch: Annotated[bool, typer.Option("--watch", help="Show it again each second, until Ctrl-C.")] = False,
) -> None:
    """Say what runs and whether it is ready. Exit code 0: all ready; 1: something is not; 3: nothing runs.

    Of the stack on this machine when one runs, else of the newest deployment; --target local, minikube or cluster
    chooses.
    """
    chosen = _deployment_meant(target, context, namespace)
    while True:
        found = _read_any_status(chosen)
        if as_json:
            print(json.dumps(found.as_json()), flush=True)
        else:
            _print_status(found)
        if not watch:
            raise typer.Exit(found.exit_code)
        time.sleep(_WATCH_SECONDS)


@app.command()
def logs(
    service: Annotated[str, typer.Argument(help="postgres, backend, frontend or supervisor; all when left out.")] = "",
    *,
    follow: Annotated[bool, typer.Option("-f", "--follow", help="Go on until Ctrl-C.")] = False,
    previous: Annotated[bool, typer.Option("--previous", help="On a cluster: of before the last restart.")] = False,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Show the last lines of the services' logs."""
    chosen = _deployment_meant(target, context, namespace)
    if chosen is not None:
        _show_cluster_logs(chosen, service, follow=follow, previous=previous)
        return
    state = find_state(this_repository())
    found = sorted(state.logs.glob("*.log"))
    wanted = [path for path in found if service in {"", path.stem}]
    if not wanted:
        names = ", ".join(path.stem for path in found)
        raise OpsError(
            f"There is no log of {service!r}." if names else "There are no logs yet.",
            fix=f"Choose one of: {names}." if names else "Start the stack: ./todoctl up",
            exit_code=ExitCode.USAGE if names else ExitCode.STACK,
        )
    show_logs(wanted, follow=follow)


@app.command("test")
def run_checks(
    *, fast: Annotated[bool, typer.Option("--fast", help="Lint, types and unit tests only.")] = False
) -> None:
    """Run every check and test; the last line of the output counts them."""
    run = CheckRun(this_repository(), Progress())
    exit_code = run.run_all(fast=fast)
    run.report_failures()
    print(run.counts, flush=True)
    raise typer.Exit(exit_code)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def language(context: typer.Context) -> None:
    """Run the built-in language engine over JSON lines (--jsonl < in > out), or let it explain "a sentence"."""
    # The launcher comes here only when the backend's environment is missing or out of date.
    repository = this_repository()
    _say("Making the backend's environment first (once) ...")
    ensure_installed(repository.backend / ".venv", repository.backend / "requirements.lock")
    shell.replace_process([str(repository.launcher), "language", *context.args], shell.surroundings())


app.command()(backup)
app.command()(restore)
add_cluster_commands(app)
add_assistant_commands(app)
add_supply_chain_commands(app)
app.add_typer(tools, name="tools")


def main() -> None:
    """Runs the command line; an OpsError becomes its message and its exit code."""
    # Told to end, or the terminal closed: tidy up as on Ctrl-C, or npm and the like would go on alone.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    try:
        app(prog_name="todoctl")
    except OpsError as error:
        _say(error.describe())
        sys.exit(error.exit_code)


def _local_stack() -> "LocalStack":
    # Imported here: it brings a database driver, and most commands need none.
    from todoctl.local_stack.stack import LocalStack  # noqa: PLC0415 - see above

    repository = this_repository()
    return LocalStack(repository, find_state(repository), Progress())


def _deployment_meant(target: str, context: str, namespace: str) -> Target | None:
    """The deployment that `status` and `logs` speak of; None for the stack on this machine."""
    if target == "local":
        return None
    state = find_state(this_repository())
    if not target and not context and (remembered_target(state) is None or read_status(state).running):
        return None
    return choose_target(target, context, namespace, remembered=True)


def _read_any_status(chosen: Target | None) -> AnyStatus:
    if chosen is None:
        return read_status(find_state(this_repository()))
    from todoctl.minikube_deployer.status import read_deployment_status  # noqa: PLC0415 - not for the local stack

    return read_deployment_status(load(), chosen, folder_of(chosen))


def _show_cluster_logs(chosen: Target, service: str, *, follow: bool, previous: bool) -> None:
    from todoctl.minikube_deployer.pod_logs import show_pod_logs  # noqa: PLC0415 - not for the local stack

    blueprint = load()
    apps = {name: one.image.name for name, one in blueprint.services.by_name().items()}
    apps["postgres"] = blueprint.database.name
    if service and service not in apps:
        raise OpsError(
            f"There is no log of {service!r}.", fix=f"Choose one of: {', '.join(apps)}.", exit_code=ExitCode.USAGE
        )
    selectors = {name: f"app.kubernetes.io/name={app}" for name, app in apps.items() if service in {"", name}}
    show_pod_logs(chosen.kubectl(), selectors, follow=follow, previous=previous)


def _print_status(found: AnyStatus) -> None:
    if not found.running:
        print("Nothing is running. Start it: ./todoctl up")
    for service in found.services:
        word = "ready" if service.ready >= service.wanted else "NOT READY"
        count = f" {service.ready}/{service.wanted}" if service.wanted != 1 else ""
        restarts = f", {service.restarts} restarts" if service.restarts else ""
        detail = f"  {service.detail}" if service.detail else ""
        print(f"{service.name:<9} {word + count:<13} {service.image}{restarts}{detail}")
    for name, url in found.urls.items():
        print(f"{name}: {url}{found.reachability(name)}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
