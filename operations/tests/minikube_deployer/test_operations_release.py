"""The MCP server as part of a deployment: only when asked for, with a token that is made once."""

import base64
from pathlib import Path

import pytest

from tests.minikube_deployer.fake_cluster import FakeCluster
from tests.minikube_deployer.test_deployment_values import BLUEPRINT, IMAGES, releases
from todoctl.blueprint.model import Operations
from todoctl.docker_engineer.build import image_reference
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.deploy_options import DeployOptions, remembered_options
from todoctl.minikube_deployer.images import DeploymentImages, name_images
from todoctl.minikube_deployer.labels import object_labels
from todoctl.minikube_deployer.operations import ensure_token
from todoctl.minikube_deployer.target import DeploymentFolder
from todoctl.programs.command import JsonObject
from todoctl.repository import this_repository

WITH_OPERATIONS = DeploymentImages({**IMAGES.services, "operations": "todo-operations:9f8e"}, IMAGES.database, None)
LABELS = object_labels(BLUEPRINT)


@pytest.fixture
def operations() -> Operations:
    assert BLUEPRINT.operations is not None
    return BLUEPRINT.operations


def stored(cluster: FakeCluster) -> dict[str, str]:
    data = cluster.objects["secret", "todo-operations"]["data"]
    return {name: base64.b64decode(value).decode() for name, value in data.items()}


def test_its_release_is_there_only_when_its_image_is() -> None:
    assert "todo-operations" not in releases()
    release = releases(images=WITH_OPERATIONS, user=("operations.operations.allowChanges=true",))["todo-operations"]
    assert release.values == {"image": {"repository": "todo-operations", "tag": "9f8e"}}
    assert release.settings == ("operations.allowChanges=true",)
    assert release.environment_values.exists()


def test_a_setting_for_it_without_it_is_refused() -> None:
    with pytest.raises(OpsError, match=r"operations\.operations") as caught:
        releases(user=("operations.operations.allowChanges=true",))
    assert caught.value.exit_code == ExitCode.USAGE


@pytest.mark.parametrize("wanted", [True, False])
def test_its_image_is_named_by_content_and_only_when_it_is_wanted(*, wanted: bool) -> None:
    images = name_images(
        this_repository(), BLUEPRINT, with_database=False, with_operations=wanted, registry="ghcr.io/me"
    )
    named = [reference for reference in images.all() if "todo-operations" in reference]
    expected = f"ghcr.io/me/{image_reference(this_repository(), BLUEPRINT, 'operations')}"
    assert named == ([expected] if wanted else [])


def test_a_blueprint_without_operations_has_no_image_for_them() -> None:
    with pytest.raises(OpsError, match="no operations") as caught:
        image_reference(this_repository(), BLUEPRINT.model_copy(update={"operations": None}), "operations")
    assert caught.value.exit_code == ExitCode.USAGE


def test_the_token_is_long_made_once_and_kept(operations: Operations) -> None:
    cluster = FakeCluster()
    assert ensure_token(cluster, operations, LABELS)
    first = stored(cluster)
    assert len(first["token"]) >= 40
    assert first["authorization"] == f"Bearer {first['token']}"
    assert not ensure_token(cluster, operations, LABELS)
    assert stored(cluster) == first
    assert cluster.objects["secret", "todo-operations"]["metadata"]["labels"] == LABELS


def test_a_header_that_does_not_fit_the_token_is_mended(operations: Operations) -> None:
    data = {"token": base64.b64encode(b"kept").decode(), "authorization": base64.b64encode(b"Bearer old").decode()}
    broken: JsonObject = {"metadata": {"name": "todo-operations"}, "data": data}
    cluster = FakeCluster(objects={("secret", "todo-operations"): broken})
    assert ensure_token(cluster, operations, LABELS)
    assert stored(cluster) == {"token": "kept", "authorization": "Bearer kept"}


@pytest.mark.parametrize("wanted", [True, False])
def test_it_is_remembered_with_the_other_options(tmp_path: Path, *, wanted: bool) -> None:
    folder = DeploymentFolder(tmp_path)
    options = DeployOptions("local", with_operations=wanted)
    options.remember(folder)
    assert remembered_options(folder, "cluster") == options
    assert options.words("cluster") == (" --with-operations" if wanted else "")


def test_options_of_before_there_were_any_are_still_read(tmp_path: Path) -> None:
    folder = DeploymentFolder(tmp_path)
    text = '{"environment": "staging", "settings": [], "source": {"registry": null, "loader": null}}'
    folder.options_file.write_text(text, encoding="utf-8")
    assert remembered_options(folder, "minikube") == DeployOptions("staging")
