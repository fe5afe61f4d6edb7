"""The commands: they parse, call plain functions and print: results on standard output, all else on standard error."""

import json
import signal
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from todoctl import shell
from todoctl.checks.run import CheckRun
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.log_files import show_logs
from todoctl.local_stack.state import find_state
from todoctl.local_stack.status import StackStatus, read_status
from todoctl.progress import Progress
from todoctl.python_environment import ensure_installed
from todoctl.repository import this_repository

if TYPE_CHECKING:
    from todoctl.local_stack.stack import LocalStack

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
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """End everything that runs here. The data stays."""
    stack = _local_stack()
    if purge and not yes:
        _ask_to_purge(stack)
    stack.down(purge=purge)


@app.command()
def status(*, as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False) -> None:
    """Say what runs and whether it is ready. Exit code 0: all ready; 1: something is not; 3: nothing runs."""
    found = read_status(find_state(this_repository()))
    if as_json:
        print(json.dumps(found.as_json()))
    else:
        _print_status(found)
    raise typer.Exit(found.exit_code)


@app.command()
def logs(
    service: Annotated[str, typer.Argument(help="postgres, backend, frontend or supervisor; all when left out.")] = "",
    *,
    follow: Annotated[bool, typer.Option("-f", "--follow", help="Go on until Ctrl-C.")] = False,
) -> None:
    """Show the last lines of the services' logs."""
    state = find_state(this_repository())
    found = sorted(state.logs.glob("*.log"))
    chosen = [path for path in found if service in {"", path.stem}]
    if not chosen:
        names = ", ".join(path.stem for path in found)
        raise OpsError(
            f"There is no log of {service!r}." if names else "There are no logs yet.",
            fix=f"Choose one of: {names}." if names else "Start the stack: ./todoctl up",
            exit_code=ExitCode.USAGE if names else ExitCode.STACK,
        )
    show_logs(chosen, follow=follow)


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
    """Run the built-in language engine over JSON lines: todoctl language --jsonl < in > out."""
    # The launcher comes here only when the backend's environment is missing or out of date.
    repository = this_repository()
    _say("Making the backend's environment first (once) ...")
    ensure_installed(repository.backend / ".venv", repository.backend / "requirements.lock")
    shell.replace_process([str(repository.launcher), "language", *context.args], shell.surroundings())


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


def _ask_to_purge(stack: "LocalStack") -> None:
    if not sys.stdin.isatty():
        raise OpsError(
            "--purge removes all data for good, and there is nobody here to ask.",
            fix="Say that you mean it: ./todoctl down --purge --yes",
            exit_code=ExitCode.USAGE,
        )
    typer.confirm(f"Remove all tasks, accounts, secrets and logs in {stack.state.root}?", abort=True, err=True)


def _print_status(found: StackStatus) -> None:
    if not found.running:
        print("Nothing is running. Start it: ./todoctl up")
    for service in found.services:
        word = "ready" if service.ready else "NOT READY"
        restarts = f", {service.restarts} restarts" if service.restarts else ""
        print(f"{service.name:<9} {word:<9} {service.image}{restarts}{'  ' + service.detail if service.detail else ''}")
    for name, url in found.urls.items():
        print(f"{name}: {url}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
