"""Faults of images, Secrets, ConfigMaps and settings."""

from tests.aiops_troubleshooter.case import Case, Change, no_events, no_logs, unseen
from tests.aiops_troubleshooter.healthy_surroundings import secret_key
from tests.aiops_troubleshooter.healthy_workloads import BACKEND_IMAGE, ago
from tests.aiops_troubleshooter.world import World

BAD = "todo-backend:nope"
PRIVATE = "registry.example.com/team/todo-backend:1"
IMAGE = "spec.template.spec.containers[backend].image"


def _image(world: World, image: str, reason: str, message: str = "", policy: str = "IfNotPresent") -> None:
    world.change_container("todo-backend", image=image, imagePullPolicy=policy)
    world.wait("todo-backend", reason, message)


def bad_tag(world: World) -> None:
    _image(world, BAD, "ImagePullBackOff", f'Back-off pulling image "{BAD}"')
    for pod in world.pods("todo-backend"):
        said = f'Failed to pull image "{BAD}": pull access denied for todo-backend, repository does not exist'
        world.event("Pod", pod["metadata"]["name"], "Failed", said)


def _refused(world: World) -> None:
    _image(world, PRIVATE, "ErrImagePull", "failed to authorize: 401 Unauthorized")


def _login_missing(world: World) -> None:
    _refused(world)
    for spec in world.specs("todo-backend"):
        spec["imagePullSecrets"] = [{"name": "registry-login"}]


def _unreachable(world: World) -> None:
    _image(world, PRIVATE, "ErrImagePull", "dial tcp: lookup registry.example.com: no such host")


def _unknown(world: World) -> None:
    _image(world, PRIVATE, "ErrImagePull", f"{PRIVATE}: not found")


def _creating(world: World) -> None:
    _image(world, BAD, "ContainerCreating")


def missing_secret(world: World) -> None:
    world.remove("Secret", "app-secrets")
    world.wait("todo-backend", "CreateContainerConfigError", 'secret "app-secrets" not found')


def missing_key(world: World) -> None:
    del world.get("Secret", "app-secrets")["keys"]["BETTER_AUTH_SECRET"]
    said = "couldn't find key BETTER_AUTH_SECRET in Secret todo/app-secrets"
    world.wait("todo-backend", "CreateContainerConfigError", said)


def _key_is_back(world: World) -> None:
    missing_key(world)
    world.get("Secret", "app-secrets")["keys"]["BETTER_AUTH_SECRET"] = secret_key("f")


def missing_mounted_map(world: World) -> None:
    world.remove("ConfigMap", "todo-postgres-first-start")
    world.wait("todo-postgres", "ContainerCreating")
    said = 'MountVolume.SetUp failed for volume "first-start" : configmap "todo-postgres-first-start" not found'
    world.event("Pod", "todo-postgres-0", "FailedMount", said)


def _map_is_back(world: World) -> None:
    kept = world.get("ConfigMap", "todo-postgres-first-start")
    missing_mounted_map(world)
    world.add(kept)


def _missing_env_map(world: World) -> None:
    world.remove("ConfigMap", "app-config")
    world.wait("todo-backend", "CreateContainerConfigError", 'configmap "app-config" not found')


def _missing_map_key(world: World) -> None:
    world.wait("todo-backend", "CreateContainerConfigError", "couldn't find key HOST2 in ConfigMap todo/app-config")


def _secret_is_back(world: World) -> None:
    world.wait("todo-backend", "CreateContainerConfigError", 'secret "app-secrets" not found')


def setting_missing(world: World) -> None:
    del world.get("ConfigMap", "app-config")["data"]["BETTER_AUTH_URL"]
    said = ["Setting BETTER_AUTH_URL: Field required.", "Set the variables named above and start again."]
    world.crash("todo-backend", 2, said)


