"""`todoctl fault`: breaks a deployment on purpose and mends it, to learn how faults show."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from todoctl.cluster_target import ContextOption, NamespaceOption, TargetOption, choose_target, folder_of, load
from todoctl.errors import ExitCode, OpsError
from todoctl.repository import this_repository

if TYPE_CHECKING:
    from faults.lab import Lab

NameArgument = Annotated[str, typer.Argument(help="The fault's name or number, as ./todoctl fault list shows them.")]

fault_app = typer.Typer(no_args_is_help=True, help="Break a deployment on purpose, and mend it: a lab to learn in.")


@fault_app.command("list")
def list_faults() -> None:
    """Show every fault that can be put in."""
    from faults.registry import FAULTS  # noqa: PLC0415 - other commands need none of it

    for fault in FAULTS:
        remark = f" (not in a running cluster: {fault.why_recorded})" if fault.inject is None else ""
        wide = " (harms the whole cluster)" if fault.is_wide else ""
        print(f"{fault.number:2}  {fault.name:22} {fault.title}{wide}{remark}")


@fault_app.command()
def inject(
    name: NameArgument, *, target: TargetOption = "", context: ContextOption = "", namespace: NamespaceOption = ""
) -> None:
    """Break the deployment in one way. No data is harmed, and everything can be taken back."""
    from faults.injecting import inject_fault  # noqa: PLC0415 - other commands need none of it
    from faults.registry import find_fault  # noqa: PLC0415 - as above
    from faults.visitor import VISITOR, visitor_target  # noqa: PLC0415 - as above

    fault = find_fault(name)
    lab = _lab(target, context, namespace)
    inject_fault(lab, fault)
    options = lab.target.options
    print(f"Now in {lab.target}: {fault.title.lower()}.")
    print(f"Find it:   ./todoctl diagnose{options}")
    if VISITOR in fault.root.name:
        seen_by = visitor_target(lab)
        print(f"           as the visitor, with KUBECONFIG={lab.folder.root}/visitor.kubeconfig and{seen_by.options}")
    print(f"Mend it yourself, or: ./todoctl fault heal {fault.name}{options}")


@fault_app.command()
def heal(
    name: Annotated[str, typer.Argument(help="The fault's name or number.")] = "",
    *,
    every: Annotated[bool, typer.Option("--all", help="Take back every fault that is there.")] = False,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Bring back the state of before a fault, and say what was learned."""
    from faults.injecting import heal_fault, record_of  # noqa: PLC0415 - other commands need none of it
    from faults.registry import find_fault  # noqa: PLC0415 - as above

    if bool(name) == every:
        raise OpsError("Which fault?", fix="Name one, or all: ./todoctl fault heal --all", exit_code=ExitCode.USAGE)
    lab = _lab(target, context, namespace)
    faults = [find_fault(one) for one in (reversed(record_of(lab).names()) if every else [name])]
    for fault in faults:
        if heal_fault(lab, fault.name):
            print(f"{fault.title}: taken back. {fault.lesson}")
        else:
            print(f"{fault.title}: it was not there.")
    if not faults:
        print("No fault was there.", file=sys.stderr)


def _lab(target: str, context: str, namespace: str) -> Lab:
    from faults.lab import Lab  # noqa: PLC0415 - other commands need none of it

    chosen = choose_target(target, context, namespace, remembered=True)
    return Lab(chosen, folder_of(chosen), load(), this_repository())
