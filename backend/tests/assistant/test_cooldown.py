"""When a provider that fails is left alone, and when it is not."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
from conftest import Person, wait_until_ready
from support import chatkit
from support.openai_server import Fail, OpenAIServer, Rubbish, Say
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.assistant.fallback_model import Cooldown
from todo_backend.settings import Settings

SECONDS = 15.0


class Clock:
    """Moves only when it is told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cooldown(clock: Clock) -> Cooldown:
    return Cooldown(SECONDS, clock)


@pytest.mark.parametrize("reason", sorted(Cooldown.AT_ONCE))
def test_what_refuses_everybody_counts_at_once_and_for_a_time(cooldown: Cooldown, clock: Clock, reason: str) -> None:
    cooldown.note_failure(reason)
    assert cooldown.is_on
    assert cooldown.reason == reason
    clock.now += SECONDS
    assert not cooldown.is_on


@pytest.mark.parametrize("reason", ["timeout", "rubbish"])
def test_what_may_be_one_conversations_trouble_counts_in_a_row(cooldown: Cooldown, clock: Clock, reason: str) -> None:
    for _ in range(Cooldown.IN_A_ROW - 1):
        cooldown.note_failure(reason)
    assert not cooldown.is_on
    cooldown.note_failure(reason)
    assert cooldown.is_on
    # It is asked again after that time, by one turn: as long as nothing has come, the next failure is enough.
    clock.now += SECONDS
    cooldown.note_failure(reason)
    assert cooldown.is_on


def test_an_answer_ends_the_row(cooldown: Cooldown) -> None:
    for _ in range(3 * Cooldown.IN_A_ROW):
        cooldown.note_failure("rubbish")
        cooldown.note_failure("timeout")
        cooldown.note_answer()
    assert not cooldown.is_on


@pytest.fixture
async def model_url(make_settings: Callable[..., Settings], provider: OpenAIServer) -> AsyncIterator[str]:
    """A backend of this test's own: whatever failed elsewhere does not count here."""
    settings = make_settings(openai_api_key="sk-test", openai_base_url=f"{provider.url}/v1")
    async with serving(create_app(settings)) as url:
        await wait_until_ready(url)
        yield url


async def _say(person: Person) -> str:
    return chatkit.answer_of(await chatkit.send(person.http, chatkit.create("hello")))


async def test_nonsense_for_one_user_does_not_take_the_model_from_another(
    make_person: Callable[..., Person], model_url: str, provider: OpenAIServer
) -> None:
    provider.play(Rubbish(), Say("I am the model."))
    assert await _say(make_person(base_url=model_url)) != "I am the model."
    assert await _say(make_person(base_url=model_url)) == "I am the model."


async def test_a_provider_that_refuses_is_not_asked_again_at_once(
    make_person: Callable[..., Person], model_url: str, provider: OpenAIServer
) -> None:
    provider.play(Fail(429), Say("I am the model."))
    for _ in range(2):
        assert await _say(make_person(base_url=model_url)) != "I am the model."
    assert len(provider.requests) == 1
