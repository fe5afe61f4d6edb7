"""What happens to the model's provider while people talk, and to a pod in the middle of an answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from faults.changes import Changes
from faults.chaos import model_server
from faults.chaos.disturbance import KILL_GAP_SECONDS, Disturbance
from faults.chaos.people import Talker
from faults.chaos.pod_disturbances import backend, kill_one
from faults.healing import heal
from faults.injecting import record_of
from faults.lab import Lab
from faults.stand_ins import PORT, serve
from faults.waiting import wait_for_rollout
from todoctl.errors import ExitCode, OpsError

_NAME = "chaos-model"
_MOOD_SECONDS = 25.0
"""More than the backend leaves a provider alone after it has failed, so that it is asked again in between."""
_SET_MOOD = (
    "import sys, urllib.request as r; "
    f"r.urlopen(r.Request('http://127.0.0.1:{PORT}/mood', sys.argv[1].encode(), method='POST'), timeout=10)"
)


@contextmanager
def model_stand_in(lab: Lab) -> Generator[None]:
    """The deployment with a model, which a stand-in of its provider plays."""
    record = record_of(lab)
    lab.folder.create()
    heal(lab, record, _NAME)  # what an interrupted run has left
    record.begin(_NAME)
    changes = Changes(lab, _NAME, record)
    try:
        serve(changes, _NAME, Path(model_server.__file__).read_text(encoding="utf-8"))
        changes.set_values(
            backend(lab),
            f"config.OPENAI_BASE_URL=http://{_NAME}:{PORT}/v1",
            "config.OPENAI_MODEL=stand-in",
            "networkPolicy.model.enabled=true",
            f"networkPolicy.model.ports={{{PORT}}}",
        )
        wait_for_rollout(lab, backend(lab))
        yield
    finally:
        heal(lab, record, _NAME)
        wait_for_rollout(lab, backend(lab))


def _in_a_mood(mood: str) -> Callable[[Lab], None]:
    """The provider behaves in one of its ways for a while, then well again."""

    def happen(lab: Lab) -> None:
        _set_mood(lab, mood)
        try:
            time.sleep(_MOOD_SECONDS)
        finally:
            _set_mood(lab, "steady")

    return happen


def _set_mood(lab: Lab, mood: str) -> None:
    result = lab.kubectl.execute(_NAME, ["python", "-c", _SET_MOOD, mood])
    if result.exit_code != 0:
        raise OpsError(
            "The stand-in of the model's provider does not hear.",
            fix=f"Run the disturbance again: ./todoctl chaos --only model-{mood}{lab.target.options}",
            exit_code=ExitCode.STACK,
            details=result.errors,
        )


def _away(lab: Lab) -> None:
    """Nobody listens at the provider's address, and connections that were made before end without an answer."""
    _point_service_at(lab, "nobody")
    try:
        _in_a_mood("gone")(lab)
    finally:
        _point_service_at(lab, _NAME)


def _point_service_at(lab: Lab, app: str) -> None:
    patch = f'{{"spec": {{"selector": {{"app": "{app}"}}}}}}'
    lab.kubectl.run("patch", "service", _NAME, "--patch", patch, doing="redirect the model's Service")


def _of_the_model(name: str, title: str, happen: Callable[[Lab], None]) -> Disturbance:
    return Disturbance(name, title, happen, people=Talker, setting=model_stand_in)


MODEL_DISTURBANCES = (
    Disturbance(
        "kill-while-talking",
        "One of two backend pods is deleted without grace while a model is answering",
        kill_one,
        people=Talker,
        setting=model_stand_in,
        most_gap_seconds=KILL_GAP_SECONDS,
    ),
    _of_the_model("model-down", "The model's provider refuses connections", _away),
    _of_the_model("model-busy", "The model's provider answers 429", _in_a_mood("busy")),
    _of_the_model("model-truncated", "The model's provider breaks off its answers", _in_a_mood("truncated")),
    _of_the_model("model-garbage", "The model's provider answers with garbage", _in_a_mood("garbage")),
    _of_the_model("model-slow", "The model's provider says nothing", _in_a_mood("slow")),
)
