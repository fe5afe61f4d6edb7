from pathlib import Path

import pytest

from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import parse_env_file, read_user_settings


def test_an_env_file_is_read_as_shells_read_it(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        "# my settings\n\n"
        "OPENAI_API_KEY=sk-1 # from the console\n"
        "export OPENAI_MODEL = small\n"
        "DATABASE_URL='postgresql://u:p$w#1@host/db?a=b'\n"
        'OPENAI_BASE_URL="http://localhost:11434/v1"\n'
        "NEXT_PUBLIC_OPENAI_DOMAIN_KEY=\n"
    )
    assert parse_env_file(file) == {
        "OPENAI_API_KEY": "sk-1",
        "OPENAI_MODEL": "small",
        "DATABASE_URL": "postgresql://u:p$w#1@host/db?a=b",
        "OPENAI_BASE_URL": "http://localhost:11434/v1",
        "NEXT_PUBLIC_OPENAI_DOMAIN_KEY": "",
    }


@pytest.mark.parametrize(
    ("line", "complaint"),
    [("sk-secret-value", "Line 2 of .* is not of the form NAME=value"), ("A='open", "opens a quote")],
)
def test_a_bad_line_is_named_by_number_and_never_shown(tmp_path: Path, line: str, complaint: str) -> None:
    file = tmp_path / ".env"
    file.write_text(f"OPENAI_MODEL=x\n{line}\n")
    with pytest.raises(OpsError, match=complaint) as error:
        parse_env_file(file)
    assert error.value.exit_code == ExitCode.USAGE
    assert "secret" not in error.value.describe()


def test_the_environment_wins_and_an_empty_value_unsets(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("OPENAI_API_KEY=from-file\nDATABASE_URL=postgresql://file/db\nOPENAI_MODEL=from-file\n")
    settings = read_user_settings(file, {"OPENAI_API_KEY": "from-shell", "DATABASE_URL": "", "HOME": "/x"})
    assert settings.only("OPENAI_API_KEY", "OPENAI_MODEL", "DATABASE_URL", "HOME") == {
        "OPENAI_API_KEY": "from-shell",
        "OPENAI_MODEL": "from-file",
    }
    assert settings.database_url is None


def test_unknown_names_are_said_and_not_passed_on(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("OPENAI_API_KEI=sk-1\n")
    said: list[str] = []
    settings = read_user_settings(file, {}, say=said.append)
    assert settings.values == {}
    assert len(said) == 1
    assert "sets OPENAI_API_KEI: ignored" in said[0]
    assert "sk-1" not in said[0]


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    assert read_user_settings(tmp_path / ".env", {}).values == {}


def test_values_do_not_show_in_a_repr(tmp_path: Path) -> None:
    assert "sk-1" not in repr(read_user_settings(tmp_path / ".env", {"OPENAI_API_KEY": "sk-1"}))
