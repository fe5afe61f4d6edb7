"""A kubectl, a docker and a minikube that answer from a folder, so that collecting can be tried without a cluster."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from todoctl.programs.command import JsonObject

_KUBECTL = """#!{python}
import json, pathlib, sys, time
here = pathlib.Path({folder!r})
answers = json.loads((here / "answers.json").read_text())
words = sys.argv[1:]
context, namespace, verb = words[1], words[3], words[4]
with (here / "calls.log").open("a") as log:
    log.write(" ".join(words[4:]) + "\\n")
if answers["dead"]:
    print(answers["dead"], file=sys.stderr)
    sys.exit(1)
if verb == "logs" and words[5] == "--selector":
    for one in answers["objects"]:
        if one["kind"] == "Pod" and one["metadata"]["name"] in answers["logs"]:
            container = one["spec"]["containers"][0]["name"]
            for line in answers["logs"][one["metadata"]["name"]].splitlines():
                print(f"[pod/{{one['metadata']['name']}}/{{container}}] {{line}}")
    sys.exit(0)
if verb == "logs":
    name = words[5] + ("-previous" if "--previous" in words else "")
    if name not in answers["logs"]:
        print("Error from server (BadRequest): container is waiting to start", file=sys.stderr)
        sys.exit(1)
    print(answers["logs"][name])
    sys.exit(0)
time.sleep(answers["slow"].get(namespace, 0))
kinds = words[5].split(",")
denied = [one for one in kinds if one in answers["denied"]]
wanted = {{answers["kinds"][one] for one in kinds if one not in denied}}
found = [
    one for one in answers["objects"]
    if one["kind"] in wanted and one["metadata"].get("namespace", namespace) == namespace
]
print(json.dumps({{"apiVersion": "v1", "kind": "List", "items": found}}))
for one in denied:
    resource, _, group = one.partition(".")
    print(f'Error from server (Forbidden): {{one}} is forbidden: User "eve" cannot list resource "{{resource}}" '
          f'in API group "{{group}}" in the namespace "{{namespace}}"', file=sys.stderr)
sys.exit(1 if denied else 0)
"""
_SAYS = """#!{python}
import sys
print({said!r})
sys.exit({exit_code})
"""


@dataclass(frozen=True)
class StandIns:
    """The programs' folder, to be put on the PATH, and what kubectl answers."""

    folder: Path

    def answer(
        self,
        objects: list[JsonObject],
        kinds: dict[str, str],
        *,
        logs: dict[str, str] | None = None,
        denied: tuple[str, ...] = (),
        dead: str = "",
        slow: dict[str, float] | None = None,
    ) -> None:
        answers = {
            "objects": objects,
            "kinds": kinds,
            "logs": logs or {},
            "denied": list(denied),
            "dead": dead,
            "slow": slow or {},
        }
        (self.folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")

    def calls(self) -> list[str]:
        return (self.folder / "calls.log").read_text(encoding="utf-8").splitlines()

    def says(self, program: str, said: str, exit_code: int = 0) -> None:
        """This program prints this, whatever it is asked."""
        self._write(program, _SAYS.format(python=sys.executable, said=said, exit_code=exit_code))

    def _write(self, program: str, text: str) -> None:
        path = self.folder / program
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    @classmethod
    def make(cls, folder: Path) -> StandIns:
        made = cls(folder)
        made._write("kubectl", _KUBECTL.format(python=sys.executable, folder=str(folder)))
        made.says("docker", "29.0.0")
        made.says("minikube", '{"Name":"minikube","Host":"Running","Kubelet":"Running","APIServer":"Running"}')
        return made
