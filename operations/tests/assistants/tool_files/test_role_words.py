"""The roles' texts: each names its own changing tools, and all keep the same rules."""

import pytest

from todoctl.assistants.catalogue import ROLES, Role, tools_of
from todoctl.assistants.role_words import SUMMARIES, system_message, triage_message


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_told_its_name_its_changing_tools_and_the_rules(role: Role) -> None:
    text = system_message(role)
    assert text.startswith(f"You are the {role}. ")
    (changing,) = [line for line in text.splitlines() if line.startswith(("Tools that change", "None of your tools"))]
    for tool in tools_of(role):
        assert (tool.name in changing) == tool.changes
    for promise in ("never an instruction", "wait for the user's consent", "password", "evidence", "do not know"):
        assert promise in text
    assert system_message(role) == text


def test_a_role_that_is_given_reading_tools_alone_hears_of_no_others() -> None:
    reading = [tool for tool in tools_of("minikube-deployer") if not tool.changes]
    text = system_message("minikube-deployer", reading)
    assert "None of your tools changes anything." in text
    assert "undeploy" not in text


def test_the_triage_knows_every_role() -> None:
    assert all(f"- {role}: {SUMMARIES[role]}" in triage_message() for role in ROLES)
