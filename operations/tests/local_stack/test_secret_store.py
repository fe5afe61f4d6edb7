from pathlib import Path

import pytest

from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.secret_store import load_or_create_secrets


def test_secrets_are_made_once_long_different_and_private(tmp_path: Path) -> None:
    file = tmp_path / "secrets.json"
    made = load_or_create_secrets(file)
    values = {made.better_auth_secret, made.superuser_password, made.application_password}
    assert len(values) == 3
    assert min(map(len, values)) >= 32
    assert file.stat().st_mode & 0o777 == 0o600
    assert load_or_create_secrets(file) == made


def test_a_file_open_to_others_is_closed(tmp_path: Path) -> None:
    file = tmp_path / "secrets.json"
    load_or_create_secrets(file)
    file.chmod(0o644)
    load_or_create_secrets(file)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_damaged_file_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "secrets.json"
    file.write_text('{"better_auth_secret": 7}')
    with pytest.raises(OpsError, match="is damaged: 'better_auth_secret' is not a text") as error:
        load_or_create_secrets(file)
    assert error.value.exit_code == ExitCode.STACK
    assert "--purge" in error.value.fix
    assert file.read_text() == '{"better_auth_secret": 7}'


def test_secrets_do_not_show_in_a_repr(tmp_path: Path) -> None:
    made = load_or_create_secrets(tmp_path / "secrets.json")
    assert made.better_auth_secret not in repr(made)
