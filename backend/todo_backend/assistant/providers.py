"""The configured language model: OpenAI's, or any server that speaks its protocol."""

from __future__ import annotations

import openai
from agents import OpenAIResponsesModel
from agents.models.interface import Model

from todo_backend.assistant.checked_stream import CheckedChatCompletionsModel
from todo_backend.assistant.direct_client import DirectOpenAI
from todo_backend.settings import Settings

CONNECT_TIMEOUT_SECONDS = 5.0


def build_client(settings: Settings) -> openai.AsyncOpenAI | None:
    """A client for the configured provider, or None when there is none and the engine answers alone.

    Retries are off: the engine behind it answers at once, which is better than to wait twice.
    """
    if not settings.has_language_model:
        return None
    key = settings.openai_api_key
    return DirectOpenAI(
        # Local servers (Ollama, llama.cpp, vLLM) want some key and look at none.
        api_key=key.get_secret_value() if key else "local",
        base_url=settings.openai_base_url,
        timeout=openai.Timeout(settings.model_first_event_timeout_seconds, connect=CONNECT_TIMEOUT_SECONDS),
        max_retries=0,
    )


def build_model(settings: Settings, client: openai.AsyncOpenAI) -> Model:
    """The model to ask first, by the protocol that its server speaks."""
    api = settings.openai_api or ("chat_completions" if settings.openai_base_url else "responses")
    if api == "responses":
        return OpenAIResponsesModel(settings.openai_model, client)
    return CheckedChatCompletionsModel(settings.openai_model, client)
