"""`todoctl tools`: what it puts where, what it leaves alone, and what it says where the program is missing."""

import json
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from todoctl.assistants.tool_files.placing import place_files
from todoctl.cli import app
from todoctl.errors import ExitCode, OpsError
from todoctl.generation import header
from todoctl.repository import this_repository

OLD = ["agents.kagent.dev", "modelconfigs.kagent.dev"]
HOOKS = ["hooks.kagent.dev"]
NEW = ["agents.api.kagent.dev", "harnesses.api.kagent.dev"]

_KUBECTL = """#!{python}
import json, pathlib, sys
here = pathlib.Path({folder!r})
answers = json.loads((here / "answers.json").read_text())
words = sys.argv[5:]
if answers.get("dead"):
    print("The connection to the server was refused", file=sys.stderr)
    sys.exit(1)
if words[0] == "api-resources":
    group = words[words.index("--api-group") + 1]
    print("\\n".join(one for one in answers["served"] if one.partition(".")[2] == group))
elif words[0] == "get" and words[1] == "harnesses.api.kagent.dev":
    print(json.dumps({{"items": [{{"metadata": {{"name": one}}}} for one in answers.get("harnesses", [])]}}))
elif words[0] == "get":
    found = answers.get("objects", {{}}).get(words[1] + "/" + words[2])
    print(json.dumps(found) if found else "")
elif words[0] == "apply":
    document = json.load(sys.stdin)
    (here / "applied.json").write_text(json.dumps({{"words": words, "items": document["items"]}}))
    for one in document["items"]:
        print(one["kind"].lower() + "/" + one["metadata"]["name"] + " serverside-applied")
"""


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


