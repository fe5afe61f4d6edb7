"""The Docker command line, against the engine that it is set up for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines
from todoctl.programs.command import find_program, run_program
from todoctl.shell import Result

_QUESTION_TIMEOUT_SECONDS = 30.0
_BUILD_TIMEOUT_SECONDS = 1800.0
_MOVE_TIMEOUT_SECONDS = 900.0
_SHOWN_LINES = 30
_BUILDKIT = {"DOCKER_BUILDKIT": "1"}


@dataclass(frozen=True)
class Engine:
    """What the engine says of itself."""

    version: str
    cpus: int
    memory_mib: int


class Docker:
    """Calls of the docker program.

    address: the variables that name another engine than the user's own, as `minikube docker-env` prints them.
    """

    def __init__(self, address: Mapping[str, str] | None = None) -> None:
        self._address = dict(address or {})

    def engine(self) -> Engine:
        """Asks the engine. Raises OpsError when it does not answer or may not be used."""
        result = self._try("info", "--format", "{{.ServerVersion}}|{{.NCPU}}|{{.MemTotal}}")
        parts = result.output.strip().split("|")
        if result.exit_code != 0 or not parts[0] or len(parts) != 3:  # noqa: PLR2004 - the three that were asked for
            raise _no_engine(result)
        return Engine(parts[0], int(parts[1]), int(parts[2]) // 2**20)

    def image_id(self, reference: str) -> str | None:
        """The id of an image; None when the engine does not have it."""
        result = self._try("image", "inspect", "--format", "{{.Id}}", reference)
        if result.exit_code != 0 and "o such image" not in result.errors:
            raise _no_engine(result)
        return result.output.strip() or None if result.exit_code == 0 else None

    def image_exists(self, reference: str) -> bool:
        """True when the engine has the image."""
        return self.image_id(reference) is not None

    def image_size(self, reference: str) -> int:
        """The bytes of an image on this machine. Raises OpsError when the engine does not have it."""
        result = self._try("image", "inspect", "--format", "{{.Size}}", reference)
        if result.exit_code != 0 or not result.output.strip().isdigit():
            raise _no_engine(result)
        return int(result.output)

    def build(
        self,
        context: Path,
        dockerfile: Path,
        *,
        tags: Sequence[str],
        log: Path,
        build_arguments: Mapping[str, str] | None = None,
    ) -> None:
        """Builds an image with BuildKit. The whole output goes to the log; its end stands in the error."""
        named = [word for tag in tags for word in ("--tag", tag)]
        given = [word for name, value in (build_arguments or {}).items() for word in ("--build-arg", f"{name}={value}")]
        result = run_program(
            [
                find_program("docker"),
                "build",
                "--progress=plain",
                "--file",
                str(dockerfile),
                *named,
                *given,
                str(context),
            ],
            timeout_seconds=_BUILD_TIMEOUT_SECONDS,
            extra_env=self._address | _BUILDKIT,
            log=log,
        )
        if result.exit_code != 0:
            raise OpsError(
                f"The image {tags[0]} cannot be built.",
                fix=f"Read the lines above (all of them: {log}); if they speak of the network or a base image, "
                "check the connection, then run the command again.",
                exit_code=ExitCode.CHECK_FAILED,
                details=last_lines(result.output, _SHOWN_LINES),
            )

    def pull(self, reference: str) -> None:
        """Fetches an image from its registry."""
        self._move(
            *("pull", "--quiet", reference),
            problem=f"The image {reference} is not on this machine and cannot be fetched.",
            fix=f"Check the connection and the name, then try: docker pull {reference}",
        )

    def save(self, references: Sequence[str], file: Path) -> None:
        """Writes images into one file; layers that they share stand in it once."""
        self._move(
            *("save", "--output", str(file), *references),
            problem=f"The images {', '.join(references)} cannot be written to {file}.",
            fix="See that the disk has room (df -h), then run the command again.",
        )

    def load(self, file: Path) -> None:
        """Reads the images of a file that `save` wrote."""
        self._move(
            *("load", "--quiet", "--input", str(file)),
            problem="The engine does not take the images.",
            fix="See that it answers and has room (docker system df), then run the command again.",
            exit_code=ExitCode.STACK,
        )

    def push(self, reference: str) -> None:
        """Puts an image into its registry."""
        self._move(
            *("push", "--quiet", reference),
            problem=f"The image {reference} cannot be pushed.",
            fix="Log in to the registry (docker login) and check its address, then run the command again.",
        )

    def _move(self, *arguments: str, problem: str, fix: str, exit_code: ExitCode = ExitCode.TOOL) -> None:
        """Brings images from one place to another. Raises OpsError with the last that was said."""
        result = self._try(*arguments, timeout_seconds=_MOVE_TIMEOUT_SECONDS)
        if result.exit_code != 0:
            raise OpsError(problem, fix=fix, exit_code=exit_code, details=last_lines(result.errors, 5))

    def tag(self, reference: str, other: str) -> None:
        """Gives an image one more name."""
        result = self._try("tag", reference, other)
        if result.exit_code != 0:
            raise _no_engine(result)

    def untag(self, reference: str) -> None:
        """Takes a name from an image, and the image with its last one; a name that is not there is no error."""
        result = self._try("image", "rm", reference)
        if result.exit_code != 0 and "o such image" not in result.errors:
            raise _no_engine(result)

    def _try(self, *arguments: str, timeout_seconds: float = _QUESTION_TIMEOUT_SECONDS) -> Result:
        argv = [find_program("docker"), *arguments]
        return run_program(argv, timeout_seconds=timeout_seconds, extra_env=self._address)


def _no_engine(result: Result) -> OpsError:
    said = last_lines(result.errors or result.output, 3)
    if "permission denied" in said:
        return OpsError(
            "You may not use the Docker engine on this machine.",
            fix="Join its group (sudo usermod -aG docker $USER, then log in again), and run the command again.",
            exit_code=ExitCode.TOOL,
            details=said,
        )
    return OpsError(
        "The Docker engine does not answer.",
        fix="Start it (Linux: sudo systemctl start docker; otherwise open Docker Desktop), and run the command again.",
        exit_code=ExitCode.TOOL,
        details=said,
    )
