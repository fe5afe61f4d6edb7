"""Does the chat do what it is told, and does it do so in time."""

from __future__ import annotations

from todoctl.deployment_tester.browser import Browser
from todoctl.deployment_tester.chatkit import Turn
from todoctl.deployment_tester.check import Checks
from todoctl.deployment_tester.client import Person
from todoctl.deployment_tester.criteria import FUNCTION, PERFORMANCE
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import object_at, objects_at
from todoctl.deployment_tester.outcome import CheckFailedError, Evidence
from todoctl.deployment_tester.quantiles import quantile
from todoctl.deployment_tester.trial import Trial
from todoctl.programs.command import JsonObject

CHECKS = Checks(FUNCTION)
TURNS = 50
_SECONDS_ALLOWED = 1.0
_CHAT = "Todo commands (add/list/complete) work via chat"
_LOGS = "Read the log: ./todoctl logs backend"


@CHECKS.check("chat-add", _CHAT, "a task is added by chat", needs=("token",), about=("backend",))
def chat_adds(trial: Trial) -> Evidence:
    person, word = trial.people.get("Anna"), trial.people.word()
    turn = person.say(f"Add a task to buy {word}")
    task = _only_task_with(person, word)
    if task["completed"] or not str(task["title"]).lower().endswith(f"buy {word}"):
        raise CheckFailedError(f"The chat added a task that is not what was said: {task['title']!r}.", fix=_LOGS)
    _expect_told(turn, word)
    return Evidence(f"“Add a task to buy …”: one task, confirmed in the stream ({_milliseconds(turn)})")


@CHECKS.check("chat-list", _CHAT, "tasks are listed by chat", needs=("chat-add",), about=("backend",))
def chat_lists(trial: Trial) -> Evidence:
    person, word = trial.people.get("Anna"), trial.people.word()
    person.add_task(f"Paint {word}")
    turn = person.say("Show me all my tasks")
    titles = [str(task["title"]) for task in person.tasks() if not task["completed"]]
    missing = [title for title in titles if title.lower() not in turn.answer.lower()]
    if missing:
        raise CheckFailedError(f"The chat's list lacks {len(missing)} of {len(titles)} tasks.", fix=_LOGS)
    return Evidence(f"“Show me all my tasks”: all {len(titles)} open tasks are named ({_milliseconds(turn)})")


@CHECKS.check("chat-complete", _CHAT, "a task is completed by chat", needs=("chat-add",), about=("backend",))
def chat_completes(trial: Trial) -> Evidence:
    person, word = trial.people.get("Anna"), trial.people.word()
    task_id = person.add_task(f"Wash {word}")
    turn = person.say(f"Mark the {word} task as complete")
    if not (person.task(task_id) or {}).get("completed"):
        raise CheckFailedError("The chat was told to complete a task, and it is still open.", fix=_LOGS)
    _expect_told(turn, word)
    return Evidence(f"“Mark the … task as complete”: done ({_milliseconds(turn)})")


@CHECKS.check("chat-update", _CHAT, "a task is changed by chat", needs=("chat-add",), about=("backend",))
def chat_updates(trial: Trial) -> Evidence:
    person, before, after = trial.people.get("Anna"), trial.people.word(), trial.people.word()
    task_id = person.add_task(f"Repair {before}")
    turn = person.say(f"Change task {task_id} to 'Sell {after}'")
    title = str((person.task(task_id) or {}).get("title", ""))
    if title.lower() != f"sell {after}":
        raise CheckFailedError(f"The chat was told to change a task's title; it is now {title!r}.", fix=_LOGS)
    _expect_told(turn, after)
    return Evidence(f"“Change task … to '…'”: the new title is stored ({_milliseconds(turn)})")


@CHECKS.check("chat-delete", _CHAT, "a task is deleted by chat", needs=("chat-add",), about=("backend",))
def chat_deletes(trial: Trial) -> Evidence:
    person, word = trial.people.get("Anna"), trial.people.word()
    task_id = person.add_task(f"Visit {word}")
    turn = person.say(f"Delete the {word} task")
    if person.task(task_id) is not None:
        raise CheckFailedError("The chat was told to delete a task, and it is still there.", fix=_LOGS)
    _expect_told(turn, word)
    return Evidence(f"“Delete the … task”: gone, 404 ({_milliseconds(turn)})")


