"""Faults of the database's address, of policies, Services and DNS."""

from tests.aiops_troubleshooter.case import Case, Change, both, no_logs, unseen
from tests.aiops_troubleshooter.cases_run import model, not_ready
from tests.aiops_troubleshooter.healthy_surroundings import secret_key
from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE, ago
from tests.aiops_troubleshooter.world import World, failed_migration
from todoctl.programs.command import JsonObject

URL = "data.DATABASE_URL"
NO_PASSWORD = 'FATAL:  password authentication failed for user "todo"'


def _address(world: World, **changes: object) -> None:
    world.get("Secret", "app-secrets")["keys"]["DATABASE_URL"]["url"].update(changes)


def wrong_password(world: World) -> None:
    _address(world, password="f-another")
    not_ready(world)
    world.log("todo-postgres-0", [NO_PASSWORD])


def _wrong_password_in_a_hosted_database(world: World) -> None:
    _address(world, host="db.example.com")
    allow_database_anywhere(world)
    said = f'connection to server at "203.0.113.7", port 5432 failed: {NO_PASSWORD}'
    failed_migration(world, [f"The database cannot be reached or refused: connection failed: {said}"])


def allow_database_anywhere(world: World) -> None:
    for app in ("todo-backend", "todo-frontend"):
        world.of("NetworkPolicy", app)[0]["spec"]["egress"].append({"ports": [{"protocol": "TCP", "port": 5432}]})


def kept_password(world: World) -> None:
    """Both Secrets agree; the volume holds another one."""
    not_ready(world)
    world.log("todo-postgres-0", [NO_PASSWORD])


def _rotated(world: World) -> None:
    kept_password(world)
    world.get("Secret", "app-secrets")["checksum"] = "another"


def _kept_and_restarted(world: World) -> None:
    """Pods that were started anew by hand bear the old checksum, and have read the new Secret."""
    _rotated(world)
    for pod in world.pods("todo-backend"):
        pod["metadata"]["creationTimestamp"] = pod["status"]["startTime"] = ago(121)


def _somebody_tried_a_password(world: World) -> None:
    not_ready(world)
    world.log("todo-postgres-0", ['FATAL:  password authentication failed for user "admin"'])


def _no_database(world: World) -> None:
    _address(world, database="todoo")
    not_ready(world)
    world.log("todo-postgres-0", ['FATAL:  database "todoo" does not exist'])


def _there_was_no_database(world: World) -> None:
    not_ready(world)
    world.log("todo-postgres-0", ['FATAL:  database "todo" does not exist'], seconds=3000)


def wrong_host(world: World) -> None:
    _address(world, host="todo-postgress")
    not_ready(world)


def _hosted_somewhere(world: World) -> None:
    _address(world, host="db.example.com")
    allow_database_anywhere(world)
    not_ready(world)


def _wrong_port(world: World) -> None:
    _address(world, port=5433)
    not_ready(world)


def _too_many(world: World) -> None:
    not_ready(world)
    world.log("todo-postgres-0", ["FATAL:  sorry, too many clients already"])


def _unreachable(world: World) -> None:
    said = 'connection failed: connection to server at "10.96.7.7", port 5432 failed: Connection refused'
    failed_migration(world, [f"The database cannot be reached or refused: {said}"])


def deny(name: str, *, selector: JsonObject | None = None, ingress: object = None, egress: object = None) -> JsonObject:
    kinds = [kind for kind, rules in (("Ingress", ingress), ("Egress", egress)) if rules is not None]
    spec = {"podSelector": selector or {}, "policyTypes": kinds}
    spec |= {kind: rules for kind, rules in (("ingress", ingress), ("egress", egress)) if rules is not None}
    return {"kind": "NetworkPolicy", "metadata": {"name": name, "namespace": NAMESPACE}, "spec": spec}


def _only_policy(world: World, policy: JsonObject) -> None:
    world.objects = [one for one in world.objects if one["kind"] != "NetworkPolicy"]
    world.add(policy)


def denied_egress(world: World) -> None:
    """Instead of our policies, one that lets the backend resolve names and nothing else."""
    dns = {"ports": [{"protocol": "UDP", "port": 53}]}
    jwks = {"ports": [{"protocol": "TCP", "port": 3000}]}
    selector = {"matchExpressions": [{"key": "app.kubernetes.io/component", "operator": "In", "values": ["backend"]}]}
    _only_policy(world, deny("deny-egress", selector=selector, egress=[dns, jwks]))
    not_ready(world)


