"""The deployment-tester's tools: the criteria, and the proof of each."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from todoctl.assistants.tool import Arguments, NoArguments, ToolResult, make_tool
from todoctl.assistants.workspace import Workspace
from todoctl.deployment_tester.criteria import ACCEPTANCE_CRITERIA

_VERIFY_SECONDS = 900.0


class Criterion(BaseModel):
    """One line of the specification and the checks that prove it."""

    group: str
    criterion: str
    checks: list[str]


class Criteria(ToolResult):
    """Every acceptance criterion, in the specification's order."""

    criteria: list[Criterion]

    def as_text(self) -> str:
        lines: list[str] = []
        for one in self.criteria:
            lines += [f"{one.group}: {one.criterion}", *(f"  - {check}" for check in one.checks)]
        return "\n".join(lines)


class VerifyArguments(Arguments):
    """How thoroughly."""

    disturb: Annotated[
        bool, Field(description="Also end containers and scale pods, to see that the deployment recovers.")
    ] = True
    browser: Annotated[bool, Field(description="Also use the page in Chromium, where there is one.")] = True


class CheckOutcome(BaseModel):
    """How one check ended."""

    criterion: str
    title: str
    status: str
    evidence: str
    fix: str | None


class Verification(ToolResult):
    """What the checks found."""

    passed: int
    failed: int
    skipped: int
    checks: list[CheckOutcome]
    left_behind: list[str]
    text: str
    """The table that `todoctl verify` prints."""

    def as_text(self) -> str:
        return self.text


def list_criteria(_workspace: Workspace, _arguments: NoArguments) -> Criteria:
    from todoctl.deployment_tester.checks import ALL_CHECKS  # noqa: PLC0415 - brings an HTTP client

    return Criteria(
        criteria=[
            Criterion(
                group=group, criterion=line, checks=[check.title for check in ALL_CHECKS if check.criterion == line]
            )
            for group, lines in ACCEPTANCE_CRITERIA.items()
            for line in lines
        ]
    )


def verify_deployment(workspace: Workspace, arguments: VerifyArguments) -> Verification:
    from todoctl.deployment_tester.run import format_table, verify_target  # noqa: PLC0415 - brings an HTTP client
    from todoctl.minikube_deployer.deploy_options import remembered_options  # noqa: PLC0415 - as above

    workspace.refuse_if_not_ours()
    options = remembered_options(workspace.folder, workspace.target.kind)
    report = verify_target(
        workspace.repository,
        workspace.blueprint,
        workspace.target,
        workspace.folder,
        options.environment,
        workspace.progress,
        browser=arguments.browser,
        disturb=arguments.disturb,
    )
    return Verification(
        passed=report.count("passed"),
        failed=report.count("failed"),
        skipped=report.count("skipped"),
        checks=[
            CheckOutcome(
                criterion=one.check.criterion,
                title=one.check.title,
                status=one.status,
                evidence=one.evidence,
                fix=one.fix,
            )
            for one in report.results
        ],
        left_behind=list(report.left_behind),
        text=format_table(report),
    )


TESTING_TOOLS = (
    make_tool("list_criteria", NoArguments, Criteria, list_criteria),
    make_tool("verify_deployment", VerifyArguments, Verification, verify_deployment, timeout_seconds=_VERIFY_SECONDS),
)
