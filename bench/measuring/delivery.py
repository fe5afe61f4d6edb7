"""The parts of docs/measurements.md on fuzzing, on images and on deploying."""

from __future__ import annotations

from collections.abc import Iterator

from measuring.figures import Json


def fuzz_lines(figures: Json) -> Iterator[str]:
    one: Json = figures.get("fuzz", {})
    if not one:
        return
    yield ""
    yield "## Fuzzing"
    yield ""
    yield f"The language engine, guided by what it reaches, for {one['minutes']:g} minutes: {one['sentences']:,}"
    yield f"sentences, {one['branches']:,} branches, {one['faults']} faults, the slowest sentence"
    yield f"{one['slowest_ms']:g} ms of processor time with every branch counted. Made by `bench/fuzz.py`. Requests to"
    yield "the API and to ChatKit are made up by tests (`backend/tests/test_made_up_requests.py`,"
    yield "`backend/tests/conversations/test_chatkit_mutations.py`)."


def image_lines(figures: Json) -> Iterator[str]:
    images: Json = figures.get("images", {})
    if not images:
        return
    yield ""
    yield "## Images"
    yield ""
    yield "Our own layers, above those of the base image, compressed; from `docker start` to the first 200, the median"
    yield "of several starts; what is resident when nobody asks. Made by `bench/images.py`."
    yield ""
    yield "| image | own layers MB | each layer MB | ready after s, slowest | idle MiB | largest packages MB |"
    yield "| --- | ---: | --- | ---: | ---: | --- |"
    for name, one in sorted(images.items()):
        if name != "machine":
            layers = " + ".join(f"{size:g}" for size in one["layers_mb"])
            packages = ", ".join(f"{package} {size:g}" for package, size in one["packages_mb"][:5])
            yield (
                f"| {name} | {one['own_mb']:g} | {layers} | {one['ready_seconds']:g}, {one['ready_slowest_seconds']:g}"
                f" | {one['idle_mib']:g} | {packages} |"
            )


def deploying_lines(figures: Json) -> Iterator[str]:
    one: Json = figures.get("deploying", {})
    if not one:
        return
    yield ""
    yield "## Deploying"
    yield ""
    yield f"From `git clone` to a verified deployment ({one['checks_passed']} checks passed) on a new Minikube, with"
    yield f"images and packages cached: {one['from_clone_to_verified']:g} s. A changed line of the backend,"
    yield f"to running pods: {one['from_change_to_running']:g} s. Made by `bench/deploying.py`."
    for title, steps in (("from a clone", one["steps"]), ("a changed line", one["steps_of_the_change"])):
        yield ""
        yield f"| {title} | s |"
        yield "| --- | ---: |"
        for name, seconds in steps:
            yield f"| {name} | {seconds:g} |"
