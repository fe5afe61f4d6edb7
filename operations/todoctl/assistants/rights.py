"""Says of a refused request which verb on which resource is missing, and which Role grants it."""

from __future__ import annotations

import re

from todoctl.errors import OpsError
from todoctl.programs.kubectl import ForbiddenError

_REFUSED = re.compile(
    r'User "(?P<user>[^"]+)" cannot (?P<verb>\w+) resource "(?P<resource>[\w./-]+)" '
    r'in API group "(?P<group>[\w.-]*)"(?: in the namespace "(?P<namespace>[^"]+)")?'
)
_ROLE_NAME = "todo-assistant"


def explain_refusal(error: OpsError) -> OpsError:
    """The same error; a refusal of the API server with its missing right, and commands that grant it."""
    if not isinstance(error, ForbiddenError):
        return error
    match = _REFUSED.search(f"{error.problem}\n{error.details}")
    if match is None:
        return error
    verb, user = match["verb"], match["user"]
    resource = f"{match['resource']}.{match['group']}" if match["group"] else match["resource"]
    place = f"in namespace {match['namespace']}" if match["namespace"] else "in the whole cluster"
    return ForbiddenError(
        f"The right is missing to {verb} {resource} {place} (user {user}).",
        fix=_grant(verb, resource, match["namespace"], user),
        exit_code=error.exit_code,
        details=error.details,
    )


def _grant(verb: str, resource: str, namespace: str | None, user: str) -> str:
    kind, where = ("role", f" --namespace {namespace}") if namespace else ("clusterrole", "")
    role = f"kubectl create {kind} {_ROLE_NAME} --verb={verb} --resource={resource}{where}"
    # A service account's name is system:serviceaccount:NAMESPACE:NAME.
    account = user.removeprefix("system:serviceaccount:")
    who = f"--serviceaccount={account}" if account != user else f"--user={user}"
    binding = f"kubectl create {kind}binding {_ROLE_NAME} --{kind}={_ROLE_NAME} {who}{where}"
    named = "Role" if namespace else "ClusterRole"
    return f"Let the cluster's administrator grant it by a {named}: {role} && {binding}"
