from dataclasses import dataclass, field

import pytest
from minikube_deployer.fake_cluster import FakeCluster

from todoctl.blueprint.reading import load_blueprint
from todoctl.minikube_deployer.node_volume import ensure_lasting_volume, remove_lasting_volume
from todoctl.programs.minikube import Minikube
from todoctl.repository import this_repository

BLUEPRINT = load_blueprint(this_repository().root / "blueprint.yaml")
CLAIM, VOLUME = ("persistentvolumeclaim", "data-todo-postgres-0"), ("persistentvolume", "todo-data-todo-postgres-0")


@dataclass(frozen=True)
class Node(Minikube):
    """A node whose folder for volumes is on a file system of the given kind; notes what is run on it."""

    profile: str = "fake"
    file_system: str = "tmpfs"
    ran: list[str] = field(default_factory=list[str])

    def shell(self, command: str, *, doing: str) -> str:
        assert doing
        if command.startswith("stat "):
            return self.file_system + "\n"
        self.ran.append(command)
        return ""


@dataclass(frozen=True)
class Cluster(FakeCluster):
    def delete(self, kind: str, name: str, *, wait_seconds: float = 120.0) -> None:
        assert wait_seconds
        del self.objects[kind, name]


def test_where_volumes_are_memory_the_data_gets_a_place_that_lasts() -> None:
    node, cluster = Node(), Cluster()
    assert ensure_lasting_volume(node, cluster, BLUEPRINT)
    assert node.ran == ["sudo install -d -m 0700 -o 999 -g 999 /data/todo-data-todo-postgres-0"]
    volume, claim = cluster.objects[VOLUME]["spec"], cluster.objects[CLAIM]["spec"]
    assert volume["hostPath"]["path"] == "/data/todo-data-todo-postgres-0"
    assert volume["persistentVolumeReclaimPolicy"] == "Retain"
    assert claim["volumeName"] == VOLUME[1]
    assert claim["storageClassName"] == ""
    # A second deploy leaves it alone.
    assert not ensure_lasting_volume(node, cluster, BLUEPRINT)


@pytest.mark.parametrize("file_system", ["ext2/ext3", "overlayfs", "xfs"])
def test_where_volumes_last_minikube_makes_them_itself(file_system: str) -> None:
    cluster = Cluster()
    assert not ensure_lasting_volume(Node(file_system=file_system), cluster, BLUEPRINT)
    assert cluster.objects == {}


def test_only_a_volume_of_ours_is_removed_with_its_files() -> None:
    node, cluster = Node(), Cluster()
    ensure_lasting_volume(node, cluster, BLUEPRINT)
    assert remove_lasting_volume(node, cluster, BLUEPRINT)
    assert node.ran[-1] == "sudo rm -rf /data/todo-data-todo-postgres-0"
    assert VOLUME not in cluster.objects
    assert not remove_lasting_volume(node, cluster, BLUEPRINT)
    somebodys = Cluster(objects={VOLUME: {"metadata": {"labels": {}}}})
    assert not remove_lasting_volume(node, somebodys, BLUEPRINT)
