"""What `helm test` asks of an installed chart, with the programs that the chart's own image has."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint, Operations, Service

# A new pod's address may take a second to reach the policies of those whom it asks.
_PYTHON_ASKS = """\
import sys, time, urllib.error, urllib.request
url, status, text = sys.argv[1:4]
for attempt in range(20):
    try:
        answer = urllib.request.urlopen(url, timeout=10)
    except urllib.error.HTTPError as error:
        answer = error
    except OSError as error:
        print(f"{url}: {error}")
        time.sleep(1)
        continue
    body = answer.read().decode("utf-8", "replace")
    print(answer.status, body[:200])
    if answer.status == int(status) and text in body:
        sys.exit(0)
    time.sleep(1)
sys.exit(f"{url} did not answer {status} with {text!r}.")
"""
_NODE_ASKS = """\
const [url, status, text] = process.argv.slice(1);
for (let attempt = 0; attempt < 20; attempt++) {
  try {
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10000) });
    const body = await answer.text();
    console.log(answer.status, body.slice(0, 200));
    if (answer.status === Number(status) && body.includes(text)) process.exit(0);
  } catch (error) {
    console.log(`${url}: ${error.cause ?? error}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
console.error(`${url} did not answer ${status} with "${text}".`);
process.exit(1);
"""
_PSQL_ASKS = """\
for attempt in $(seq 20); do
  answer=$(psql --host "$1" --port "$2" --username "$3" --dbname "$3" --no-psqlrc --no-password --tuples-only \\
    --no-align --command "$4" 2>&1)
  echo "$answer"
  [ "$answer" = "$5" ] && exit 0
  sleep 1
done
echo "The database did not answer $5."
exit 1
"""
_STRANGER_ASKS = """\
export PGPASSWORD=not-the-password
for attempt in $(seq 20); do
  answer=$(psql --host "$1" --port "$2" --username "$3" --dbname "$3" --no-password --command "select 1" 2>&1) && exit 1
  echo "$answer"
  case $answer in *"password authentication failed"*) exit 0 ;; esac
  sleep 1
done
exit 1
"""


@dataclass(frozen=True)
class HelmTest:
    """One pod that exits with 0 when the chart keeps a promise; $fullname in an argument is the Service's name."""

    name: str
    promise: str
    command: tuple[str, ...]
    program: tuple[str, ...]
    arguments: tuple[str, ...]


def service_tests(blueprint: Blueprint, name: str) -> tuple[HelmTest, ...]:
    """The tests of a service; the backend's and the frontend's differ in what they show to a stranger."""
    service = blueprint.services.by_name()[name]
    here = f"http://$fullname:{service.port}"
    tests = [
        _asks(service, "alive", "The process answers through its Service.", f"{here}{service.probes.liveness.path}"),
        _asks(service, "ready", "It can serve through its Service.", f"{here}{service.probes.readiness.path}"),
    ]
    keys = f"{blueprint.service_url('frontend')}/api/auth/jwks"
    if name == "frontend":
        keys = f"{here}/api/auth/jwks"
        tests.append(_asks(service, "page", "A stranger sees the page.", f"{here}/", text="<html"))
    else:
        refused = f"{here}/api/somebody/tasks"
        tests.append(_asks(service, "stranger", "Nobody sees tasks without a token.", refused, status=401))
    if name in {"backend", "frontend"} and ("frontend" in service.calls or name == "frontend"):
        tests.append(_asks(service, "keys", "The keys that tokens are checked with are there.", keys, text='"keys"'))
    return tuple(tests)


def database_tests(blueprint: Blueprint, role: str) -> tuple[HelmTest, ...]:
    """The tests of the database in the cluster."""
    bash = ("bash", "-c")
    where = ("$fullname", str(blueprint.database.port), role)
    rights = (
        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"
    )
    return (
        HelmTest(
            "login",
            "The application's role may sign in, and has no rights beyond its own database.",
            bash,
            tuple(_PSQL_ASKS.splitlines()),
            ("test", *where, rights, "f"),
        ),
        HelmTest(
            "checksums",
            "Damaged pages are noticed.",
            bash,
            tuple(_PSQL_ASKS.splitlines()),
            ("test", *where, "show data_checksums", "on"),
        ),
        HelmTest(
            "stranger",
            "Nobody signs in without the password.",
            bash,
            tuple(_STRANGER_ASKS.splitlines()),
            ("test", *where),
        ),
    )


def operations_tests(operations: Operations) -> tuple[HelmTest, ...]:
    """The tests of the MCP server."""
    here = f"http://$fullname:{operations.port}"
    python = ("python", "-c")
    program = tuple(_PYTHON_ASKS.splitlines())
    return (
        HelmTest(
            "alive",
            "The process answers through its Service.",
            python,
            program,
            (f"{here}{operations.probe.path}", "200", ""),
        ),
        HelmTest(
            "stranger", "Nobody gets at the tools without the token.", python, program, (f"{here}/mcp", "401", "")
        ),
    )


def _asks(service: Service, name: str, promise: str, url: str, *, status: int = 200, text: str = "") -> HelmTest:
    if service.command[0].startswith("python"):
        command, program = ("python", "-c"), _PYTHON_ASKS
    else:
        command, program = ("node", "--input-type=module", "--eval"), _NODE_ASKS
    return HelmTest(name, promise, command, tuple(program.splitlines()), (url, str(status), text))
