"""Everything the backend reads from its environment, typed and checked once at start."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, PositiveFloat, PositiveInt, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ENGINE_TURNS_AT_ONCE = 8
MODEL_TURNS_AT_ONCE = 64


class Settings(BaseSettings):
    """The backend's settings. Built once in `create_app`, passed down, never imported.

    Names are those of the environment, in lower case. A missing or wrong value stops the start and
    names the variable; values are never shown, since a database URL holds a password.
    """

    model_config = SettingsConfigDict(frozen=True, hide_input_in_errors=True, extra="ignore")

    host: str = "127.0.0.1"
    port: PositiveInt = 8000
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    metrics_host: str = "127.0.0.1"
    metrics_port: PositiveInt | None = None  # None: no metrics are served

    database_url: SecretStr
    # None: read it off the URL (a host with "-pooler" in its name goes through PgBouncer).
    database_pooler: bool | None = None
    database_pool_size: PositiveInt = 10
    database_statement_timeout_seconds: PositiveFloat = 5.0

    better_auth_url: str  # the frontend's public URL: issuer and audience of every token
    better_auth_jwks_url: str | None = None  # where the keys are fetched, when not below better_auth_url
    better_auth_secret: SecretStr | None = None  # only used when token_algorithm is HS256
    token_algorithm: Literal["EdDSA", "HS256"] = "EdDSA"  # noqa: S105 - a name, not a secret
    # This API as other programs reach it. None: other assistants cannot connect, /mcp takes the page's tokens only.
    public_url: str | None = None
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = ()

    openai_api_key: SecretStr | None = None
    openai_base_url: str | None = None
    openai_model: str = "gpt-5-mini"
    # None: Responses for OpenAI itself, Chat Completions for any other server.
    openai_api: Literal["responses", "chat_completions"] | None = None
    model_first_event_timeout_seconds: PositiveFloat = 20.0
    model_turn_timeout_seconds: PositiveFloat = 90.0

    # None: few for the engine, whose turns only compute; many for a model, whose turns mostly wait.
    max_turns_at_once: PositiveInt | None = None
    max_turns_waiting: Annotated[int, Field(ge=0)] = 512
    shutdown_grace_seconds: PositiveFloat = 15.0

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _split_origins(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip().rstrip("/") for part in value.split(",") if part.strip())
        return value

    @field_validator("better_auth_url", "better_auth_jwks_url", "public_url", "openai_base_url", mode="before")
    @classmethod
    def _trim_slash(cls, value: object) -> object:
        if isinstance(value, str):
            return value.strip().rstrip("/") or None
        return value

    @field_validator("openai_api_key", "better_auth_secret", mode="before")
    @classmethod
    def _empty_is_absent(cls, value: object) -> object:
        # Compose files and charts pass unset optional variables on as empty strings.
        return None if value == "" else value

    @property
    def jwks_url(self) -> str:
        """Where the token keys are fetched."""
        return self.better_auth_jwks_url or f"{self.better_auth_url}/api/auth/jwks"

    @property
    def mcp_url(self) -> str | None:
        """The audience of other assistants' tokens (RFC 8707), or None when there are none."""
        if self.public_url is None or self.token_algorithm == "HS256":  # noqa: S105 - a name, not a secret
            return None
        return f"{self.public_url}/mcp"

    @property
    def resource_metadata_url(self) -> str | None:
        """Where another assistant reads who gives out tokens for `mcp_url` (RFC 9728)."""
        return f"{self.public_url}/.well-known/oauth-protected-resource/mcp" if self.mcp_url else None

    @property
    def origins(self) -> tuple[str, ...]:
        """Origins whose pages may call this API from a browser."""
        return self.allowed_origins or (self.better_auth_url,)

    @property
    def turns_at_once(self) -> int:
        """How many chat turns run side by side; the others wait their turn."""
        return self.max_turns_at_once or (MODEL_TURNS_AT_ONCE if self.has_language_model else ENGINE_TURNS_AT_ONCE)

    @property
    def has_language_model(self) -> bool:
        """Whether a language model is configured; without one the built-in engine answers."""
        return self.openai_api_key is not None or self.openai_base_url is not None