@CHECKS.check("chat-once", _CHAT, "the plain chat endpoint works", needs=("chat-add",), about=("backend",))
def chat_answers_once(trial: Trial) -> Evidence:
    person, word = trial.people.get("Anna"), trial.people.word()
    path, text = f"/api/{person.user_id}/chat", f"I need to remember to water {word}"
    answer = person.request("POST", path, {"message": text}).expect(200).json_object()
    called = [str(call.get("name")) for call in objects_at(answer, "tool_calls")]
    _only_task_with(person, word)
    if "add_task" not in called or not isinstance(answer.get("conversation_id"), int):
        raise CheckFailedError(f"POST {path} does not tell what it called: {called}.", fix=_LOGS)
    return Evidence("POST /api/{user_id}/chat: a conversation's number, an answer, and the call of add_task")


@CHECKS.check(
    "chat-browser",
    _CHAT,
    "all of it in a browser",
    needs=("sign-up", "chat-add"),
    about=("frontend", "backend"),
    uses_browser=True,
)
def chat_works_in_a_browser(trial: Trial) -> Evidence:
    browser = Browser.find(trial.deployment)
    return browser.try_everything(trial.people.account("Browser"))


@CHECKS.check("speed", PERFORMANCE, f"{TURNS} chat turns, each under a second", needs=("chat-add",), about=("backend",))
def turns_are_fast(trial: Trial) -> Evidence:
    person = trial.people.sign_up("Clara")
    model = _model_in_use(trial.deployment)
    thread_id = person.say("Show me all my tasks").thread_id
    turns = [person.say(_sentence(number), thread_id) for number in range(TURNS)]
    # A model's time is its own; the deployment's is what passes until the answer begins.
    seconds = tuple(turn.first_seconds if model else turn.seconds for turn in turns)
    median, high = quantile(seconds, 0.50), quantile(seconds, 0.95)
    told = f"{TURNS} turns: p50 {median * 1000:.0f} ms, p95 {high * 1000:.0f} ms, slowest {max(seconds) * 1000:.0f} ms"
    if model:
        told += " until the first event (a language model answers, whose own time is not counted)"
    if high >= _SECONDS_ALLOWED:
        raise CheckFailedError(
            f"Answers take too long: {told}.",
            fix="Give the pods more CPU or the machine less to do; see what is short: kubectl top pods",
        )
    return Evidence(told, turn_seconds=seconds)


def _sentence(number: int) -> str:
    """Two thirds changes, one third questions; the list stays short."""
    kind, item = number % 3, number // 3
    if kind == 0:
        return f"Add a task to buy ingredient number {item}"
    return "What's pending?" if kind == 1 else f"Delete the ingredient number {item} task"


def _model_in_use(deployment: Deployment) -> bool:
    backend = deployment.blueprint.services.backend
    config = deployment.kubectl.find("configmap", backend.config_map)
    if object_at(config, "data").get("OPENAI_BASE_URL"):
        return True
    secret = deployment.kubectl.find("secret", deployment.blueprint.secret)
    return bool(object_at(secret, "data").get("OPENAI_API_KEY"))


def _only_task_with(person: Person, word: str) -> JsonObject:
    found = [task for task in person.tasks() if word in str(task["title"]).lower()]
    if len(found) != 1:
        raise CheckFailedError(f"The chat was told to add one task, and there are {len(found)}.", fix=_LOGS)
    return found[0]


def _expect_told(turn: Turn, word: str) -> None:
    if word not in turn.answer.lower():
        raise CheckFailedError("The chat did what it was told, and its answer does not name the task.", fix=_LOGS)
    if not turn.changed_tasks:
        raise CheckFailedError("The chat changed a task, and its stream does not tell the page so.", fix=_LOGS)


def _milliseconds(turn: Turn) -> str:
    return f"{turn.seconds * 1000:.0f} ms"
