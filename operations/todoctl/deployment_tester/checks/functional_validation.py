"""Does the application do what people want of it, by way of the addresses that they use."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from todoctl.deployment_tester.check import Checks
from todoctl.deployment_tester.cluster import ready_pods
from todoctl.deployment_tester.connection import Connection
from todoctl.deployment_tester.criteria import FUNCTION, SECURE, STATELESS
from todoctl.deployment_tester.database import DatabaseConsole
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import object_at, objects_at
from todoctl.deployment_tester.inside import READ_TASKS, run_inside
from todoctl.deployment_tester.outcome import CheckFailedError, Evidence
from todoctl.deployment_tester.tokens import forged_tokens, read_segment
from todoctl.deployment_tester.trial import Trial

CHECKS = Checks(FUNCTION)
_API = "Backend API responds on localhost:8000"
_PAGE = "Frontend Chat UI loads on localhost:3000"
_AUTH = "Better Auth integration functional"
_DATABASE = "Database connections established"
_LOGS = "Read the log: ./todoctl logs backend"


@CHECKS.check("api", _API, "the API answers", about=("backend",))
def api_answers(trial: Trial) -> Evidence:
    url = trial.deployment.url("backend")
    connection = Connection(url)
    try:
        connection.send("GET", "/health").expect(200)
        connection.send("GET", "/health/ready").expect(200)
        described = connection.send("GET", "/openapi.json").expect(200).json_object()
    finally:
        connection.close()
    paths = object_at(described, "paths")
    if "/chatkit" not in paths:
        raise CheckFailedError(
            f"What answers at {url} is not the todo API: its description has no /chatkit.",
            fix="Another program holds this port. See which ports the forwards have: ./todoctl status",
        )
    return Evidence(f"{_local(url)}/health and /health/ready 200, {len(paths)} paths described")


@CHECKS.check("page", _PAGE, "the page loads", about=("frontend",))
def page_loads(trial: Trial) -> Evidence:
    url = trial.deployment.url("frontend")
    connection = Connection(url)
    try:
        page = connection.send("GET", "/").expect(200)
        scripts = re.findall(r'<script[^>]+src="([^"]+)"', page.text)
        if "<title>Todo" not in page.text or "/sign-up" not in page.text or not scripts:
            raise CheckFailedError(
                f"What answers at {url} is not the todo page: it lacks its title, its scripts or the way to sign up.",
                fix="Another program holds this port. See which ports the forwards have: ./todoctl status",
            )
        loaded = connection.send("GET", scripts[0]).expect(200)
        connection.send("GET", "/sign-up").expect(200)
    finally:
        connection.close()
    kind = loaded.headers.get("content-type", "")
    if "javascript" not in kind:
        raise CheckFailedError(
            f"The page's script {scripts[0]} is served as {kind!r}.", fix="Build anew: ./todoctl deploy"
        )
    policy = page.headers.get("content-security-policy", "")
    _expect_in_policy(policy, "script-src", "'nonce-", trial.deployment)
    _expect_in_policy(policy, "connect-src", _origin(trial.deployment.public_url("backend")), trial.deployment)
    return Evidence(f"{_local(url)}/ 200, {len(scripts)} scripts, a content policy that lets it reach the API")


@CHECKS.check("sign-up", _AUTH, "somebody signs up", needs=("page", "api"), about=("frontend",))
def somebody_signs_up(trial: Trial) -> Evidence:
    person = trial.people.sign_up("Anna")
    session = person.session()
    if session is None or object_at(session, "user").get("email") != person.account.email:
        raise CheckFailedError(
            "After signing up the page knows nobody.", fix="Read the page's log: ./todoctl logs frontend"
        )
    if trial.deployment.public_url("backend") not in person.see_page("/").expect(200).text:
        raise CheckFailedError(
            f"The page does not name the API's address {trial.deployment.public_url('backend')} to the browser.",
            fix="Set NEXT_PUBLIC_BACKEND_URL by the blueprint's backend_url, then run: ./todoctl deploy",
        )
    return Evidence("account made, session begun, the page names the API's address to the browser")


@CHECKS.check("sign-in", _AUTH, "signing out and in, wrong password refused", needs=("sign-up",), about=("frontend",))
def somebody_signs_in(trial: Trial) -> Evidence:
    person = trial.people.get("Anna")
    person.sign_out()
    if person.session() is not None:
        raise CheckFailedError("After signing out the session still counts.", fix=_LOGS.replace("backend", "frontend"))
    person.ask_token().expect(401)
    person.sign_in(password="not the right password").expect(401)  # noqa: S106 - the wrong one
    person.sign_in().expect(200)
    return Evidence("signed out: no token (401); wrong password 401; right password 200")


@CHECKS.check("token", _AUTH, "the page's token opens the API", needs=("sign-in",), about=("frontend", "backend"))
def token_opens_the_api(trial: Trial) -> Evidence:
    person = trial.people.get("Anna")
    token = person.token()
    head, claims = read_segment(token, 0), read_segment(token, 1)
    published = person.page.send("GET", "/api/auth/jwks").expect(200).json_object()
    key_ids = {str(key.get("kid")) for key in objects_at(published, "keys")}
    if head.get("alg") != "EdDSA" or head.get("kid") not in key_ids:
        raise CheckFailedError(
            f"The token is signed with {head.get('alg')} and a key that /api/auth/jwks does not show.",
            fix="Run the migration of the accounts again: ./todoctl deploy",
        )
    issuer = trial.deployment.public_url("frontend")
    if claims.get("sub") != person.user_id or str(claims.get("iss", "")).rstrip("/") != issuer:
        raise CheckFailedError(
            f"The token names the issuer {claims.get('iss')!r} instead of {issuer!r}, or another user.",
            fix="Set BETTER_AUTH_URL by the blueprint's frontend_url, then run: ./todoctl deploy",
        )
    person.request("GET", person.tasks_path()).expect(200)
    minutes = (float(claims["exp"]) - float(claims["iat"])) / 60
    return Evidence(f"EdDSA, one of {len(key_ids)} published keys, good for {minutes:.0f} minutes; the API takes it")


@CHECKS.check("token-refused", SECURE, "missing and forged tokens are refused", needs=("token",), about=("backend",))
def bad_tokens_are_refused(trial: Trial) -> Evidence:
    person = trial.people.get("Anna")
    tokens = {"no token": None, **forged_tokens(person.token())}
    doors = (
        ("GET", person.tasks_path(), None),
        ("POST", person.tasks_path(), {"title": "not to be stored"}),
        ("POST", "/chatkit", {"type": "threads.list", "params": {"limit": 1, "order": "desc"}}),
        ("POST", f"/api/{person.user_id}/chat", {"message": "show my tasks"}),
        ("POST", "/mcp", {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}),
    )
    for kind, token in tokens.items():
        headers = {"accept": "application/json, text/event-stream"}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        for method, path, body in doors:
            answer = person.api.send(method, path, headers=headers, json=body)
            if answer.status != 401:  # noqa: PLR2004 - HTTP
                raise CheckFailedError(
                    f"{method} {path} with {kind} answered {answer.status} instead of 401.",
                    fix="Take no traffic until this is mended: ./todoctl undeploy. " + _LOGS,
                )
    return Evidence(f"{', '.join(tokens)}: 401 at {len(doors)} doors each")


@CHECKS.check("apart", SECURE, "nobody sees another's tasks", needs=("token",), about=("backend",))
def people_are_apart(trial: Trial) -> Evidence:
    anna, ben = trial.people.get("Anna"), trial.people.get("Ben")
    word = trial.people.word()
    task_id = anna.add_task(f"Keep {word} to myself")
    thread_id = str(anna.say(f"Add a task to hide {word}").thread_id)
    ben.request("GET", ben.tasks_path(task_id)).expect(404)
    ben.request("PATCH", ben.tasks_path(task_id), {"title": "mine now"}).expect(404)
    ben.request("DELETE", ben.tasks_path(task_id)).expect(404)
    ben.request("GET", anna.tasks_path()).expect(403)
    ben.request("GET", anna.tasks_path(task_id)).expect(403)
    ben.ask_chatkit("threads.get_by_id", {"thread_id": thread_id}).expect(404)
    seen = json.dumps([ben.tasks(), ben.threads()])
    told = ben.say("Show me all my tasks").answer
    if word in f"{seen} {told}".lower() or thread_id in seen:
        raise CheckFailedError(
            "One user sees what another one wrote.",
            fix="Take no traffic until this is mended: ./todoctl undeploy. " + _LOGS,
        )
    if anna.task(task_id) is None:
        raise CheckFailedError("One user could delete another's task.", fix=_LOGS)
    return Evidence("another user's task and conversation 404, another user's list 403, nothing in list or chat")


@CHECKS.check("database", _DATABASE, "the database is connected", needs=("sign-up",), about=("backend", "database"))
def database_is_connected(trial: Trial) -> Evidence:
    deployment = trial.deployment
    person = trial.people.get("Anna")
    person.api.send("GET", "/health/ready").expect(200)
    person.tasks()
    told = "readiness 200, accounts and tasks are stored and read"
    if not deployment.has_database_pod:
        return Evidence(f"{told}; the database is outside the cluster")
    connections = DatabaseConsole(deployment).count_connections()
    if not connections:
        raise CheckFailedError("Nobody is connected to the database.", fix="See what is in the way: ./todoctl diagnose")
    from_pods = [
        f"{sum(pod.address in connections for pod in pods)} of {len(pods)} {service} pods"
        for service in deployment.workloads()
        for pods in [ready_pods(deployment, service)]
    ]
    return Evidence(f"{told}; {sum(connections.values())} connections, from {' and '.join(from_pods)}")


@CHECKS.check(
    "every-replica", STATELESS, "every replica knows the same", needs=("token", "pods-ready"), about=("backend",)
)
def replicas_agree(trial: Trial) -> Evidence:
    deployment, person = trial.deployment, trial.people.get("Anna")
    person.add_task("Ask every replica")
    expected = [int(task["id"]) for task in person.tasks()]
    port = deployment.blueprint.services.backend.port
    given = {"url": f"http://127.0.0.1:{port}{person.tasks_path()}?limit=1000", "headers": person.api_headers()}
    pods = ready_pods(deployment, "backend")
    for pod in pods:
        found = json.loads(run_inside(deployment, pod, "backend", READ_TASKS, given))
        if found != expected:
            raise CheckFailedError(
                f"The pod {pod.name} shows {len(found)} tasks where the API showed {len(expected)}.",
                fix="See which database each pod uses: the setting DATABASE_URL in its Secret.",
            )
    return Evidence(f"{len(pods)} backend pods, each asked by itself: the same {len(expected)} tasks")


def _expect_in_policy(policy: str, directive: str, source: str, deployment: Deployment) -> None:
    words = [part.split() for part in policy.split(";")]
    allowed = [word for found in words if found[:1] == [directive] for word in found[1:]]
    if not any(word.startswith(source) for word in allowed):
        raise CheckFailedError(
            f"The page's content policy allows no {source} in {directive}, which the browser needs.",
            fix=f"Set NEXT_PUBLIC_BACKEND_URL to {deployment.public_url('backend')} (the blueprint's backend_url), "
            "then run: ./todoctl deploy",
        )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _local(url: str) -> str:
    return url.removeprefix("http://")
