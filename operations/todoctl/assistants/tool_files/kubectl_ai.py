"""The three files of kubectl-ai: itself, its MCP servers, and commands that it may call as they stand."""

from __future__ import annotations

from pathlib import PurePosixPath

from todoctl.assistants.tool_files.server import DEFAULT_MODEL
from todoctl.assistants.tool_files.yaml_text import yaml_file
from todoctl.blueprint.model import Blueprint

MOST_ITERATIONS = 20


def kubectl_ai_files(blueprint: Blueprint, *, launcher: str, folder: PurePosixPath) -> dict[str, str]:
    """File name -> text.

    launcher: how ./todoctl is started, seen from where kubectl-ai runs. folder: where the files will lie.
    """
    config: dict[str, object] = {
        "llmProvider": "openai",
        "model": DEFAULT_MODEL,
        "mcpClient": True,
        # Its own question before each change stays; never true here.
        "skipPermissions": False,
        "maxIterations": MOST_ITERATIONS,
        "toolConfigPaths": [str(folder / "tools.yaml")],
    }
    servers = {
        # A list. A map, as the program's introduction shows, is refused by the program.
        "servers": [{"name": f"{blueprint.name}-operations", "command": launcher, "args": ["mcp", "--read-only"]}]
    }
    # kubectl-ai passes the model's word as one argument behind these commands, without a shell.
    tools: list[dict[str, str]] = [
        {
            "name": f"{blueprint.name}_ask",
            "description": f"Answers a question about the application {blueprint.name}: what runs, what is wrong and "
            "why, what mends it. It changes nothing.",
            "command": f"{launcher} ask",
            "command_desc": "The question, such as: why are my pods failing?",
        },
        {
            "name": f"{blueprint.name}_logs",
            "description": f"Prints the last lines of the logs of one service of {blueprint.name}.",
            "command": f"{launcher} logs",
            "command_desc": f"The service: {', '.join((*blueprint.services.by_name(), 'postgres'))}.",
        },
    ]
    model = "OPENAI_API_KEY and OPENAI_ENDPOINT name the model; they are read from the environment, never from here."
    return {
        "config.yaml": yaml_file([f"kubectl-ai. {model}"], config),
        "mcp.yaml": yaml_file(["kubectl-ai's MCP servers: reading tools; changes stay with people."], servers),
        "tools.yaml": yaml_file(["kubectl-ai's own tools: commands of todoctl."], list(tools)),
    }
