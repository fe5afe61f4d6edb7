"""JSON schemas of single values, for values.schema.json."""

from __future__ import annotations

from todoctl.helm_chart_engineer.chart_values import Json, Schema

BOOLEAN: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 1}
ZERO_OR_MORE: Schema = {"type": "integer", "minimum": 0}
PORT: Schema = {"type": "integer", "minimum": 1, "maximum": 65535}
# Room for the suffixes of Jobs and test pods.
NAME: Schema = {"type": "string", "pattern": "^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$"}
SECRET_NAME: Schema = {
    "type": "string",
    "minLength": 1,
    "maxLength": 253,
    "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
}
CPU: Schema = {"type": ["string", "number"], "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]+)?)$"}
BYTES: Schema = {"type": ["string", "integer"], "pattern": "^[0-9]+(\\.[0-9]+)?(k|M|G|T|Ki|Mi|Gi|Ti)?$"}
DURATION: Schema = {"type": "string", "pattern": "^([0-9]+(ms|s|m|h))+$"}
HTTP_PATH: Schema = {"type": "string", "pattern": "^/"}
STRING_MAP: Schema = {"type": "object", "additionalProperties": {"type": "string"}}
LABELS: Schema = {"type": "object", "additionalProperties": {"type": "string", "maxLength": 63}}
TAG: Schema = {"type": "string", "pattern": "^([A-Za-z0-9_][A-Za-z0-9._-]{0,127})?$"}
DIGEST: Schema = {"type": "string", "pattern": "^(sha256:[0-9a-f]{64})?$"}
REPOSITORY: Schema = {"type": "string", "pattern": "^[a-z0-9][a-z0-9._/:-]*$"}
PULL_POLICY: Schema = {"type": "string", "enum": ["IfNotPresent", "Always", "Never"]}
CIDR: Schema = {"type": "string", "pattern": "^[0-9A-Fa-f.:]+/[0-9]{1,3}$"}
ORIGIN_PATTERN = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?"
ADDRESS_PATTERN = f"{ORIGIN_PATTERN}(/[^\\s]*)?"


def optional(schema: Schema) -> Schema:
    """The same, or the empty string."""
    return {"anyOf": [{"type": "string", "maxLength": 0}, schema]}


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def closed_object(properties: Schema, *, required: tuple[str, ...] = ()) -> Schema:
    """An object with these fields and no other."""
    schema: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    if required:
        schema["required"] = list[Json](required)
    return schema


def matching(pattern: str) -> Schema:
    """A string that matches as a whole."""
    return {"type": "string", "pattern": f"^({pattern})$"}


def variables(taken: tuple[str, ...]) -> Schema:
    """Environment variables beside those that are taken: a name given twice is refused on the server."""
    name: Schema = {**matching("[A-Za-z_][A-Za-z0-9_.-]*"), "not": {"enum": list[Json](taken)}}
    return list_of(closed_object({"name": name, "value": _TEXT, "valueFrom": _OBJECT}, required=("name",)))


def foreign_labels(application: str) -> Schema:
    """Labels beside our own, which selectors and policies rely on."""
    return {**LABELS, "propertyNames": {"not": {"pattern": f"^(app\\.kubernetes\\.io|{application})/"}}}


_TEXT: Schema = {"type": "string"}
_OBJECT: Schema = {"type": "object"}

PULL_SECRETS = list_of(closed_object({"name": SECRET_NAME}, required=("name",)))
_REFERENCE = closed_object({"name": SECRET_NAME, "optional": BOOLEAN}, required=("name",))
ENV_FROM = list_of(closed_object({"prefix": _TEXT, "configMapRef": _REFERENCE, "secretRef": _REFERENCE}))
TOLERATIONS = list_of(
    closed_object(
        {
            "key": _TEXT,
            "operator": {"type": "string", "enum": ["Exists", "Equal", "Lt", "Gt"]},
            "value": _TEXT,
            "effect": {"type": "string", "enum": ["NoSchedule", "PreferNoSchedule", "NoExecute"]},
            "tolerationSeconds": {"type": "integer"},
        }
    )
)
AFFINITY = closed_object({"nodeAffinity": _OBJECT, "podAffinity": _OBJECT, "podAntiAffinity": _OBJECT})
_SELECTOR = closed_object({"matchLabels": LABELS, "matchExpressions": list_of(_OBJECT)})
_IP_BLOCK = closed_object({"cidr": CIDR, "except": list_of(CIDR)}, required=("cidr",))
PEERS = list_of(
    {
        **closed_object({"podSelector": _SELECTOR, "namespaceSelector": _SELECTOR, "ipBlock": _IP_BLOCK}),
        "minProperties": 1,
    }
)
_POLICY_PORTS = list_of(
    closed_object(
        {
            "protocol": {"type": "string", "enum": ["TCP", "UDP", "SCTP"]},
            "port": {"type": ["integer", "string"]},
            "endPort": PORT,
        }
    )
)
INGRESS_RULES = list_of(closed_object({"from": PEERS, "ports": _POLICY_PORTS}))
EGRESS_RULES = list_of(closed_object({"to": PEERS, "ports": _POLICY_PORTS}))
