"""Which words lead to which tools. The first rule that fits decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_NUMBERS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
}
_SERVICES = (
    ("frontend", re.compile(r"\b(front ?end|page|ui|web ?site)\b")),
    ("backend", re.compile(r"\b(back ?end|api|server)\b")),
    ("postgres", re.compile(r"\b(postgres(ql)?|database|db)\b")),
)
_KINDS = (
    ("pods", r"pods?"),
    ("services", r"services?"),
    ("deployments", r"deployments"),
    ("events", r"events?"),
    ("nodes", r"nodes?"),
    ("secrets", r"secrets?"),
    ("configmaps", r"config ?maps?"),
    ("persistentvolumeclaims", r"(volume ?)?claims?|volumes?"),
    ("jobs", r"jobs?"),
    ("networkpolicies", r"network ?polic(y|ies)"),
)
_ENVIRONMENT = re.compile(r"\b(local|minikube|staging|production)\b")
# A changing rule needs an order, not a question about one or a wish that it be left alone.
_ORDER = r"^(please |could you |can you |now |then |go and |let's )*"
_NEGATED = re.compile(r"(?<![\w-])(don'?t|never|without|not|no)(?![\w-])")  # "image-not-found" is a name

Arguments = dict[str, object]


@dataclass(frozen=True)
class PlannedCall:
    """One tool to call, with what."""

    tool: str
    arguments: Arguments


@dataclass(frozen=True)
class Rule:
    """Words, the calls that they mean, and a question as people ask it."""

    words: re.Pattern[str]
    plan: Callable[[str], list[PlannedCall] | str]
    """A text says what is missing in the question."""
    example: str
    changes: bool = False

    def fits(self, question: str) -> bool:
        return self.words.search(question) is not None and not (self.changes and _NEGATED.search(question))


def normalise(question: str) -> str:
    """Lower case, single spaces, no punctuation that means nothing here."""
    return " ".join(
        re.sub(r"[?!.,;:\"“”]+(?=\s|$)", " ", question.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")).split()
    )


def service_in(question: str) -> str | None:
    """The service that is named; None when none or more than one is."""
    found = [name for name, words in _SERVICES if words.search(question)]
    return found[0] if len(found) == 1 else None


def number_in(question: str) -> int | None:
    """The only number that is named, in figures or as a word up to ten."""
    words = re.findall(r"[a-z]+|\d+", question)
    found = {int(word) if word.isdigit() else _NUMBERS[word] for word in words if word.isdigit() or word in _NUMBERS}
    return found.pop() if len(found) == 1 else None


def _call(tool: str, **arguments: object) -> list[PlannedCall]:
    return [PlannedCall(tool, arguments)]


def _always(*tools: str) -> Callable[[str], list[PlannedCall] | str]:
    return lambda _question: [PlannedCall(tool, {}) for tool in tools]


def _scale(question: str) -> list[PlannedCall] | str:
    service, replicas = service_in(question), number_in(question)
    if service not in {"frontend", "backend"} or replicas is None:
        return "Say which service, and how many replicas: scale the backend to 3"
    return _call("scale_service", service=service, replicas=replicas)


def _restart(question: str) -> list[PlannedCall] | str:
    service = service_in(question)
    if service not in {"frontend", "backend"}:
        return "Say which service: restart the frontend, or restart the backend"
    return _call("restart_service", service=service)


def _deploy(question: str) -> list[PlannedCall] | str:
    replicas = number_in(question)
    if replicas is None:
        return _call("deploy")
    service = service_in(question)
    if service == "postgres":
        return "The database runs once; replicas are of the frontend or the backend."
    services = [service] if service else ["frontend", "backend"]
    return _call("deploy", **{f"{one}_replicas": replicas for one in services})


def _logs(question: str) -> list[PlannedCall] | str:
    service = service_in(question)
    if service is None:
        return "Say whose logs: show the logs of the backend, of the frontend, or of the database"
    before = re.search(r"\b(previous|before|last (run|restart)|crash(ed)?)\b", question) is not None
    return _call("read_logs", service=service, previous=before)


def _dockerfile(question: str) -> list[PlannedCall] | str:
    service = service_in(question)
    if service not in {"frontend", "backend"}:
        return "Say whose: show the Dockerfile of the backend, or of the frontend"
    return _call("read_dockerfile", service=service)


def _charts(question: str) -> list[PlannedCall]:
    environment = _ENVIRONMENT.search(question)
    return _call("check_charts", **({"environment": environment[0]} if environment else {}))


def _list(question: str) -> list[PlannedCall] | str:
    for kind, words in _KINDS:
        if re.search(rf"\b({words})\b", question):
            return _call("list_objects", kind=kind)
    return f"Say which kind: {', '.join(kind for kind, _ in _KINDS)}"


def _explain(question: str) -> list[PlannedCall] | str:
    codes = re.findall(r"\b[a-z]+(?:-[a-z]+)+\b", question)
    return _call("explain_fault", code=codes[0]) if codes else "Say which code, as diagnose gives it."


def _fix(question: str) -> list[PlannedCall] | str:
    codes = re.findall(r"\b[a-z]+(?:-[a-z]+)+\b", question)
    return _call("fix_finding", code=codes[0]) if codes else "Say which finding, by its code as diagnose gives it."


def _rule(words: str, plan: Callable[[str], list[PlannedCall] | str], example: str, *, changes: bool = False) -> Rule:
    return Rule(re.compile(_ORDER + words if changes else words), plan, example, changes)


RULES: tuple[Rule, ...] = (
    _rule(r"(scale|run)\b.*\b(to|=|with|replicas?|pods?)", _scale, "scale the backend to 3", changes=True),
    _rule(r"(restart|bounce|reload|roll)\b", _restart, "restart the frontend", changes=True),
    _rule(
        r"(undeploy|uninstall|take (it|the app\w*|everything) (down|away)|remove the (app\w*|deployment))\b",
        _always("undeploy"),
        "undeploy",
        changes=True,
    ),
    _rule(r"(re)?deploy\b", _deploy, "deploy the todo frontend with 2 replicas", changes=True),
    _rule(r"(re)?build\b.*\bimages?", _always("build_images"), "build the images", changes=True),
    _rule(
        r"(re)?(generate|write)\b.*\b(files?|charts?|dockerfiles?|documents?)",
        _always("write_generated_files"),
        "write the generated files",
        changes=True,
    ),
    _rule(r"(verify|validate|test|prove)\b", _always("verify_deployment"), "verify it", changes=True),
    _rule(r"(fix|mend|repair)\b", _fix, "fix image-not-found", changes=True),
    _rule(r"\bexplain\b.*[a-z]-[a-z]", _explain, "explain image-not-found"),
    _rule(r"\blogs?\b", _logs, "show the logs of the backend"),
    _rule(r"\bdockerfiles?\b", _dockerfile, "show the Dockerfile of the backend"),
    _rule(
        r"\b(resources?|cpu|memory|sizes?|allocation)\b", _always("read_resource_use"), "optimize resource allocation"
    ),
    _rule(r"\bgenerated\b|\bdrift(ed)?\b", _always("check_generated_files"), "check the generated files"),
    _rule(r"\bcharts?\b|\bhelm\b", _charts, "check the charts"),
    _rule(
        r"\b(differ\w*|describe|really runs|live state|document)\b",
        _always("describe_live_state"),
        "describe what really runs",
    ),
    _rule(r"\bblueprint\b", _always("read_blueprint"), "what is in the blueprint"),
    _rule(r"\b(criteria|criterion|acceptance)\b", _always("list_criteria"), "list the acceptance criteria"),
    _rule(
        r"\b(why|fail\w*|crash\w*|broken|wrong|error\w*|pending|unhealthy|slow|hang\w*|troubleshoot|diagnos\w*|debug)\b|"
        r"(\bnot|n't) (work|start|ready|answer)\w*",
        _always("diagnose"),
        "why are my pods failing?",
    ),
    _rule(
        r"\b(healthy|health|analy[sz]e|ok|okay|alright|fine)\b",
        _always("deployment_status", "diagnose"),
        "is everything healthy?",
    ),
    _rule(
        r"\b(list|show|get|which|what)\b.*\b(pods?|services?|deployments|events?|nodes?|secrets?|config ?maps?|"
        r"claims?|volumes?|jobs?|network ?polic(y|ies))\b",
        _list,
        "list the pods",
    ),
    _rule(
        r"\b(status|running|runs|ready|up|replicas?|where|address|urls?|deployed)\b",
        _always("deployment_status"),
        "what is running?",
    ),
)


def find_rule(question: str) -> Rule | None:
    """The rule for a question, after `normalise`; None when nothing here fits."""
    return next((rule for rule in RULES if rule.fits(question)), None)