def _denied_ingress(world: World) -> None:
    rule = world.get("NetworkPolicy", "todo-postgres")["spec"]["ingress"][0]
    rule["from"][0]["podSelector"]["matchLabels"] = {"todo/database-client": "yes"}
    not_ready(world)


def _wrong_policy_port(world: World) -> None:
    world.get("NetworkPolicy", "todo-backend")["spec"]["egress"][1]["ports"][0]["port"] = 5433
    not_ready(world)


def _another_allows(world: World) -> None:
    """Policies add up: one that denies everything takes nothing away from one that allows."""
    world.add(deny("deny-all", ingress=[], egress=[]))
    not_ready(world)


def _allowed_by_range(world: World) -> None:
    rule = {"to": [{"ipBlock": {"cidr": "0.0.0.0/0"}}], "ports": [{"protocol": "TCP", "port": 5000, "endPort": 6000}]}
    policy = world.get("NetworkPolicy", "todo-backend")
    policy["spec"]["egress"][1] = rule
    not_ready(world)


def _dns_denied(world: World) -> None:
    del world.get("NetworkPolicy", "todo-backend")["spec"]["egress"][0]
    not_ready(world)


def _dns_in_other_words(world: World) -> None:
    world.get("NetworkPolicy", "todo-backend")["spec"]["egress"][0] = {"ports": [{"protocol": "UDP", "port": 53}]}
    not_ready(world)


def _frontend_denied(world: World) -> None:
    del world.get("NetworkPolicy", "todo-backend")["spec"]["egress"][2]


def _model_denied(world: World) -> None:
    world.get("Secret", "app-secrets")["keys"]["OPENAI_API_KEY"] = secret_key("f-key")


def _backend_denied(world: World) -> None:
    world.get("ConfigMap", "frontend-config")["data"]["INTERNAL_BACKEND_URL"] = "http://todo-backend:8000"


def selects_nothing(world: World) -> None:
    world.get("Service", "todo-backend")["spec"]["selector"]["app.kubernetes.io/name"] = "todo-backendd"


def _without_selector(world: World) -> None:
    world.get("Service", "todo-backend")["spec"].pop("selector")


def wrong_target(world: World) -> None:
    world.get("Service", "todo-backend")["spec"]["ports"][0]["targetPort"] = "web"


def _wrong_target_number(world: World) -> None:
    world.get("Service", "todo-backend")["spec"]["ports"][0]["targetPort"] = 8080


def _target_by_number(world: World) -> None:
    world.get("Service", "todo-backend")["spec"]["ports"][0]["targetPort"] = 8000


def _scaled_to_zero(world: World) -> None:
    world.get("Deployment", "todo-frontend")["spec"]["replicas"] = 0
    world.objects = [one for one in world.objects if one not in world.pods("todo-frontend")]


def _scaled_to_one(world: World) -> None:
    world.get("Deployment", "todo-frontend")["spec"]["replicas"] = 1


def dns_down(world: World) -> None:
    world.get("EndpointSlice", "kube-dns-x1")["endpoints"] = None
    world.get("Deployment", "coredns")["spec"]["replicas"] = 0
    not_ready(world)


def _dns_starting(world: World) -> None:
    world.get("EndpointSlice", "kube-dns-x1")["endpoints"] = [{"conditions": {"ready": False}}]
    condition = world.get("Deployment", "coredns")["status"]["conditions"][0]
    condition.update(status="False", lastTransitionTime=ago(20))


def ingress(*, class_name: str | None = "nginx", service: str = "todo-backend", port: str = "http") -> Change:
    """An Ingress of the backend."""

    def change(world: World) -> None:
        backend = {"service": {"name": service, "port": {"name": port}}}
        rule = {"host": "todo.example.com", "http": {"paths": [{"path": "/", "backend": backend}]}}
        spec: JsonObject = {"rules": [rule]} | ({} if class_name is None else {"ingressClassName": class_name})
        world.add({"kind": "Ingress", "metadata": {"name": "todo-backend", "namespace": NAMESPACE}, "spec": spec})

    return change


def _default_class(world: World) -> None:
    ingress(class_name=None)(world)
    annotations = {"ingressclass.kubernetes.io/is-default-class": "true"}
    world.get("IngressClass", "nginx")["metadata"]["annotations"] = annotations


