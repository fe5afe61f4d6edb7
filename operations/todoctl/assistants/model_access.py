"""Where the model is: the same three settings as the application's own."""

from __future__ import annotations

from dataclasses import dataclass, field

from todoctl.local_stack.user_settings import UserSettings

DEFAULT_MODEL = "gpt-5-mini"
_NO_KEY = "no-key"
_TIMEOUT_SECONDS = 90.0


@dataclass(frozen=True)
class ModelAccess:
    """An OpenAI-compatible endpoint; without an address, OpenAI's own."""

    model: str
    base_url: str | None
    api_key: str = field(repr=False)
    timeout_seconds: float = _TIMEOUT_SECONDS

    @property
    def place(self) -> str:
        return self.base_url or "OpenAI"


def model_access(settings: UserSettings) -> ModelAccess | None:
    """How to reach the model; None when neither a key nor an address is set. A local model needs no key."""
    key, base_url = settings.values.get("OPENAI_API_KEY"), settings.values.get("OPENAI_BASE_URL")
    if not key and not base_url:
        return None
    return ModelAccess(settings.values.get("OPENAI_MODEL", DEFAULT_MODEL), base_url, key or _NO_KEY)