class Machine:
    """A home of one's own, and a folder that is all the PATH there is."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bin = root / "bin"
        self.bin.mkdir()

    def put(self, name: str, text: str) -> None:
        program = self.bin / name
        program.write_text(text, encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def put_cluster(self, **answers: object) -> None:
        (self.root / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
        self.put("kubectl", _KUBECTL.format(python=sys.executable, folder=str(self.root)))

    def tools(self, *words: str) -> Ended:
        """Runs the command, as the command line does."""
        ended = CliRunner().invoke(app, ["tools", *words])
        if ended.exception is None:
            return Ended(0, ended.stdout, ended.stderr)
        if not isinstance(ended.exception, OpsError):
            raise ended.exception
        return Ended(ended.exception.exit_code, ended.stdout, ended.exception.describe())

    def kagent(self, *words: str) -> Ended:
        return self.tools(
            *("install", "kagent", "--target", "cluster", "--context", "lab", "--namespace", "mine"), *words
        )

    def applied(self) -> dict[str, Any]:
        return json.loads((self.root / "applied.json").read_text(encoding="utf-8"))


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TODO_HOME", str(tmp_path / "home"))
    return Machine(tmp_path)


def test_files_are_written_renewed_and_left_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "folder"
    texts = {"a.yaml": f"{header()}\none: 1\n"}
    assert place_files(folder, texts, dry_run=True) == [f"{folder}/a.yaml: would be written"]
    assert not folder.exists()
    assert place_files(folder, texts, dry_run=False) == [f"{folder}/a.yaml: written"]
    assert place_files(folder, texts, dry_run=False) == [f"{folder}/a.yaml: as it should be"]
    newer = {"a.yaml": f"{header()}\none: 2\n"}
    assert place_files(folder, newer, dry_run=False) == [f"{folder}/a.yaml: renewed"]
    assert sorted(path.name for path in folder.iterdir()) == ["a.yaml"]


def test_what_somebody_else_wrote_is_kept_each_time(tmp_path: Path) -> None:
    for number, mine in enumerate(("first: mine\n", "second: mine\n")):
        (tmp_path / "a.yaml").write_text(mine, encoding="utf-8")
        (said,) = place_files(tmp_path, {"a.yaml": f"{header()}\nn: {number}\n"}, dry_run=False)
        assert "not ours" in said
    assert (tmp_path / "a.yaml.before-todoctl").read_text(encoding="utf-8") == "first: mine\n"
    assert (tmp_path / "a.yaml.before-todoctl-2").read_text(encoding="utf-8") == "second: mine\n"


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OpsError, match="cannot be written to") as caught:
        place_files(tmp_path / "file" / "folder", {"a": ""}, dry_run=False)
    assert caught.value.exit_code == ExitCode.TOOL


@pytest.mark.integration
def test_kubectl_ai_gets_its_files_even_before_it_is_there(machine: Machine) -> None:
    folder = machine.root / ".config" / "kubectl-ai"
    assert machine.tools("install", "kubectl-ai", "--dry-run").returncode == 0
    assert not folder.exists()
    ended = machine.tools("install", "kubectl-ai")
    assert ended.returncode == 0, ended.stderr
    assert "kubectl-ai is not on the PATH" in ended.stdout
    assert sorted(path.name for path in folder.iterdir()) == ["config.yaml", "mcp.yaml", "tools.yaml"]
    launcher = str(this_repository().launcher)
    assert f"command: {launcher}\n" in (folder / "mcp.yaml").read_text(encoding="utf-8")
    assert f"- {folder}/tools.yaml\n" in (folder / "config.yaml").read_text(encoding="utf-8")
    machine.put("kubectl-ai", "#!/bin/sh\n")
    again = machine.tools("install", "kubectl-ai")
    assert "as it should be" in again.stdout
    assert "not on the PATH" not in again.stdout


@pytest.mark.integration
def test_gordon_gets_his_file_where_one_is(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = machine.root / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    ended = machine.tools("install", "gordon")
    assert ended.returncode == 0, ended.stderr
    assert (folder / "gordon-mcp.yml").exists()
    assert "docker ai is not here" in ended.stdout
    machine.put("docker", "#!/bin/sh\n")
    assert "docker ai 'what runs?'" in machine.tools("install", "gordon").stdout


@pytest.mark.integration
def test_a_cluster_without_kagent_is_no_failure_and_nothing_is_applied(machine: Machine) -> None:
    machine.put_cluster(served=[])
    ended = machine.kagent()
    assert ended.returncode == 0, ended.stderr
    assert "kagent is not in the cluster of context lab: nothing was applied." in ended.stdout
    assert not (machine.root / "applied.json").exists()


@pytest.mark.integration
@pytest.mark.parametrize(
    ("served", "kinds"),
    [
        pytest.param(OLD, {"ModelConfig", "RemoteMCPServer", "Agent"}, id="old"),
        pytest.param(OLD + HOOKS, {"ModelConfig", "RemoteMCPServer", "Agent", "Hook"}, id="old-with-khook"),
        pytest.param(NEW, {"ModelConfig", "RemoteMCPServer", "AgentTemplate", "Agent"}, id="new"),
        pytest.param(OLD + HOOKS + NEW, {"ModelConfig", "RemoteMCPServer", "AgentTemplate", "Agent"}, id="both"),
    ],
)
def test_the_dialect_is_the_clusters(machine: Machine, served: list[str], kinds: set[str]) -> None:
    machine.put_cluster(served=served, harnesses=["quick"])
    ended = machine.kagent()
    assert ended.returncode == 0, ended.stderr
    applied = machine.applied()
    assert {one["kind"] for one in applied["items"]} == kinds
    assert {one["metadata"]["namespace"] for one in applied["items"]} == {"mine"}
    assert {one["apiVersion"] for one in applied["items"]} == {
        "api.kagent.dev/v1alpha3" if "AgentTemplate" in kinds else "kagent.dev/v1alpha2"
    }
    assert "agent/aiops-troubleshooter serverside-applied" in ended.stdout
    assert "deploy --target cluster --context lab --namespace mine --with-operations" in ended.stdout
    assert "no OPENAI_API_KEY" in ended.stdout


@pytest.mark.integration
def test_a_dry_run_lets_the_server_check_and_keep_nothing(machine: Machine) -> None:
    machine.put_cluster(served=OLD)
    assert machine.kagent("--dry-run").returncode == 0
    assert "--dry-run=server" in machine.applied()["words"]
    assert "--validate=strict" in machine.applied()["words"]


@pytest.mark.integration
def test_what_is_there_already_is_not_asked_for(machine: Machine) -> None:
    objects: dict[str, Any] = {
        "service/todo-operations": {"metadata": {}},
        "secret/app-secrets": {"metadata": {}, "data": {"OPENAI_API_KEY": "eA=="}},
        "Agent.kagent.dev/minikube-deployer": {"metadata": {"labels": {"app.kubernetes.io/part-of": "todo"}}},
    }
    machine.put_cluster(served=OLD, objects=objects)
    said = machine.kagent().stdout
    assert "--with-operations" not in said
    assert "OPENAI_API_KEY" not in said


@pytest.mark.integration
def test_somebody_elses_agent_of_the_same_name_stops_everything(machine: Machine) -> None:
    machine.put_cluster(served=OLD, objects={"Agent.kagent.dev/minikube-deployer": {"metadata": {"labels": {}}}})
    ended = machine.kagent()
    assert ended.returncode == ExitCode.USAGE
    assert "Agent.kagent.dev minikube-deployer in namespace mine is not ours" in ended.stderr
    assert not (machine.root / "applied.json").exists()


@pytest.mark.integration
def test_the_harness_is_the_one_that_there_is_or_the_one_that_is_named(machine: Machine) -> None:
    def harnesses() -> set[str]:
        agents = [one for one in machine.applied()["items"] if one["kind"] == "Agent"]
        return {one["spec"]["harnessRef"]["name"] for one in agents}

    machine.put_cluster(served=NEW, harnesses=["quick"])
    machine.kagent()
    assert harnesses() == {"quick"}
    machine.put_cluster(served=NEW, harnesses=["quick", "careful"])
    assert "There are several Harnesses" in machine.kagent().stderr
    machine.kagent("--harness", "careful")
    assert harnesses() == {"careful"}
    machine.put_cluster(served=NEW)
    assert "There is no Harness here" in machine.kagent().stdout
    assert harnesses() == set()


@pytest.mark.integration
def test_the_list_says_what_is_here_even_without_a_cluster(machine: Machine) -> None:
    machine.put_cluster(dead=True)
    ended = machine.tools("list", "--target", "cluster", "--context", "lab")
    assert ended.returncode == 0, ended.stderr
    kagent, kubectl_ai, gordon = ended.stdout.splitlines()
    assert kagent.startswith("kagent      The cluster of context lab does not answer.")
    assert "not on the PATH, files not in" in kubectl_ai
    assert "docker ai is not here, docker agent is not here" in gordon
    machine.put_cluster(served=OLD + HOOKS)
    assert (
        "kagent      kagent.dev/v1alpha2, khook; files"
        in machine.tools("list", "--target", "cluster", "--context", "lab").stdout
    )
