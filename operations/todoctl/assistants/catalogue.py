"""Which tools there are, which role has them, and what they may do. Everything else is made from this table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal[
    "docker-engineer",
    "helm-chart-engineer",
    "minikube-deployer",
    "aiops-troubleshooter",
    "infra-spec-writer",
    "deployment-tester",
]

ROLES: tuple[Role, ...] = (
    "docker-engineer",
    "helm-chart-engineer",
    "minikube-deployer",
    "aiops-troubleshooter",
    "infra-spec-writer",
    "deployment-tester",
)

Where = Literal["anywhere", "clone"]
"""`anywhere`: kubectl and rights are enough, also inside the cluster. `clone`: needs the repository on disk."""


@dataclass(frozen=True)
class ToolEntry:
    """What is said of a tool before it is called; its parameters come from the function that does it."""

    name: str
    title: str
    description: str
    """For a model: what it answers or does, and when to call it."""
    role: Role
    changes: bool = False
    """It changes files, images or the cluster: asked about before each call."""
    destroys: bool = False
    """What it takes away does not come back by calling another tool."""
    where: Where = "anywhere"


TOOLS: tuple[ToolEntry, ...] = (
    ToolEntry(
        "deployment_status",
        "Status of the deployment",
        "Which services run, how many replicas are ready of how many wanted, their images, restarts and addresses. "
        "Call it first for any question about what runs.",
        "minikube-deployer",
    ),
    ToolEntry(
        "diagnose",
        "Find what is wrong",
        "Looks at all objects, events, logs and this machine, and names the root causes first: object, field, "
        "evidence, what it breaks, the fix. Call it when anything fails, restarts, hangs or is slow.",
        "aiops-troubleshooter",
    ),
    ToolEntry(
        "explain_fault",
        "Explain a kind of fault",
        "What the troubleshooting guide says of one finding's code: symptom, how to see it, cause and fix.",
        "aiops-troubleshooter",
    ),
    ToolEntry(
        "list_objects",
        "List objects",
        "The deployment's objects of one kind (such as pods, services, events), one line each.",
        "aiops-troubleshooter",
    ),
    ToolEntry(
        "read_object",
        "Read one object",
        "One object of the deployment as YAML. Values of Secrets are never shown.",
        "aiops-troubleshooter",
    ),
    ToolEntry(
        "read_logs",
        "Read logs",
        "The last lines of the logs of the pods of one service, or those of before the last restart.",
        "aiops-troubleshooter",
    ),
    ToolEntry(
        "read_resource_use",
        "Read the use of resources",
        "What each workload asks for of CPU and memory, what its pods use, and which requests or limits are too low "
        "or too high. Call it to optimize the allocation of resources.",
        "aiops-troubleshooter",
    ),
    ToolEntry(
        "fix_finding",
        "Mend a finding",
        "Applies the fix of one finding of `diagnose`, waits, and proves it by the deployment's tests. "
        "Never removes data.",
        "aiops-troubleshooter",
        changes=True,
        where="clone",
    ),
    ToolEntry(
        "deploy",
        "Deploy",
        "Builds what changed, installs or updates the whole application, and waits until it is ready. "
        "Replicas may be given.",
        "minikube-deployer",
        changes=True,
        where="clone",
    ),
    ToolEntry(
        "scale_service",
        "Scale a service",
        "Runs a service with more or fewer replicas, until the next deploy.",
        "minikube-deployer",
        changes=True,
    ),
    ToolEntry(
        "restart_service",
        "Restart a service",
        "Replaces a service's pods one after another, without a gap.",
        "minikube-deployer",
        changes=True,
    ),
    ToolEntry(
        "undeploy",
        "Take the application away",
        "Removes the application from the cluster. Its data and secrets stay.",
        "minikube-deployer",
        changes=True,
        destroys=True,
        where="clone",
    ),
    ToolEntry(
        "build_images",
        "Build the images",
        "Builds the images whose files changed, and says their tags and sizes.",
        "docker-engineer",
        changes=True,
        where="clone",
    ),
    ToolEntry(
        "read_dockerfile",
        "Read a Dockerfile",
        "The generated Dockerfile of one service, as the blueprint gives it.",
        "docker-engineer",
        where="clone",
    ),
    ToolEntry(
        "check_charts",
        "Check the charts",
        "Renders the charts of one environment and checks every object against the rules for safe deployments.",
        "helm-chart-engineer",
        where="clone",
    ),
    ToolEntry(
        "check_generated_files",
        "Check generated files",
        "Whether every generated file (Dockerfiles, charts, documents) is as the blueprint has it, with the "
        "differences.",
        "helm-chart-engineer",
        where="clone",
    ),
    ToolEntry(
        "write_generated_files",
        "Write generated files",
        "Writes every generated file anew from the blueprint.",
        "helm-chart-engineer",
        changes=True,
        where="clone",
    ),
    ToolEntry(
        "read_blueprint",
        "Read the blueprint",
        "The blueprint: services, ports, settings, secrets (names only), sizes and environments.",
        "infra-spec-writer",
        where="clone",
    ),
    ToolEntry(
        "describe_live_state",
        "Describe what runs",
        "What really runs, as a document, and how it differs from the blueprint.",
        "infra-spec-writer",
        where="clone",
    ),
    ToolEntry(
        "list_criteria",
        "List the acceptance criteria",
        "Every acceptance criterion of the deployment and the checks that prove it.",
        "deployment-tester",
        where="clone",
    ),
    ToolEntry(
        "verify_deployment",
        "Verify the deployment",
        "Proves every acceptance criterion on the running deployment as users would; makes test accounts and removes "
        "them. Takes one to three minutes.",
        "deployment-tester",
        changes=True,
        where="clone",
    ),
)


def tools_of(role: Role) -> tuple[ToolEntry, ...]:
    """The tools of one role, in the table's order."""
    return tuple(tool for tool in TOOLS if tool.role == role)
