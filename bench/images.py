"""How large our own layers of each image are, compressed as they travel, and which packages make them so.

Needs Docker and the images. Run it with any Python: python3 bench/images.py [IMAGE ...]
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
from typing import IO, Any

LIMITS_MB = {"todo-backend": 50, "todo-frontend": 12}
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


def measure(image: str) -> float:
    """Prints the figures of one image and returns the size of our layers in MB."""
    base = base_of(image)
    inherited = len(layer_ids(base))
    if layer_ids(image)[:inherited] != layer_ids(base):
        sys.exit(f"{image} was built on another {base} than the one that is here. Build it again.")
    total, sizes = 0, Counter[str]()
    with tempfile.TemporaryFile() as saved:
        subprocess.run([DOCKER, "save", image], stdout=saved, check=True)
        saved.seek(0)
        with tarfile.open(fileobj=saved) as archive:
            manifest = archive.extractfile("manifest.json")
            assert manifest is not None
            for path in json.load(manifest)[0]["Layers"][inherited:]:
                layer = archive.extractfile(path)
                assert layer is not None
                total += compressed_size(layer)
                layer.seek(0)
                sizes += package_sizes(layer)
    megabytes = total / 1e6
    print(f"{image}: {megabytes:.2f} MB on top of {base}")
    for name, size in sizes.most_common(SHOWN):
        print(f"  {size / 1e6:6.2f}  {name}")
    return megabytes


def main() -> int:
    """0 when every image is within its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("images", nargs="*", default=[f"{name}:latest" for name in LIMITS_MB])
    exit_code = 0
    for image in parser.parse_args().images:
        limit = LIMITS_MB.get(image.partition(":")[0])
        if measure(image) > (limit or float("inf")):
            print(f"{image} is larger than {limit} MB.", file=sys.stderr)
            exit_code = 1
    return exit_code


if __name__ == "__main__":
    sys.exit(main())
