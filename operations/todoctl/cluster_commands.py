"""The commands that deal with a cluster; like those of cli.py they parse, call plain functions and print."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from todoctl.chaos_command import chaos
from todoctl.cluster_target import (
    ContextOption,
    JsonOption,
    NamespaceOption,
    TargetOption,
    YesOption,
    choose_target,
    folder_of,
    load,
    make_deployment,
)
from todoctl.dashboard_command import dashboard
from todoctl.diagnose_command import diagnose
from todoctl.errors import ExitCode, OpsError
from todoctl.progress import Progress
from todoctl.repository import this_repository
from todoctl.rotate_command import rotate


def add_cluster_commands(app: typer.Typer) -> None:
    """Adds the commands below, in the order of the help page."""
    commands: list[Callable[..., None]] = [
        *(deploy, verify, diagnose, scale, forward, dashboard, undeploy, rotate, generate, chaos)
    ]
    for command in commands:
        app.command()(command)
    from todoctl.fault_commands import fault_app  # noqa: PLC0415 - it needs the options of this module

    app.add_typer(fault_app, name="fault")


def deploy(
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    env: Annotated[str, typer.Option("--env", help="local, minikube, staging or production.")] = "",
    settings: Annotated[
        list[str] | None, typer.Option("--set", help="SERVICE.key=value of a chart; may be repeated.")
    ] = None,
    registry: Annotated[str, typer.Option("--registry", help="Push the images there (not on Minikube).")] = "",
    image_loader: Annotated[
        str, typer.Option("--image-loader", help="Command that is given an image, as 'kind load docker-image'.")
    ] = "",
    with_operations: Annotated[
        bool, typer.Option("--with-operations", help="Also the MCP server that looks after the application.")
    ] = False,
) -> None:
    """Bring the application onto Minikube, or a cluster named by its context. Run again, it mends and updates."""
    from todoctl.minikube_deployer.deploy_options import DEFAULT_ENVIRONMENTS, DeployOptions  # noqa: PLC0415 - other commands need none of it
    from todoctl.minikube_deployer.images import ImageSource  # noqa: PLC0415 - as above

    chosen = choose_target(target, context, namespace, remembered=False)
    deployment = make_deployment(chosen)
    environment = env or DEFAULT_ENVIRONMENTS[chosen.kind]
    known = deployment.blueprint.environments.by_name()
    if environment not in known:
        raise OpsError(
            f"There is no environment {environment!r}.",
            fix=f"Choose one of: {', '.join(known)}.",
            exit_code=ExitCode.USAGE,
        )
    if chosen.kind == "minikube" and (registry or image_loader):
        raise OpsError(
            "Minikube gets its images by itself; --registry and --image-loader are for other clusters.",
            fix="Leave the option out, or name a cluster: --target cluster --context NAME",
            exit_code=ExitCode.USAGE,
        )
    source = ImageSource(registry or None, image_loader or None)
    try:
        done = deployment.deploy(DeployOptions(environment, tuple(settings or ()), source, with_operations))
    except KeyboardInterrupt:
        _say(f"Interrupted. What is done stays; go on with: ./todoctl deploy{chosen.options}")
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    print(f"Todo list: {done.frontend_url}")
    print(f"Its API:   {done.backend_url}")
    sys.stdout.flush()
    _say("Deployed." if done.changed else "Nothing had changed.")
    _say(f"Next: ./todoctl verify{chosen.options} proves it; ./todoctl undeploy{chosen.options} takes it away.")


def undeploy(
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    purge: Annotated[bool, typer.Option("--purge", help="Also remove all data and secrets there. Asks first.")] = False,
    yes: YesOption = False,
) -> None:
    """Take the application off the cluster. The data stays, unless --purge."""
    from todoctl.minikube_deployer.undeploy import Removal  # noqa: PLC0415 - other commands need none of it

    chosen = choose_target(target, context, namespace, remembered=True)
    removal = Removal(load(), chosen, folder_of(chosen), Progress())
    if purge and not yes:
        ask_to_purge(f"Remove all tasks, accounts and secrets in {chosen}?", f"./todoctl undeploy{chosen.options}")
    removal.run(purge=purge)


def verify(
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
    env: Annotated[str, typer.Option("--env", help="The environment it was deployed as; remembered.")] = "",
    as_json: JsonOption = False,
    junit: Annotated[Path | None, typer.Option("--junit", help="Write a JUnit report there.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page with the evidence there.")] = None,
    browser: Annotated[bool, typer.Option(help="Use the page in Chromium, where there is one.")] = True,
    disturb: Annotated[bool, typer.Option(help="Also end containers and scale, to see it recover.")] = True,
) -> None:
    """Prove every acceptance criterion on the running deployment. Exit code 0: all hold; 1: one does not."""
    from todoctl.deployment_tester.run import format_table, verify_target  # noqa: PLC0415 - brings an HTTP client
    from todoctl.minikube_deployer.deploy_options import remembered_options  # noqa: PLC0415 - as above

    chosen = choose_target(target, context, namespace, remembered=True)
    folder = folder_of(chosen)
    environment = env or remembered_options(folder, chosen.kind).environment
    report = verify_target(
        this_repository(), load(), chosen, folder, environment, Progress(), browser=browser, disturb=disturb
    )
    if junit is not None:
        report.write_junit(junit)
    if html is not None:
        report.write_html(html)
    print(json.dumps(report.as_json()) if as_json else format_table(report))
    raise typer.Exit(report.exit_code)


def scale(
    scales: Annotated[list[str], typer.Argument(help="SERVICE=REPLICAS, such as backend=3.")],
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Run more or fewer replicas, until the next deploy."""
    from todoctl.minikube_deployer import scaling  # noqa: PLC0415 - other commands need none of it

    chosen = choose_target(target, context, namespace, remembered=True)
    blueprint = load()
    wanted = scaling.parse_scales(scales, list(blueprint.services.by_name()))
    scaling.scale(blueprint, chosen, wanted, Progress())
    _say("The next deploy goes back to the blueprint's number; to keep this one, write it there.")


