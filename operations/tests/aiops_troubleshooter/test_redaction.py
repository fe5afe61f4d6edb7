"""No secret gets into a snapshot."""

import base64
import json

from todoctl.aiops_troubleshooter.redaction import Redactor, hide_all
from todoctl.programs.command import JsonObject

PASSWORD = "p@ss/word-9f3"
URL = "postgresql://todo:p%40ss%2Fword-9f3@todo-postgres:5432/todo"
KEY = "sk-planted-key-123456"


def _secret(name: str, **values: str) -> JsonObject:
    data = {key: base64.b64encode(value.encode()).decode() for key, value in values.items()}
    return {
        "kind": "Secret",
        "metadata": {"name": name, "annotations": {"kubectl.kubernetes.io/last-applied-configuration": KEY}},
        "data": data,
    }


def _objects() -> list[JsonObject]:
    container = {"name": "backend", "env": [{"name": "ADMIN_PASSWORD", "value": "short"}, {"name": "A", "value": KEY}]}
    return [
        {"kind": "Pod", "metadata": {"name": "p"}, "spec": {"containers": [container]}},
        {"kind": "Event", "metadata": {"name": "e"}, "message": f"cannot use {PASSWORD} nor {URL}"},
        {"kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"API_TOKEN": "abc", "URL": "http://u:pw1@h/x"}},
        _secret("app-secrets", DATABASE_URL=URL, OPENAI_API_KEY=KEY, BETTER_AUTH_SECRET="auth-secret-value-1"),
        _secret("todo-postgres", **{"app-password": PASSWORD}),
    ]


def test_no_value_of_a_secret_is_left_anywhere() -> None:
    redactor = Redactor()
    text = json.dumps(hide_all(redactor, _objects()))
    for planted in (PASSWORD, KEY, "p%40ss%2Fword-9f3", "auth-secret-value-1", '"short"', '"abc"', ":pw1@"):
        assert planted not in text
        assert base64.b64encode(planted.encode()).decode() not in text
    assert KEY not in redactor.hide(f"2026-03-01T12:00:00Z the key {KEY} was refused")
    assert PASSWORD not in repr(redactor)


def test_what_is_needed_to_compare_stays() -> None:
    found = {one["metadata"]["name"]: one for one in hide_all(Redactor(), _objects())}
    keys = found["app-secrets"]["keys"]
    assert sorted(keys) == ["BETTER_AUTH_SECRET", "DATABASE_URL", "OPENAI_API_KEY"]
    address = keys["DATABASE_URL"]["url"]
    assert (address["host"], address["port"], address["database"], address["user"]) == (
        *("todo-postgres", 5432, "todo", "todo"),
    )
    assert address["password"] == found["todo-postgres"]["keys"]["app-password"]["fingerprint"]
    assert found["app-secrets"]["checksum"]


def test_fingerprints_of_two_snapshots_cannot_be_compared() -> None:
    assert Redactor().fingerprint(PASSWORD) != Redactor().fingerprint(PASSWORD)
