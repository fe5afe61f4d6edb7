"""Everything that is rendered is valid for every Kubernetes that we name, strictly: no unknown field, no wrong type."""

import json
import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs] - it has none
import pytest

from todoctl.helm_chart_engineer.manifests import Manifest, name_of
from todoctl.shell import run

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]

VERSIONS = ("1.32", "1.33", "1.34", "1.35", "1.36", "1.37")
# Custom resources: their schemas come with their operators.
CUSTOM_KINDS = frozenset({"HTTPRoute", "ServiceMonitor", "PrometheusRule"})
SCHEMAS = Path(str(kubernetes_validate.__file__)).parent / "kubernetes-json-schema"


@pytest.fixture
def _schemas_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library reads two megabytes anew for each object."""
    monkeypatch.setattr(kubernetes_validate.utils, "schema_contents", cache(kubernetes_validate.utils.schema_contents))


def different_objects(installations: dict[str, list[Manifest]]) -> list[Manifest]:
    objects = {json.dumps(one, sort_keys=True): one for found in installations.values() for one in found}
    return [one for one in objects.values() if one["kind"] not in CUSTOM_KINDS]


@pytest.mark.usefixtures("_schemas_are_read_once")
@pytest.mark.parametrize("version", VERSIONS)
def test_valid_for_kubernetes(installations: dict[str, list[Manifest]], version: str) -> None:
    for manifest in different_objects(installations):
        assert kubernetes_validate.validate(dict(manifest), version, strict=True) == version, name_of(manifest)


@pytest.mark.usefixtures("_schemas_are_read_once")
def test_the_schemas_notice_an_unknown_field(installations: dict[str, list[Manifest]]) -> None:
    deployment = next(one for one in installations["minikube"] if one["kind"] == "Deployment")
    wrong = {**deployment, "spec": {**deployment["spec"], "replicaCount": 2}}
    with pytest.raises(kubernetes_validate.ValidationError, match="replicaCount"):
        kubernetes_validate.validate(wrong, VERSIONS[-1], strict=True)


@pytest.mark.skipif(shutil.which("kubeconform") is None, reason="kubeconform is not on the PATH")
def test_kubeconform_agrees(installations: dict[str, list[Manifest]], tmp_path: Path) -> None:
    objects = different_objects(installations)
    _write_schemas(tmp_path, SCHEMAS / f"v{VERSIONS[-1]}.0-local-strict")
    result = run(
        [
            "kubeconform",
            "-strict",
            "-summary",
            "-schema-location",
            f"{tmp_path}/{{{{.ResourceKind}}}}{{{{.KindSuffix}}}}.json",
        ],
        cwd=tmp_path,
        timeout_seconds=120,
        stdin_text="\n---\n".join(json.dumps(one) for one in objects),
    )
    assert f"{len(objects)} resources found" in result.output
    assert f"Valid: {len(objects)}, Invalid: 0, Errors: 0, Skipped: 0" in result.output, result.output
    assert result.exit_code == 0


def _write_schemas(target: Path, source: Path) -> None:
    """Each schema with what it refers to inside: kubeconform would look for the library's paths elsewhere."""
    reference = re.compile(r'"/?(?:api/)?_definitions\.json#')
    definitions: Any = json.loads(reference.sub('"#', (source / "_definitions.json").read_text(encoding="utf-8")))
    for kind in (
        "configmap-v1",
        "service-v1",
        "pod-v1",
        "deployment-apps-v1",
        "statefulset-apps-v1",
        "job-batch-v1",
        "networkpolicy-networking-v1",
        "ingress-networking-v1",
        "poddisruptionbudget-policy-v1",
        "horizontalpodautoscaler-autoscaling-v2",
    ):
        schema: Any = json.loads(reference.sub('"#', (source / f"{kind}.json").read_text(encoding="utf-8")))
        (target / f"{kind}.json").write_text(json.dumps({**schema, "$defs": definitions["$defs"]}), encoding="utf-8")
