"""Two builds of one image under one name, as when a tag is given twice; the second is brought onto the nodes later."""

from __future__ import annotations

import tempfile
from pathlib import Path

from faults.changes import Changes
from faults.lab import Lab
from faults.waiting import wait_for_rollout
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.deploy_options import remembered_options
from todoctl.minikube_deployer.images import copy_to_node, load_by
from todoctl.programs.docker import Docker
from todoctl.programs.minikube import Minikube

_TAG = "given-twice"


def roll_out_two_builds(changes: Changes, deployment: str, container: str) -> None:
    """The Deployment's pods run one build; then the name gets another one, and a single pod is made anew."""
    lab = changes.lab
    spec = lab.get("deployment", deployment)["spec"]["template"]["spec"]
    image = next(str(one["image"]) for one in spec["containers"] if one["name"] == container)
    reference = f"{deployment}:{_TAG}"
    changes.note({"undo": "remove-image", "reference": reference})
    _bring(lab, reference, image, "first")
    changes.set_image(deployment, container, reference)
    wait_for_rollout(lab, deployment)
    _bring(lab, reference, image, "second")
    pods = lab.kubectl.get("pods", selector=f"app.kubernetes.io/name={deployment}")
    running = [str(pod["metadata"]["name"]) for pod in pods if "deletionTimestamp" not in pod["metadata"]]
    lab.kubectl.delete("pod", running[0])
    wait_for_rollout(lab, deployment)


def _bring(lab: Lab, reference: str, image: str, build: str) -> None:
    """Builds the image anew under the name, with nothing but a label changed, and brings it onto the nodes."""
    with tempfile.TemporaryDirectory(prefix="todo-fault-") as folder:
        dockerfile = Path(folder) / "Dockerfile"
        dockerfile.write_text(f"FROM {image}\nLABEL fault-build={build}\n", encoding="utf-8")
        log = lab.folder.log("fault-build")
        Docker().build(Path(folder), dockerfile, tags=[reference], log=log)
    if lab.target.kind == "minikube":
        copy_to_node(Minikube(lab.target.context), [reference], lab.folder.root)
        return
    loader = remembered_options(lab.folder, lab.target.kind).source.loader
    if loader is None:
        raise OpsError(
            "Nobody knows how to bring an image onto the nodes of this cluster.",
            fix="Deploy with --image-loader, as for: ./todoctl deploy --image-loader 'kind load docker-image'",
            exit_code=ExitCode.USAGE,
        )
    load_by(loader, reference, lab.repository.root)
