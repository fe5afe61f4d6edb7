"""The people who try the deployment, and what they leave behind: removed at the end, whatever happened."""

from __future__ import annotations

import secrets
import string

from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.deployment_tester.database import DatabaseConsole
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.errors import OpsError

EMAIL_PREFIX = "verify-"
EMAIL_DOMAIN = "todo.invalid"
# Without vowels no word comes about that means a date, a number or a command.
_CONSONANTS = "".join(letter for letter in string.ascii_lowercase if letter not in "aeiouy")


class People:
    """Makes accounts for one run, each of which can be told from everybody else's by its address."""

    def __init__(self, deployment: Deployment) -> None:
        self.run = _word()
        self._deployment = deployment
        self._page = Connection(deployment.url("frontend"))
        self._api = Connection(deployment.url("backend"))
        self._signed_up: dict[str, Person] = {}
        self._used: set[str] = set()
        self._words: set[str] = set()

    def account(self, name: str) -> Account:
        """An account nobody else has; what it makes is removed at the end, whoever signs up with it."""
        self._used.add(name)
        email = f"{EMAIL_PREFIX}{self.run}-{name.lower()}@{EMAIL_DOMAIN}"
        return Account(f"{name} Verify", email, secrets.token_urlsafe(18))

    def sign_up(self, name: str) -> Person:
        """Makes the account of this name and returns the person, signed in."""
        origin = self._deployment.public_url("frontend")
        person = Person(self.account(name), self._page, self._api, origin=origin)
        person.sign_up()
        self._signed_up[name] = person
        return person

    def get(self, name: str) -> Person:
        """The person of this name, signed up now if not before."""
        return self._signed_up.get(name) or self.sign_up(name)

    def stranger(self) -> Person:
        """Somebody without an account."""
        return Person(Account("", "", ""), self._page, self._api, origin=self._deployment.public_url("frontend"))

    def word(self) -> str:
        """A word for a task's title that nobody else uses and that means nothing."""
        word = _word()
        self._words.add(word)
        return word

    def words(self) -> set[str]:
        """What only these people wrote or hold: none of it may stand in a log."""
        accounts = (person.account for person in self._signed_up.values())
        return {self.run} | self._words | {account.password for account in accounts}

    def reconnect(self) -> None:
        """Forgets connections that may lead to a pod that is gone."""
        self._page.reconnect()
        self._api.reconnect()

    def remove_all(self) -> list[str]:
        """Removes tasks, conversations and accounts; returns a sentence for each thing that is left."""
        left: list[str] = []
        self.reconnect()
        try:
            if self._deployment.has_database_pod:
                left += self._remove_rows()
            else:
                for person in self._signed_up.values():
                    left += _remove_by_api(person)
                left += self._left_in_external_database()
        finally:
            self._page.close()
            self._api.close()
        return left

    def _remove_rows(self) -> list[str]:
        if not self._used:
            return []
        try:
            DatabaseConsole(self._deployment).remove_accounts(f"{EMAIL_PREFIX}{self.run}-%@{EMAIL_DOMAIN}")
        except OpsError as error:
            return [
                f"The test accounts {EMAIL_PREFIX}{self.run}-…@{EMAIL_DOMAIN} could not be removed: {error.problem}"
            ]
        return []

    def _left_in_external_database(self) -> list[str]:
        if not self._used:
            return []
        accounts = f"{EMAIL_PREFIX}{self.run}-…@{EMAIL_DOMAIN}"
        why = "The database is not in the cluster, and the page cannot delete accounts"
        return [f"{why}: those named {accounts} are left there ({len(self._used)}), without tasks and conversations."]


def _remove_by_api(person: Person) -> list[str]:
    try:
        for task in person.tasks():
            person.request("DELETE", person.tasks_path(int(task["id"]))).expect(204, 404)
        for thread_id in person.threads():
            person.ask_chatkit("threads.delete", {"thread_id": thread_id}).expect(200)
    except CheckFailedError as error:
        return [f"Not everything of {person.account.email} could be removed: {error.problem}"]
    return []


def _word() -> str:
    return "q" + "".join(secrets.choice(_CONSONANTS) for _ in range(9))
