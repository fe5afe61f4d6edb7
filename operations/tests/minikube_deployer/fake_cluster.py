"""A cluster in memory, as far as the deployer's own objects go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl


@dataclass(frozen=True)
class FakeCluster(Kubectl):
    """Answers `find`, `get` and `apply` from what was put into `objects`: (kind, name) -> object."""

    context: str = "fake"
    namespace: str = "todo"
    objects: dict[tuple[str, str], JsonObject] = field(default_factory=dict[tuple[str, str], JsonObject])

    def find(self, kind: str, name: str, *, namespace: str | None = None) -> JsonObject | None:
        assert namespace is None
        return self.objects.get((kind.lower(), name))

    def get(
        self, kind: str, *, selector: str | None = None, namespace: str | None = None, everywhere: bool = False
    ) -> list[JsonObject]:
        assert selector is None
        assert namespace is None
        assert not everywhere
        asked = {word.partition(".")[0].rstrip("s") for word in kind.split(",")}
        return [found for (stored, _), found in self.objects.items() if stored in asked]

    def apply(self, manifests: Sequence[Mapping[str, Any]], *, doing: str) -> None:
        assert doing
        for manifest in manifests:
            self.objects[manifest["kind"].lower(), manifest["metadata"]["name"]] = dict(manifest)
