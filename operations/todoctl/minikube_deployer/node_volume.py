"""A volume that outlasts a stop of Minikube, for nodes whose own volumes do not.

Minikube's provisioner keeps volumes below /tmp/hostpath-provisioner and promises to keep them; on a node where that is
memory, a stop would lose the database without a word. There the data goes to /data, the place that Minikube's
documentation names for what must last.
"""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint
from todoctl.minikube_deployer.labels import MANAGED_BY, OURS, object_labels
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl
from todoctl.programs.minikube import Minikube

_PROVISIONER_FOLDER = "/tmp/hostpath-provisioner"  # noqa: S108 - the node's, as Minikube has it
_MEMORY = "tmpfs"


def claim_name(blueprint: Blueprint) -> str:
    """The claim that the database's StatefulSet makes, or finds."""
    return f"data-{blueprint.database.name}-0"


def ensure_lasting_volume(minikube: Minikube, kubectl: Kubectl, blueprint: Blueprint) -> bool:
    """Makes volume and claim before the StatefulSet would ask for some; True when it did.

    A claim that is there is left alone, wherever its data lies.
    """
    claim = claim_name(blueprint)
    if kubectl.find("persistentvolumeclaim", claim) is not None or _is_kept(minikube):
        return False
    owner = f"{blueprint.database.user}"
    folder = _folder(kubectl, claim)
    minikube.shell(f"sudo install -d -m 0700 -o {owner} -g {owner} {folder}", doing=f"make {folder}")
    kubectl.apply(_manifests(kubectl, blueprint, claim), doing="make the database's volume")
    return True


def remove_lasting_volume(minikube: Minikube, kubectl: Kubectl, blueprint: Blueprint) -> bool:
    """Removes the volume and its data for good, once its claim is gone; True when there was one of ours."""
    claim = claim_name(blueprint)
    volume = kubectl.find("persistentvolume", _volume_name(kubectl, claim))
    labels: dict[str, str] = {} if volume is None else volume["metadata"].get("labels") or {}
    if labels.get(MANAGED_BY) != OURS:
        return False
    kubectl.delete("persistentvolume", _volume_name(kubectl, claim))
    minikube.shell(f"sudo rm -rf {_folder(kubectl, claim)}", doing="remove the database's files")
    return True


def _is_kept(minikube: Minikube) -> bool:
    kind = minikube.shell(
        f"stat -f -c %T {_PROVISIONER_FOLDER} 2>/dev/null || stat -f -c %T /tmp", doing="look at the node's volumes"
    )
    return kind.strip() != _MEMORY


def _volume_name(kubectl: Kubectl, claim: str) -> str:
    return f"{kubectl.namespace}-{claim}"


def _folder(kubectl: Kubectl, claim: str) -> str:
    return f"/data/{_volume_name(kubectl, claim)}"


def _manifests(kubectl: Kubectl, blueprint: Blueprint, claim: str) -> list[JsonObject]:
    labels = object_labels(blueprint) | {"app.kubernetes.io/name": blueprint.database.name}
    volume: JsonObject = {
        "apiVersion": "v1",
        "kind": "PersistentVolume",
        "metadata": {"name": _volume_name(kubectl, claim), "labels": labels},
        "spec": {
            "capacity": {"storage": blueprint.database.storage},
            "accessModes": ["ReadWriteOnce"],
            "persistentVolumeReclaimPolicy": "Retain",
            "claimRef": {"namespace": kubectl.namespace, "name": claim},
            "hostPath": {"path": _folder(kubectl, claim), "type": "Directory"},
        },
    }
    wanted: JsonObject = {
        "apiVersion": "v1",
        "kind": "PersistentVolumeClaim",
        "metadata": {"name": claim, "labels": labels},
        "spec": {
            # No class: or the provisioner would make another volume.
            "storageClassName": "",
            "volumeName": _volume_name(kubectl, claim),
            "accessModes": ["ReadWriteOnce"],
            "resources": {"requests": {"storage": blueprint.database.storage}},
        },
    }
    return [volume, wanted]