BACKEND_PATH = "spec.rules[0].http.paths[0].backend.service"
SECRET = ("Secret", "app-secrets", URL)
CASES = (
    Case("database-password-wrong", SECRET, wrong_password, _somebody_tried_a_password, unseen("Secret")),
    Case("database-password-wrong", SECRET, _wrong_password_in_a_hosted_database, _unreachable, no_logs),
    Case(
        *("database-keeps-old-password", ("Secret", "todo-postgres", "data.app-password"), kept_password),
        *(_somebody_tried_a_password, no_logs, "data-todo-postgres-0"),
    ),
    Case(
        *("database-keeps-old-password", ("Secret", "todo-postgres", "data.app-password"), _kept_and_restarted),
        *(_rotated, no_logs, "data-todo-postgres-0"),
    ),
    Case(
        *("secret-changed-later", ("Deployment", "todo-backend", "spec.template.metadata.annotations"), _rotated),
        *(kept_password, no_logs),
    ),
    Case("database-missing", SECRET, _no_database, _there_was_no_database, no_logs, "todoo"),
    Case("database-host-unknown", SECRET, wrong_host, _hosted_somewhere, unseen("Service"), "todo-postgress"),
    Case("database-port-wrong", SECRET, _wrong_port, not_ready, unseen("Secret"), "5433"),
    Case(
        *("database-connections-used-up", ("StatefulSet", "todo-postgres", "max_connections"), _too_many),
        *(not_ready, no_logs),
    ),
    Case("database-unreachable", ("Service", "todo-postgres", ""), _unreachable, not_ready, no_logs),
    Case(
        *("network-policy-blocks-database", ("NetworkPolicy", "deny-egress", "spec.egress"), denied_egress),
        *(_another_allows, unseen("NetworkPolicy"), "Egress from todo-backend to todo-postgres:5432"),
    ),
    Case(
        *("network-policy-blocks-database", ("NetworkPolicy", "todo-postgres", "spec.ingress"), _denied_ingress),
        *(not_ready, unseen("NetworkPolicy")),
    ),
    Case(
        *("network-policy-blocks-database", ("NetworkPolicy", "todo-backend", "spec.egress"), _wrong_policy_port),
        *(_allowed_by_range, unseen("Secret")),
    ),
    Case(
        *("network-policy-blocks-dns", ("NetworkPolicy", "todo-backend", "spec.egress"), _dns_denied),
        *(_dns_in_other_words, unseen("NetworkPolicy")),
    ),
    Case(
        *("network-policy-blocks-frontend", ("NetworkPolicy", "todo-backend", "spec.egress"), _frontend_denied),
        *(_another_allows, unseen("ConfigMap")),
    ),
    Case(
        *("network-policy-blocks-model", ("NetworkPolicy", "todo-backend", "spec.egress"), _model_denied),
        *(model("timeout"), unseen("Secret"), "api.openai.com:443"),
    ),
    Case(
        *("network-policy-blocks-backend", ("NetworkPolicy", "todo-frontend", "spec.egress"), _backend_denied),
        *(_another_allows, unseen("NetworkPolicy")),
    ),
    Case(
        *("service-selects-nothing", ("Service", "todo-backend", "spec.selector"), selects_nothing),
        *(_without_selector, unseen("Deployment"), "todo-backendd"),
    ),
    Case(
        *("service-target-port", ("Service", "todo-backend", "spec.ports[0].targetPort"), wrong_target),
        *(_target_by_number, unseen("Pod"), "web"),
    ),
    Case(
        *("service-target-port", ("Service", "todo-backend", "spec.ports[0].targetPort"), _wrong_target_number),
        *(_target_by_number, unseen("Service"), "8080"),
    ),
    Case(
        *("ingress-class-missing", ("Ingress", "todo-backend", "spec.ingressClassName"), ingress(class_name="ngnix")),
        *(ingress(), unseen("IngressClass"), "ngnix"),
    ),
    Case(
        *("ingress-class-missing", ("Ingress", "todo-backend", "spec.ingressClassName"), ingress(class_name=None)),
        *(_default_class, unseen("Ingress"), "names no class"),
    ),
    Case(
        *("ingress-backend-missing", ("Ingress", "todo-backend", f"{BACKEND_PATH}.name"), ingress(service="todo-api")),
        *(ingress(), unseen("Service"), "todo-api"),
    ),
    Case(
        *("ingress-backend-missing", ("Ingress", "todo-backend", f"{BACKEND_PATH}.port"), ingress(port="web")),
        *(ingress(), unseen("Ingress"), "port web"),
    ),
    Case(
        *("scaled-to-zero", ("Deployment", "todo-frontend", "spec.replicas"), _scaled_to_zero),
        *(_scaled_to_one, unseen("Deployment")),
    ),
    Case(
        *("dns-down", ("Deployment", "coredns", "spec.replicas"), dns_down, _dns_starting),
        both(unseen("EndpointSlice")),
    ),
)
