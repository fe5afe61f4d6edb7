"""How large our own layers of each image are, compressed as they travel, which packages make them so, and how
soon a container is ready and how much memory it keeps.

Needs Docker; builds the images when they have changed. Run it with the backend's environment:

    backend/.venv/bin/python bench/images.py               all of it, kept for docs/measurements.md
    backend/.venv/bin/python bench/images.py IMAGE ...     the sizes of these images alone
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zlib
from collections import Counter
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "backend"), str(ROOT / "backend" / "tests")]

from measuring.containers import measure_container, running  # noqa: E402 - the path above finds it
from measuring.figures import Json, keep, machine  # noqa: E402

LIMITS_MB = {"todo-backend": 45, "todo-frontend": 10}
DOCKER = shutil.which("docker") or sys.exit("docker is not installed.")
BASE = "org.opencontainers.image.base.name"
LEVEL = 6  # what registries and Docker use
SHOWN = 12
# The part of a path that names a package: the folder below site-packages or node_modules, with an npm scope.
PACKAGE = re.compile(r"(?:site-packages|node_modules)/((?:@[^/]+/)?[^/]+)")


def inspect(image: str) -> dict[str, Any]:
    asked = subprocess.run([DOCKER, "image", "inspect", image], capture_output=True, text=True, check=False)
    if asked.returncode != 0:
        sys.exit(f"There is no image {image}. Build it first, for example with: docker compose build")
    found: dict[str, Any] = json.loads(asked.stdout)[0]
    return found


def layer_ids(image: str) -> list[str]:
    layers: list[str] = inspect(image)["RootFS"]["Layers"]
    return layers


def base_of(image: str) -> str:
    labels: dict[str, str] = inspect(image)["Config"]["Labels"] or {}
    if BASE not in labels:
        sys.exit(f"{image} has no label {BASE}, so its own layers cannot be told from those of its base.")
    return labels[BASE]


def compressed_size(layer: IO[bytes]) -> int:
    packer = zlib.compressobj(LEVEL, wbits=31)  # 31: gzip
    size = 0
    while chunk := layer.read(1 << 20):
        size += len(packer.compress(chunk))
    return size + len(packer.flush())


def package_sizes(layer: IO[bytes]) -> Counter[str]:
    """Bytes of each package, every file compressed by itself: together they are a little more than the layer."""
    sizes: Counter[str] = Counter()
    with tarfile.open(fileobj=layer) as files:
        for member in files:
            content = files.extractfile(member) if member.isfile() else None
            if content is not None:
                found = PACKAGE.search(member.name)
                name = found[1] if found else "/".join(member.name.split("/")[:2])
                sizes[name] += len(zlib.compress(content.read(), LEVEL))
    return sizes


def measure(image: str) -> Json:
    """Prints the figures of one image and returns them: MB of our layers, together and each, and of packages."""
    base = base_of(image)
    inherited = len(layer_ids(base))
    if layer_ids(image)[:inherited] != layer_ids(base):
        sys.exit(f"{image} was built on another {base} than the one that is here. Build it again.")
    layers: list[float] = []
    sizes = Counter[str]()
    with tempfile.TemporaryFile() as saved:
        subprocess.run([DOCKER, "save", image], stdout=saved, check=True)
        saved.seek(0)
        with tarfile.open(fileobj=saved) as archive:
            manifest = archive.extractfile("manifest.json")
            assert manifest is not None
            for path in json.load(manifest)[0]["Layers"][inherited:]:
                layer = archive.extractfile(path)
                assert layer is not None
                layers.append(compressed_size(layer) / 1e6)
                layer.seek(0)
                sizes += package_sizes(layer)
    packages = [(name, size / 1e6) for name, size in sizes.most_common(SHOWN)]
    print(f"{image}: {sum(layers):.2f} MB on top of {base}, by layer: {', '.join(f'{one:.2f}' for one in layers)}")
    for name, size in packages:
        print(f"  {size:6.2f}  {name}")
    return {
        "own_mb": round(sum(layers), 2),
        "layers_mb": [round(one, 2) for one in layers],
        "packages_mb": [[name, round(size, 2)] for name, size in packages],
    }


def is_within_limit(image: str, figures: Json) -> bool:
    limit = LIMITS_MB.get(image.partition(":")[0])
    if limit is None or figures["own_mb"] <= limit:
        return True
    print(f"{image} is larger than {limit} MB.", file=sys.stderr)
    return False


def measure_all() -> dict[str, Json]:
    """Both images as docker-compose.yml builds and runs them."""
    found: dict[str, Json] = {}
    with running() as stack:
        for name in LIMITS_MB:
            service = name.removeprefix("todo-")
            found[name] = {**measure(f"{name}:latest"), **measure_container(stack, service)}
            print("  ready after {ready_seconds} s, {idle_mib} MiB resident".format(**found[name]))
    return found


def main() -> int:
    """0 when every image is within its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("images", nargs="*")
    given: list[str] = parser.parse_args().images
    if given:
        found = {image: measure(image) for image in given}
    else:
        where = machine()
        found = measure_all()
        keep("images", {**found, "machine": where})
    return 0 if all([is_within_limit(image, figures) for image, figures in found.items()]) else 1  # noqa: C419 - name all


if __name__ == "__main__":
    sys.exit(main())
