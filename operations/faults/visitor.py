"""A user without rights, to see what a missing Role looks like."""

from __future__ import annotations

import json

from faults.changes import Changes
from faults.lab import Lab
from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject, parse_object

VISITOR = "fault-visitor"
_TOKEN_HOURS = 12


def make_visitor(changes: Changes) -> None:
    """A service account that may do nothing, and a kubeconfig of its own that acts as it."""
    lab = changes.lab
    changes.make({"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": VISITOR}})
    # What the diagnosis advises an administrator to make.
    changes.note({"undo": "run", "words": ["delete", "rolebinding", "todo-view", "--ignore-not-found"]})
    token = lab.kubectl.run("create", "token", VISITOR, f"--duration={_TOKEN_HOURS}h", doing="make a token").strip()
    shown = lab.kubectl.run("config", "view", "--minify", "--raw", "--output", "json", doing="read the kubeconfig")
    config = parse_object(shown, said_by="kubectl")
    cluster: JsonObject = config["clusters"][0]
    context = visitor_target(lab).context
    path = lab.folder.root / "visitor.kubeconfig"
    changes.note({"undo": "remove-file", "path": str(path)})
    wanted = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [cluster],
        "users": [{"name": VISITOR, "user": {"token": token}}],
        "contexts": [{"name": context, "context": {"cluster": cluster["name"], "user": VISITOR}}],
    }
    write_atomically(path, json.dumps(wanted) + "\n", mode=PRIVATE_FILE)


def visitor_target(lab: Lab) -> Target:
    """The same deployment as the visitor sees it, with KUBECONFIG set to the file of `make_visitor`."""
    return Target("cluster", f"{lab.target.context}-{VISITOR}", lab.namespace)
