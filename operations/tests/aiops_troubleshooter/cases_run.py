"""Faults of running programs: crashes, memory, probes, storage, the model."""

from tests.aiops_troubleshooter.case import Case, Change, both, no_events, no_logs, unseen
from tests.aiops_troubleshooter.healthy_surroundings import secret_key
from tests.aiops_troubleshooter.healthy_workloads import ago
from tests.aiops_troubleshooter.world import World

BACKEND = "spec.template.spec.containers[backend]"


def _bad_command(world: World) -> None:
    world.change_container("todo-backend", command=["pyton", "-m", "todo_backend"])
    said = 'OCI runtime create failed: exec: "pyton": executable file not found in $PATH: unknown'
    world.crash("todo-backend", 128, reason="StartError", message=said)


def _read_only(world: World) -> None:
    world.crash("todo-backend", 1, ["OSError: [Errno 30] Read-only file system: '/app/cache'"])


def _unknown_crash(world: World) -> None:
    world.crash("todo-backend", 1, ["Traceback (most recent call last):", "ZeroDivisionError: division by zero"])


def _crashed_once(world: World) -> None:
    """It came back, and is ready."""
    status = world.pods("todo-backend")[0]["status"]["containerStatuses"][0]
    status.update(
        restartCount=1, lastState={"terminated": {"exitCode": 127, "reason": "Error", "finishedAt": ago(200)}}
    )
    world.log(world.pods("todo-backend")[0]["metadata"]["name"], ["Read-only file system"], seconds=201, previous=True)


def _old_mount(world: World) -> None:
    said = "Error: in 18+, these Docker images are configured to store database data in a new format"
    world.crash("todo-postgres", 1, [said])


def _no_module(world: World) -> None:
    world.crash("todo-backend", 1, ["ModuleNotFoundError: No module named 'todo_backend'"])


def _root_user(world: World) -> None:
    said = "container has runAsNonRoot and image will run as root (pod: x, container: backend)"
    world.wait("todo-backend", "CreateContainerConfigError", said)


def _other_config_error(world: World) -> None:
    world.wait("todo-backend", "CreateContainerConfigError", "something else")


def out_of_memory(world: World) -> None:
    world.crash("todo-backend", 137, reason="OOMKilled")


def _killed_long_ago(world: World) -> None:
    status = world.pods("todo-backend")[0]["status"]["containerStatuses"][0]
    status.update(restartCount=2, lastState={"terminated": {"reason": "OOMKilled", "finishedAt": ago(3000)}})


def _no_status(world: World) -> None:
    for pod in world.pods("todo-backend"):
        pod["status"].pop("containerStatuses")


def wrong_path(world: World) -> None:
    probe = world.pods("todo-backend")[0]["spec"]["containers"][0]["readinessProbe"]
    world.change_container("todo-backend", readinessProbe=probe | {"httpGet": {"path": "/helth", "port": "http"}})
    world.unready("todo-backend", "HTTP probe failed with statuscode: 404")


def _wrong_port(world: World) -> None:
    probe = world.pods("todo-backend")[0]["spec"]["containers"][0]["readinessProbe"]
    world.change_container("todo-backend", readinessProbe=probe | {"httpGet": {"path": "/health/ready", "port": 8001}})
    world.unready("todo-backend", "dial tcp 10.244.0.9:8001: connect: connection refused")


def not_ready(world: World) -> None:
    world.unready("todo-backend", "HTTP probe failed with statuscode: 503")


def _killed(world: World, probe: str, complaint: str) -> None:
    for pod in world.pods("todo-backend"):
        name = pod["metadata"]["name"]
        ended = {"exitCode": 0, "reason": "Completed", "finishedAt": ago(40)}
        world.set_state(pod, {"running": {"startedAt": ago(20)}}, seconds=60, restarts=4, last=ended)
        world.event("Pod", name, "Unhealthy", f"{probe.capitalize()} probe failed: {complaint}", seconds=42)
        said = f"Container backend failed {probe} probe, will be restarted"
        world.event("Pod", name, "Killing", said, seconds=41)


def _strict(world: World) -> None:
    probe = world.pods("todo-backend")[0]["spec"]["containers"][0]["livenessProbe"]
    world.change_container("todo-backend", livenessProbe=probe | {"timeoutSeconds": 1, "failureThreshold": 1})
    _killed(world, "liveness", "context deadline exceeded (Client.Timeout exceeded while awaiting headers)")


def _short_start(world: World) -> None:
    probe = world.pods("todo-backend")[0]["spec"]["containers"][0]["startupProbe"]
    world.change_container("todo-backend", startupProbe=probe | {"failureThreshold": 1})
    _killed(world, "startup", "dial tcp 10.244.0.9:8000: connect: connection refused")


def _killed_once(world: World) -> None:
    name = world.pods("todo-backend")[0]["metadata"]["name"]
    for probe in ("liveness", "startup"):
        said = f"Container backend failed {probe} probe, will be restarted"
        world.event("Pod", name, "Killing", said, seconds=400)


def disk_full(world: World) -> None:
    said = 'PANIC:  could not write to file "pg_wal/xlogtemp.30": No space left on device'
    world.crash("todo-postgres", 1, [said])


