"""The tools that work on the clone: images, Dockerfiles, charts, generated files."""

from __future__ import annotations

from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, Field

from todoctl.assistants.tool import MAKE_SECONDS, Arguments, NoArguments, ToolResult, make_tool
from todoctl.assistants.tools.deploying import Service
from todoctl.assistants.workspace import Workspace
from todoctl.errors import ExitCode, OpsError
from todoctl.generation import find_drift, generated_files, write_files
from todoctl.helm_chart_engineer.rules import check_manifests
from todoctl.minikube_deployer.deploy_options import remembered_options
from todoctl.minikube_deployer.images import build_images as build_all
from todoctl.minikube_deployer.images import name_images
from todoctl.programs.docker import Docker
from todoctl.programs.helm import render

_MOST_DIFFERENCE_LINES = 200


class ServiceArguments(Arguments):
    """Which service."""

    service: Service


class EnvironmentArguments(Arguments):
    """Which environment's values."""

    environment: Annotated[
        Literal["local", "minikube", "staging", "production"], Field(description="Whose values are used.")
    ] = "minikube"


class FileText(ToolResult):
    """One file of the clone."""

    path: str
    text: str

    def as_text(self) -> str:
        return f"# {self.path}\n{self.text}"


class BuiltImage(BaseModel):
    """One image; its size in MiB."""

    service: str
    reference: str
    size_mib: int


class BuiltImages(ToolResult):
    """The images of the two services."""

    images: list[BuiltImage]

    def as_text(self) -> str:
        return "\n".join(f"{one.service}: {one.reference} ({one.size_mib} MiB)" for one in self.images)


class ChartCheck(ToolResult):
    """What breaks a rule, by object and field."""

    environment: str
    charts: list[str]
    objects: int
    findings: list[str]

    def as_text(self) -> str:
        what = f"{self.objects} objects of {', '.join(self.charts)} in the environment {self.environment}"
        if not self.findings:
            return f"{what}: every one keeps the rules."
        return "\n".join([f"{what}: {len(self.findings)} break a rule.", *self.findings])


class FileCheck(ToolResult):
    """Which generated files differ from what the blueprint asks for."""

    files: int
    differing: list[str]
    differences: str

    def as_text(self) -> str:
        if not self.differing:
            return f"All {self.files} generated files are as the blueprint has them."
        names = ", ".join(self.differing)
        return f"{len(self.differing)} of {self.files} generated files differ: {names}.\n{self.differences}"


class WrittenFiles(ToolResult):
    """Which files were written or removed."""

    changed: list[str]

    def as_text(self) -> str:
        return f"Wrote {', '.join(self.changed)}." if self.changed else "Nothing had changed."


def build_images(workspace: Workspace, _arguments: NoArguments) -> BuiltImages:
    workspace.folder.create()
    with_operations = remembered_options(workspace.folder, workspace.target.kind).with_operations
    images = name_images(
        workspace.repository,
        workspace.blueprint,
        with_database=False,
        with_operations=with_operations,
        registry=None,
    )
    build_all(workspace.repository, workspace.blueprint, images, workspace.folder, workspace.progress)
    docker = Docker()
    return BuiltImages(
        images=[
            BuiltImage(service=name, reference=reference, size_mib=docker.image_size(reference) // 1024**2)
            for name, reference in images.services.items()
        ]
    )


def read_dockerfile(workspace: Workspace, arguments: ServiceArguments) -> FileText:
    path = f"{arguments.service}/Dockerfile"
    return FileText(path=path, text=generated_files(workspace.blueprint)[path])


def check_charts(workspace: Workspace, arguments: EnvironmentArguments) -> ChartCheck:
    blueprint = workspace.blueprint
    environment = blueprint.environments.by_name()[arguments.environment]
    charts = [service.image.name for service in blueprint.services.by_name().values()]
    if environment.database == "in-cluster":
        charts.insert(0, blueprint.database.name)
    manifests: list[dict[str, object]] = []
    for chart in charts:
        folder = workspace.repository.root / "charts" / chart
        if not folder.is_dir():
            raise OpsError(f"{folder} is missing.", fix="Run: ./todoctl generate", exit_code=ExitCode.CHECK_FAILED)
        rendered = render(chart, folder, folder / f"values-{arguments.environment}.yaml", blueprint.namespace)
        manifests += [one for one in yaml.safe_load_all(rendered) if one]
    known = [f"Secret/{blueprint.secret}", f"Secret/{blueprint.database.name}"]
    findings = check_manifests(manifests, known=known)
    return ChartCheck(
        environment=arguments.environment,
        charts=charts,
        objects=len(manifests),
        findings=[str(finding) for finding in findings],
    )


def check_generated_files(workspace: Workspace, _arguments: NoArguments) -> FileCheck:
    files = generated_files(workspace.blueprint)
    drifts = find_drift(workspace.repository.root, files)
    lines = [line for drift in drifts for line in drift.diff.splitlines()]
    shown = "\n".join(lines[:_MOST_DIFFERENCE_LINES])
    return FileCheck(files=len(files), differing=[drift.path for drift in drifts], differences=shown)


def write_generated_files(workspace: Workspace, _arguments: NoArguments) -> WrittenFiles:
    return WrittenFiles(changed=write_files(workspace.repository.root, generated_files(workspace.blueprint)))


BUILDING_TOOLS = (
    make_tool("build_images", NoArguments, BuiltImages, build_images, timeout_seconds=MAKE_SECONDS),
    make_tool("read_dockerfile", ServiceArguments, FileText, read_dockerfile),
    make_tool("check_charts", EnvironmentArguments, ChartCheck, check_charts),
    make_tool("check_generated_files", NoArguments, FileCheck, check_generated_files),
    make_tool("write_generated_files", NoArguments, WrittenFiles, write_generated_files),
)
