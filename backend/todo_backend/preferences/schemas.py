"""Settings as REST shows and takes them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from todo_backend.tasks.due import zone_named

Language = Literal["en", "de", "es", "fr", "it", "zh"]
WeekStart = Literal["monday", "sunday", "saturday"]
Theme = Literal["system", "light", "dark"]
_WEEKDAYS: dict[WeekStart, int] = {"monday": 0, "saturday": 5, "sunday": 6}
Hour = Annotated[int, Field(ge=0, le=23)]


class SettingsOut(BaseModel):
    """null: found out by itself. `reminder_hour`: when tasks without a time of day remind, 0 to 23."""

    time_zone: str | None = None
    language: Language | None = None
    week_start: WeekStart | None = None
    theme: Theme = "system"
    reminder_hour: Hour = 9

    @property
    def first_weekday(self) -> int:
        """The weekday that begins the user's weeks, 0 for Monday to 6 for Sunday; Monday when none was chosen."""
        return _WEEKDAYS[self.week_start or "monday"]


class SettingsPatch(BaseModel):
    """Only the fields to change; null clears one that may be empty."""

    model_config = ConfigDict(hide_input_in_errors=True, extra="forbid")

    time_zone: Annotated[str, Field(max_length=64)] | None = None
    language: Language | None = None
    week_start: WeekStart | None = None
    theme: Theme = "system"
    reminder_hour: Hour = 9

    @field_validator("time_zone")
    @classmethod
    def _is_known(cls, value: str | None) -> str | None:
        return value if value is None else zone_named(value).key