def _disk_was_full(world: World) -> None:
    world.log("todo-postgres-0", ["ERROR:  could not extend file: No space left on device"], seconds=2000)


def model(reason: str, seconds: float = 20.0) -> Change:
    def change(world: World) -> None:
        world.get("Secret", "app-secrets")["keys"]["OPENAI_API_KEY"] = secret_key("f-key")
        for policy in world.of("NetworkPolicy", "todo-backend"):
            policy["spec"]["egress"].append({"ports": [{"protocol": "TCP", "port": 443}]})
        said = f'{{"event": "model_failed", "reason": "{reason}", "error": "X", "level": "warning"}}'
        name = world.pods("todo-backend")[0]["metadata"]["name"]
        world.log(name, [said], seconds=seconds)

    return change


def _own_server(world: World) -> None:
    """The model's server is one's own, and wants a key."""
    model("unauthorized")(world)
    world.get("ConfigMap", "app-config")["data"]["OPENAI_BASE_URL"] = "https://models.example.com/v1"


def _no_key(world: World) -> None:
    world.log(world.pods("todo-backend")[0]["metadata"]["name"], ["unauthorized"])


CASES = (
    Case(
        *("command-not-found", ("Deployment", "todo-backend", f"{BACKEND}.command"), _bad_command, _crashed_once),
        no_logs,
        says="pyton -m todo_backend",
        still_found=True,
    ),
    Case(
        *("read-only-file-system", ("Deployment", "todo-backend", f"{BACKEND}.volumeMounts"), _read_only),
        *(_crashed_once, no_logs),
    ),
    Case(
        "postgres-mount-path",
        ("StatefulSet", "todo-postgres", "spec.template.spec.containers[postgres].volumeMounts"),
        _old_mount,
        disk_full,
        no_logs,
    ),
    Case(
        *("image-incomplete", ("Deployment", "todo-backend", f"{BACKEND}.image"), _no_module, _unknown_crash, no_logs),
        says="todo_backend",
    ),
    Case(
        "runs-as-root",
        ("Deployment", "todo-backend", f"{BACKEND}.securityContext.runAsUser"),
        _root_user,
        _other_config_error,
        no_events,
        still_found=True,
    ),
    Case(
        *("container-crashes", ("Deployment", "todo-backend", BACKEND), _unknown_crash, _crashed_once, no_logs),
        still_found=True,
        says="exit code 1",
    ),
    Case(
        *("out-of-memory", ("Deployment", "todo-backend", f"{BACKEND}.resources.limits.memory"), out_of_memory),
        *(_killed_long_ago, _no_status, "512Mi"),
    ),
    Case(
        *("readiness-probe-wrong", ("Deployment", "todo-backend", f"{BACKEND}.readinessProbe.httpGet.path")),
        *(wrong_path, not_ready, no_events, "/helth"),
    ),
    Case(
        *("readiness-probe-wrong", ("Deployment", "todo-backend", f"{BACKEND}.readinessProbe.httpGet.port")),
        *(_wrong_port, not_ready, no_events, "8001"),
        still_found=True,
    ),
    Case(
        *("readiness-fails", ("Deployment", "todo-backend", f"{BACKEND}.readinessProbe"), not_ready, wrong_path),
        *(no_events, "not ready"),
        still_found=True,
    ),
    Case(
        *("liveness-too-strict", ("Deployment", "todo-backend", f"{BACKEND}.livenessProbe.failureThreshold"), _strict),
        *(_killed_once, no_events, "10 s"),
    ),
    Case(
        *("liveness-probe-wrong", ("Deployment", "todo-backend", f"{BACKEND}.livenessProbe.httpGet.path")),
        lambda world: _killed(world, "liveness", "HTTP probe failed with statuscode: 404"),
        _strict,
        no_events,
    ),
    Case(
        *("startup-budget-too-small", ("Deployment", "todo-backend", f"{BACKEND}.startupProbe.failureThreshold")),
        *(_short_start, _killed_once, no_events, "1 s"),
    ),
    Case(
        *("startup-probe-wrong", ("Deployment", "todo-backend", f"{BACKEND}.startupProbe.httpGet.path")),
        lambda world: _killed(world, "startup", "HTTP probe failed with statuscode: 404"),
        _short_start,
        no_events,
    ),
    Case(
        *("disk-full", ("PersistentVolumeClaim", "data-todo-postgres-0", "spec.resources.requests.storage"), disk_full),
        *(_disk_was_full, no_logs),
    ),
    Case(
        *("model-key-refused", ("Secret", "app-secrets", "data.OPENAI_API_KEY"), model("unauthorized"), _no_key),
        both(no_logs, unseen("Secret")),
    ),
    Case(
        *("model-key-refused", ("Secret", "app-secrets", "data.OPENAI_API_KEY"), _own_server, _no_key),
        *(no_logs, "models.example.com"),
    ),
    Case(
        *("model-rate-limited", ("Secret", "app-secrets", "data.OPENAI_API_KEY"), model("rate_limited")),
        *(model("rate_limited", 4000), no_logs),
    ),
)