def _frontend_setting_missing(world: World) -> None:
    del world.get("ConfigMap", "frontend-config")["data"]["NEXT_PUBLIC_BACKEND_URL"]
    said = ["The frontend cannot start:", "- NEXT_PUBLIC_BACKEND_URL is not set. Set it to the backend's address."]
    world.crash("todo-frontend", 1, said)


def _setting_came(world: World) -> None:
    world.crash("todo-backend", 2, ["Setting BETTER_AUTH_URL: Field required."])


def _setting_wrong(world: World) -> None:
    world.get("ConfigMap", "app-config")["data"]["PORT"] = "eighty"
    world.crash("todo-backend", 2, ["Setting PORT: Input should be a valid integer, unable to parse string."])


def _secret_too_short(world: World) -> None:
    world.crash("todo-frontend", 1, ["- BETTER_AUTH_SECRET has fewer than 32 characters. Make one with: openssl"])


def _speaks_of_a_setting(world: World) -> None:
    name = world.pods("todo-backend")[0]["metadata"]["name"]
    world.log(name, ["Setting PORT: Input should be a valid integer."], seconds=4000, previous=True)
    world.pods("todo-backend")[0]["status"]["containerStatuses"][0].update(
        restartCount=1, lastState={"terminated": {"exitCode": 2, "finishedAt": ago(4000)}}
    )


def _init(host: str, seconds: float) -> Change:
    """The backend's pods wait in an init container, since so many seconds."""

    def change(world: World) -> None:
        command = ["sh", "-c", f"until getent hosts {host}; do echo waiting; sleep 2; done"]
        for spec in world.specs("todo-backend"):
            spec["initContainers"] = [{"name": "wait", "image": BACKEND_IMAGE, "command": command}]
        world.wait("todo-backend", "PodInitializing", seconds=seconds)
        for pod in world.pods("todo-backend"):
            status = {"name": "wait", "ready": False, "state": {"running": {"startedAt": ago(seconds)}}}
            pod["status"]["initContainerStatuses"] = [status]

    return change


def _no_sandbox(said: str, seconds: float = 60.0) -> Change:
    """The database's pod is never prepared; the node says why."""

    def change(world: World) -> None:
        world.wait("todo-postgres", "ContainerCreating", seconds=seconds)
        for pod in world.pods("todo-postgres"):
            pod["metadata"]["creationTimestamp"] = ago(seconds)
        world.event("Pod", "todo-postgres-0", "FailedCreatePodSandBox", f"Failed to create pod sandbox: {said}")

    return change


def _images(*builds: str) -> Change:
    """The backend's two pods run these builds under one name."""

    def change(world: World) -> None:
        for pod, build in zip(world.pods("todo-backend"), builds, strict=True):
            pod["status"]["containerStatuses"][0]["imageID"] = f"docker.io/library/todo-backend@sha256:{build}"

    return change


def _two_revisions(world: World) -> None:
    _images("aaaa", "bbbb")(world)
    world.pods("todo-backend")[0]["metadata"]["labels"]["pod-template-hash"] = "another"


