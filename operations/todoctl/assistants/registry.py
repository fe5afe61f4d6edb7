"""Every tool with its function, in the catalogue's order."""

from __future__ import annotations

from todoctl.assistants.catalogue import TOOLS
from todoctl.assistants.tool import Tool
from todoctl.assistants.tools.building import BUILDING_TOOLS
from todoctl.assistants.tools.cluster_objects import OBJECT_TOOLS
from todoctl.assistants.tools.deploying import DEPLOYING_TOOLS
from todoctl.assistants.tools.describing import DESCRIBING_TOOLS
from todoctl.assistants.tools.resources import RESOURCE_TOOLS
from todoctl.assistants.tools.testing import TESTING_TOOLS
from todoctl.assistants.tools.troubleshooting import TROUBLESHOOTING_TOOLS

_MADE = {
    tool.name: tool
    for tool in (
        *DEPLOYING_TOOLS,
        *TROUBLESHOOTING_TOOLS,
        *OBJECT_TOOLS,
        *RESOURCE_TOOLS,
        *BUILDING_TOOLS,
        *DESCRIBING_TOOLS,
        *TESTING_TOOLS,
    )
}
ALL_TOOLS: tuple[Tool, ...] = tuple(_MADE[entry.name] for entry in TOOLS)


def tools_for(*, has_clone: bool, with_changes: bool) -> tuple[Tool, ...]:
    """The tools that can be used: without a clone those that need none, and those that change things if wanted."""
    return tuple(
        tool
        for tool in ALL_TOOLS
        if (has_clone or tool.entry.where == "anywhere") and (with_changes or not tool.entry.changes)
    )
