"""The application's address of its database, and the password in it."""

from __future__ import annotations

import secrets
from urllib.parse import quote, urlsplit

from faults.changes import Changes
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_PASSWORD, APPLICATION_ROLE

SECRET = "app-secrets"  # noqa: S105 - an object's name
DATABASE_SECRET = "todo-postgres"  # noqa: S105 - as above
_URL = "DATABASE_URL"


def change_database_url(
    changes: Changes, *, host: str | None = None, database: str | None = None, password: str | None = None
) -> None:
    """Changes parts of DATABASE_URL in the application's Secret."""
    parts = urlsplit(changes.secret_value(SECRET, _URL))
    given = quote(password, safe="") if password is not None else parts.password
    place = f"{APPLICATION_ROLE}:{given}@{host or parts.hostname}:{parts.port}"
    path = parts.path if database is None else f"/{database}"
    changes.change_secret(SECRET, {_URL: parts._replace(netloc=place, path=path).geturl()})


def change_both_secrets(changes: Changes) -> str:
    """A new password in the database's and in the application's Secret; returns it. The database keeps its own."""
    password = secrets.token_urlsafe(32)
    changes.change_secret(DATABASE_SECRET, {APPLICATION_PASSWORD: password})
    change_database_url(changes, password=password)
    return password
