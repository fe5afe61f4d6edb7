"""The revisions read off the file names are those that Alembic would run."""

from __future__ import annotations

from alembic.config import Config
from alembic.script import ScriptDirectory

from todo_backend.revisions import MIGRATIONS, known_revisions


def test_file_names_and_revisions_agree() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert known_revisions() == tuple(reversed([script.revision for script in scripts.walk_revisions()]))
    assert scripts.get_current_head() == known_revisions()[-1]
