"""REST: /api/{user_id}/settings."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from todo_backend.identity.dependencies import PathOwner
from todo_backend.preferences.schemas import SettingsOut, SettingsPatch
from todo_backend.preferences.service import PreferencesService

router = APIRouter(prefix="/api/{user_id}/settings", tags=["settings"])


def _service(request: Request) -> PreferencesService:
    return request.app.state.preferences


Preferences = Annotated[PreferencesService, Depends(_service)]


@router.get("")
async def read_settings(owner: PathOwner, preferences: Preferences) -> SettingsOut:
    """What the user has chosen."""
    return await preferences.get(owner)


@router.patch("")
async def change_settings(owner: PathOwner, preferences: Preferences, body: SettingsPatch) -> SettingsOut:
    """Change the given fields, and return all of them."""
    return await preferences.change(owner, body.model_dump(exclude_unset=True))
