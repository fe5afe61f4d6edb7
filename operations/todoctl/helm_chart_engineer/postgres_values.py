"""The values of the chart of the database in the cluster."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint
from todoctl.helm_chart_engineer import common_values as common
from todoctl.helm_chart_engineer import schemas
from todoctl.helm_chart_engineer.chart_values import Group, Value

# Recovery after a crash replays what was written since the last checkpoint.
_START_PERIOD_SECONDS, _START_FAILURES = 2, 300


def postgres_values(blueprint: Blueprint) -> tuple[Value | Group, ...]:
    database = blueprint.database
    repository, _, tag = database.image.rpartition(":")
    return (
        common.name_override(database.name),
        *common.image(repository, tag),
        Value(
            "existingSecret",
            database.name,
            schemas.SECRET_NAME,
            "The Secret with postgres-password (superuser) and app-password (the application's role); never made here.",
        ),
        Value("maxConnections", database.max_connections, schemas.COUNT, "Connections at the same time."),
        Value(
            "configuration",
            {},
            {
                "type": "object",
                "propertyNames": {"pattern": "^[a-z_][a-z0-9_.]*$", "not": {"const": "max_connections"}},
                "additionalProperties": {"type": ["string", "number", "boolean"]},
            },
            "More settings of postgresql.conf: {shared_buffers: 256MB}.",
        ),
        Group(
            "persistence",
            "Where the data lies. Uninstalling leaves it; none of this can be changed by an upgrade.",
            (
                Value("size", database.storage, schemas.BYTES, "Size of the claim."),
                Value(
                    "storageClass",
                    "",
                    schemas.optional(schemas.SECRET_NAME),
                    "StorageClass; empty is the cluster's default.",
                ),
                Value(
                    "existingClaim",
                    "",
                    schemas.optional(schemas.SECRET_NAME),
                    "A claim of your own, instead of a new one.",
                ),
            ),
        ),
        common.resources(database.resources),
        Value("tmpSizeLimit", "64Mi", schemas.BYTES, "Room in /tmp."),
        Group(
            "startup",
            "How long a start may take; after a crash the log is replayed.",
            (
                Value("periodSeconds", _START_PERIOD_SECONDS, schemas.COUNT, "Seconds between two questions."),
                Value("failureThreshold", _START_FAILURES, schemas.COUNT, "Questions until it is given up."),
            ),
        ),
        Value(
            "gracePeriodSeconds",
            database.grace_period_seconds,
            schemas.COUNT,
            "Seconds for the last checkpoint, from the order to stop to SIGKILL.",
        ),
        *common.scheduling(blueprint.name),
        Group(
            "networkPolicy",
            "Only pods with the label of a database client may connect; the database itself connects to nobody.",
            (
                common.enabled("Whether there is one."),
                common.dns(),
                Value("extraIngress", [], schemas.INGRESS_RULES, "More rules, as in a NetworkPolicy."),
            ),
        ),
    )