CASES = (
    Case(
        *("init-waits", ("Deployment", "todo-backend", "spec.template.spec.initContainers[wait].command")),
        *(_init("todo-cache", 60), _init("todo-frontend", 60), unseen("Service"), "todo-cache, which does not exist"),
    ),
    Case(
        *("init-waits", ("Deployment", "todo-backend", "spec.template.spec.initContainers[wait].command")),
        *(_init("todo-frontend", 300), _init("todo-cache", 5), no_events, "does not come to its end"),
        still_found=True,
    ),
    Case(
        *("sandbox-fails", ("StatefulSet", "todo-postgres", "spec.template.spec.securityContext.runAsUser")),
        _no_sandbox('failed to generate user string: user group "999" is specified without user'),
        *(_no_sandbox("plugin is not ready yet", 5), no_events, "no runAsUser"),
    ),
    Case(
        *("sandbox-fails", ("StatefulSet", "todo-postgres", "spec.template.spec")),
        *(_no_sandbox('plugin type="bridge" failed'), missing_mounted_map, no_events, "bridge"),
    ),
    Case(
        *("image-stale", ("Deployment", "todo-backend", IMAGE), _images("aaaa", "bbbb")),
        *(_two_revisions, unseen("Pod"), "1 of 2 pods"),
    ),
    Case(
        "image-not-found", ("Deployment", "todo-backend", IMAGE), bad_tag, _creating, no_events, BAD, still_found=True
    ),
    Case(
        *("image-not-found", ("Deployment", "todo-backend", IMAGE), _unknown, _creating, no_logs),
        says="registry has no image",
        still_found=True,
    ),
    Case(
        "image-not-on-node",
        ("Deployment", "todo-backend", IMAGE),
        lambda world: _image(world, BAD, "ErrImageNeverPull", policy="Never"),
        _creating,
        unseen("Node"),
        "Never",
        still_found=True,
    ),
    Case(
        "image-pulled-always",
        ("Deployment", "todo-backend", "spec.template.spec.containers[backend].imagePullPolicy"),
        lambda world: _image(world, BACKEND_IMAGE, "ImagePullBackOff", policy="Always"),
        bad_tag,
        no_events,
        "Always",
        still_found=True,
    ),
    Case(
        "image-name-invalid",
        ("Deployment", "todo-backend", IMAGE),
        lambda world: _image(world, "Todo Backend", "InvalidImageName"),
        bad_tag,
        no_events,
        "'Todo Backend'",
        still_found=True,
    ),
    Case(
        *("image-registry-refuses", ("Deployment", "todo-backend", IMAGE), _refused, _unreachable, no_events),
        says="brings no login",
        still_found=True,
    ),
    Case(
        *("image-registry-refuses", ("Deployment", "todo-backend", IMAGE), _login_missing, _unknown, no_events),
        says="Secret registry-login with the login is missing",
        still_found=True,
    ),
    Case(
        *("image-registry-unreachable", ("Deployment", "todo-backend", IMAGE), _unreachable, _refused, no_events),
        still_found=True,
    ),
    Case(
        "secret-missing",
        ("Secret", "app-secrets", ""),
        missing_secret,
        _secret_is_back,
        unseen("Secret"),
        "todo-backend",
        still_found=True,
    ),
    Case(
        "secret-key-missing",
        ("Secret", "app-secrets", "data.BETTER_AUTH_SECRET"),
        missing_key,
        _key_is_back,
        unseen("Secret"),
        still_found=True,
    ),
    Case(
        "configmap-missing",
        ("ConfigMap", "todo-postgres-first-start", ""),
        missing_mounted_map,
        _map_is_back,
        no_events,
    ),
    Case(
        "configmap-missing",
        ("ConfigMap", "app-config", ""),
        _missing_env_map,
        missing_secret,
        unseen("ConfigMap"),
        still_found=True,
    ),
    Case(
        "configmap-key-missing",
        ("ConfigMap", "app-config", "data.HOST2"),
        _missing_map_key,
        _key_is_back,
        no_events,
        still_found=True,
    ),
    Case(
        "setting-missing", ("ConfigMap", "app-config", "data.BETTER_AUTH_URL"), setting_missing, _setting_came, no_logs
    ),
    Case(
        "setting-missing",
        ("ConfigMap", "frontend-config", "data.NEXT_PUBLIC_BACKEND_URL"),
        _frontend_setting_missing,
        _setting_wrong,
        no_logs,
    ),
    Case(
        *("setting-wrong", ("ConfigMap", "app-config", "data.PORT"), _setting_wrong, _speaks_of_a_setting, no_logs),
        says="valid integer",
    ),
    Case(
        *("setting-wrong", ("Secret", "app-secrets", "data.BETTER_AUTH_SECRET"), _secret_too_short),
        *(_speaks_of_a_setting, no_logs, "fewer than 32 characters"),
    ),
)
