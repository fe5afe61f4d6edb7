"""What only a pod inside the cluster can find out."""

from tests.aiops_troubleshooter.case import Case, Change, both, unseen
from tests.aiops_troubleshooter.cases_run import model, not_ready
from tests.aiops_troubleshooter.world import World
from todoctl.aiops_troubleshooter.snapshot import InsideAnswers

_NAMES = ("todo-postgres", "todo-frontend")


def answers(
    *, names: str = "ok: 10.96.0.9", database: str | None = "ok", postgres: str = "ok", provider: str | None = None
) -> Change:
    def change(world: World) -> None:
        world.inside = InsideAnswers(
            "todo-backend",
            dict.fromkeys(_NAMES, names),
            {"todo-postgres:5432": postgres, "todo-frontend:3000": "ok"},
            database,
            provider,
        )

    return change


def _nobody_asked(world: World) -> None:
    world.inside = None


def _model_set(world: World) -> None:
    """A model is set up, and nothing is said of it in the logs."""
    model("unused")(world)
    world.logs.clear()


_UNKNOWN_NAME = "Temporary failure in name resolution"
CASES = (
    Case(
        *("names-not-resolved", ("Service", "kube-dns", "")),
        both(not_ready, answers(names=_UNKNOWN_NAME, postgres=_UNKNOWN_NAME, database=None)),
        *(both(not_ready, answers()), _nobody_asked),
        says="as todo-backend",
    ),
    Case(
        *("connection-fails-inside", ("Service", "todo-postgres", "")),
        both(not_ready, answers(postgres="timed out", database="OperationalError: timeout expired")),
        *(both(not_ready, answers()), _nobody_asked),
        says="todo-postgres:5432",
    ),
    Case(
        *("model-unknown", ("Secret", "app-secrets", "data.OPENAI_MODEL")),
        *(both(_model_set, answers(provider="404")), both(_model_set, answers(provider="200"))),
        both(_nobody_asked, unseen("Secret")),
    ),
    Case(
        *("model-unreachable", ("Secret", "app-secrets", "data.OPENAI_API_KEY")),
        *(both(_model_set, answers(provider="timed out")), both(_model_set, answers())),
        _nobody_asked,
    ),
)