def forward(*, target: TargetOption = "", context: ContextOption = "", namespace: NamespaceOption = "") -> None:
    """Make the page and the API reachable on this machine again, as after a restart of it."""
    chosen = choose_target(target, context, namespace, remembered=True)
    ports = make_deployment(chosen).forward_again()
    print(f"Todo list: {ports.frontend_url}")
    print(f"Its API:   {ports.backend_url}")


def generate(
    *,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit code 1 when a file differs.")] = False,
    live: Annotated[bool, typer.Option("--live", help="Print what really runs, as Markdown; writes nothing.")] = False,
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Write Dockerfiles, docker-compose.yml, charts and documents from blueprint.yaml."""
    from todoctl.generation import find_drift, generated_files, write_files  # noqa: PLC0415 - brings the templates

    blueprint = load()
    root = this_repository().root
    if live:
        from todoctl.infra_spec_writer.live import live_document  # noqa: PLC0415 - as above

        print(live_document(blueprint, choose_target("", context, namespace, remembered=True)))
    elif check:
        drifts = find_drift(root, generated_files(blueprint))
        if drifts:
            print("\n".join(drift.diff for drift in drifts))
            raise OpsError(
                f"{len(drifts)} generated files are not as blueprint.yaml has them: "
                f"{', '.join(drift.path for drift in drifts)}.",
                fix="Run: ./todoctl generate",
                exit_code=ExitCode.CHECK_FAILED,
            )
        _say("Every generated file is as the blueprint has it.")
    else:
        changed = write_files(root, generated_files(blueprint))
        print("\n".join(changed) if changed else "Nothing had changed.")


def ask_to_purge(question: str, command: str) -> None:
    """Goes on only after a yes; without a person to ask, only --yes counts."""
    if not sys.stdin.isatty():
        raise OpsError(
            "--purge removes all data for good, and there is nobody here to ask.",
            fix=f"Say that you mean it: {command} --purge --yes",
            exit_code=ExitCode.USAGE,
        )
    typer.confirm(question, abort=True, err=True)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
