"""The infra-spec-writer's tools: the blueprint, and what really runs."""

from __future__ import annotations

from todoctl.assistants.tool import NoArguments, ToolResult, make_tool
from todoctl.assistants.tools.building import FileText
from todoctl.assistants.workspace import Workspace
from todoctl.blueprint.reading import FILE_NAME
from todoctl.infra_spec_writer.live import live_document


class Document(ToolResult):
    """A document in Markdown."""

    text: str
    note: str

    def as_text(self) -> str:
        return "\n\n".join(filter(None, [self.text, self.note]))


def read_blueprint(workspace: Workspace, _arguments: NoArguments) -> FileText:
    text = (workspace.repository.root / FILE_NAME).read_text(encoding="utf-8")
    return FileText(path=FILE_NAME, text=text)


def describe_live_state(workspace: Workspace, _arguments: NoArguments) -> Document:
    text = live_document(workspace.blueprint, workspace.target)
    return Document(text=text, note=workspace.note_if_not_ours())


DESCRIBING_TOOLS = (
    make_tool("read_blueprint", NoArguments, FileText, read_blueprint),
    make_tool("describe_live_state", NoArguments, Document, describe_live_state),
)
