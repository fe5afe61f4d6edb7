"""The commands on a whole stack: the real launcher, CLI, supervisor and PostgreSQL, small services."""

import json
import os
import signal
import socket
import urllib.request
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.local_stack.fake_clone import FakeClone, make_fake_clone
from tests.waiting import wait_for
from todoctl.errors import ExitCode
from todoctl.local_stack.processes import identify
from todoctl.records import Record

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Generator[FakeClone]:
    clone = make_fake_clone(tmp_path_factory.mktemp("clones") / "first clone")
    yield clone
    clone.run("down", "--purge", "--yes")


@pytest.fixture
def clone(base: FakeClone) -> FakeClone:
    """The clone of this module, up."""
    found = base.run("up")
    assert found.returncode == ExitCode.OK, found.stderr
    return base


def ask(url: str) -> Record:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - a loopback address
        return Record.parse(answer.read().decode())


def test_up_prints_its_steps_apart_from_its_result(clone: FakeClone) -> None:
    found = clone.run("up")
    urls = clone.status().mapping("urls")
    assert found.stdout == f"Todo list: {urls['frontend']}\nIts API:   {urls['backend']}\n"
    assert "+ frontend build: up to date (" in found.stderr
    assert "Everything is running and healthy." in found.stderr
    assert "Next: open the todo list in a browser." in found.stderr


def test_the_services_get_the_settings_that_belong_together(clone: FakeClone) -> None:
    urls = clone.status().mapping("urls")
    backend, frontend = ask(f"{urls['backend']}/health"), ask(urls["frontend"])
    assert backend.text("BETTER_AUTH_URL") == frontend.text("url") == urls["frontend"]
    by_number = urls["frontend"].replace("localhost", "127.0.0.1")
    assert backend.text("ALLOWED_ORIGINS") == f"{urls['frontend']},{by_number}"
    assert frontend.text("backend") == urls["backend"]
    assert backend.text("DATABASE_URL").startswith("postgresql://todo:")


def test_a_second_up_changes_nothing(clone: FakeClone) -> None:
    pids, builds, migrations = clone.pids(), clone.builds(), clone.migrations_ran()
    assert clone.run("up").returncode == ExitCode.OK
    assert (clone.pids(), clone.builds(), clone.migrations_ran()) == (pids, builds, migrations)


def test_a_changed_backend_is_migrated_and_restarted_alone(clone: FakeClone) -> None:
    pids, builds, migrations = clone.pids(), clone.builds(), clone.migrations_ran()
    source = clone.root / "backend" / "todo_backend" / "__main__.py"
    source.write_text(source.read_text() + "# changed\n")

    assert clone.run("up").returncode == ExitCode.OK

    now = clone.pids()
    assert now["backend"] != pids["backend"]
    assert (now["postgres"], now["frontend"]) == (pids["postgres"], pids["frontend"])
    assert (clone.builds(), clone.migrations_ran()) == (builds, migrations + 1)


def test_a_changed_frontend_is_built_and_the_old_copy_removed(clone: FakeClone) -> None:
    pids, builds = clone.pids(), clone.builds()
    source = clone.root / "frontend" / "server.js"
    source.write_text(source.read_text() + "// changed\n")

    assert clone.run("up").returncode == ExitCode.OK

    assert clone.builds() == builds + 1
    assert clone.pids()["frontend"] != pids["frontend"]
    assert clone.pids()["backend"] == pids["backend"]
    assert len(list(clone.state.frontend.iterdir())) == 1


def test_a_build_that_fails_is_shown_and_what_runs_goes_on(clone: FakeClone) -> None:
    pids = clone.pids()
    source = clone.root / "frontend" / "build.js"
    good = source.read_text()
    source.write_text('throw new Error("no such component");')

    found = clone.run("up")
    source.write_text(good)

    assert found.returncode == ExitCode.CHECK_FAILED
    assert "Error: no such component" in found.stderr
    assert "todoctl: The frontend cannot be built." in found.stderr
    assert clone.pids() == pids
    assert clone.status().names()[0] == "target"
    assert clone.run("status").returncode == ExitCode.OK


def test_hanging_services_are_mended(clone: FakeClone) -> None:
    pids = clone.pids()
    for name in ("frontend", "postgres"):
        os.kill(pids[name], signal.SIGSTOP)

    assert clone.run("status").returncode == ExitCode.CHECK_FAILED
    assert clone.run("up").returncode == ExitCode.OK

    now = clone.pids()
    assert {name for name, pid in now.items() if pid != pids[name]} == {"frontend", "postgres"}


def test_a_setting_that_breaks_the_backend_is_shown_and_a_correction_mends_it(clone: FakeClone) -> None:
    found = clone.run("up", OPENAI_MODEL="broken")
    assert found.returncode == ExitCode.STACK
    assert "  | the model is broken" in found.stderr
    assert "The backend does not start: exit code 1." in found.stderr
    assert "./todoctl logs backend" in found.stderr

    (clone.root / ".env").write_text("OPENAI_MODEL=good\n")
    assert clone.run("up").returncode == ExitCode.OK
    assert ask(f"{clone.status().mapping('urls')['backend']}/health").text("OPENAI_MODEL") == "good"
    (clone.root / ".env").unlink()


def test_data_and_secrets_outlive_down_and_a_killed_supervisor(clone: FakeClone) -> None:
    secrets, ports = clone.state.secrets_file.read_text(), clone.state.ports_file.read_text()
    os.kill(Record.parse(clone.state.stack_file.read_text()).record("supervisor").whole("pid"), signal.SIGKILL)
    wait_for(lambda: clone.run("status").returncode == ExitCode.STACK, "the end of the stack")

    assert clone.run("up").returncode == ExitCode.OK
    assert clone.run("down").returncode == ExitCode.OK
    migrations = clone.migrations_ran()
    assert clone.run("status").returncode == ExitCode.STACK
    assert clone.run("up").returncode == ExitCode.OK

    assert clone.state.secrets_file.read_text() == secrets
    assert clone.state.ports_file.read_text() == ports
    assert clone.migrations_ran() == migrations


def test_a_port_that_was_taken_meanwhile_is_named_and_replaced_everywhere(clone: FakeClone) -> None:
    ports = Record.parse(clone.state.ports_file.read_text())
    assert clone.run("down").returncode == ExitCode.OK
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", ports.whole("frontend")))
        other.listen()
        found = clone.run("up")

    assert found.returncode == ExitCode.OK
    urls = clone.status().mapping("urls")
    assert urls["frontend"] != f"http://localhost:{ports.whole('frontend')}"
    assert ask(f"{urls['backend']}/health").text("BETTER_AUTH_URL") == urls["frontend"]


def test_a_second_clone_runs_beside_the_first(clone: FakeClone, tmp_path: Path) -> None:
    second = make_fake_clone(tmp_path / "second")
    try:
        found = second.run("up")
        assert found.returncode == ExitCode.OK, found.stderr
        one = Record.parse(clone.state.ports_file.read_text())
        two = Record.parse(second.state.ports_file.read_text())
        assert not {one.whole(name) for name in one.names()} & {two.whole(name) for name in two.names()}
        assert f"the backend uses {two.whole('backend')}." in found.stderr
        assert clone.run("status").returncode == second.run("status").returncode == ExitCode.OK
    finally:
        second.run("down", "--purge", "--yes")
    assert not second.state.root.exists()
    assert clone.run("status").returncode == ExitCode.OK


def test_a_database_of_the_users_own_is_used_instead(clone: FakeClone, tmp_path: Path) -> None:
    url = ask(f"{clone.status().mapping('urls')['backend']}/health").text("DATABASE_URL")
    second = make_fake_clone(tmp_path / "second")
    try:
        found = second.run("up", DATABASE_URL=url)
        assert found.returncode == ExitCode.OK, found.stderr
        assert set(second.pids()) == {"backend", "frontend"}
        assert ask(f"{second.status().mapping('urls')['backend']}/health").text("DATABASE_URL") == url

        back = second.run("up")
        assert back.returncode == ExitCode.OK, back.stderr
        assert set(second.pids()) == {"postgres", "backend", "frontend"}

        wrong = second.run("up", DATABASE_URL=url.replace("127.0.0.1", "127.0.0.1:1/x?a="))
        assert wrong.returncode == ExitCode.STACK
        assert "The database cannot be reached." in wrong.stderr
    finally:
        second.run("down", "--purge", "--yes")


def test_ctrl_c_ends_the_build_and_says_what_still_runs(clone: FakeClone) -> None:
    script = clone.root / "frontend" / "build.js"
    good = script.read_text()
    script.write_text(
        "import fs from 'node:fs'; fs.writeFileSync('../builder.pid', `${process.pid}`); setTimeout(() => {}, 6e5);"
    )
    with clone.start("up") as process:
        pid_file = clone.root / "builder.pid"
        builder = wait_for(lambda: pid_file.exists() and pid_file.read_text(), "the build")
        process.send_signal(signal.SIGINT)
        shown = process.communicate(timeout=60)[1]
    script.write_text(good)

    assert process.returncode == ExitCode.INTERRUPTED
    assert "x frontend build: interrupted (" in shown
    assert "Still running: postgres, backend, frontend. End it: ./todoctl down" in shown
    assert identify(int(builder)) is None
    assert clone.run("up").returncode == ExitCode.OK


def test_logs_are_shown_by_service(clone: FakeClone) -> None:
    found = clone.run("logs", "postgres")
    assert found.returncode == ExitCode.OK
    assert "database system is ready to accept connections" in found.stdout
    everything = clone.run("logs").stdout
    assert any(line.startswith("postgres ") for line in everything.splitlines())

    unknown = clone.run("logs", "nginx")
    assert unknown.returncode == ExitCode.USAGE
    assert "There is no log of 'nginx'" in unknown.stderr
    assert "postgres" in unknown.stderr


def test_purge_asks_and_without_anybody_to_ask_refuses(clone: FakeClone) -> None:
    found = clone.run("down", "--purge")
    assert found.returncode == ExitCode.USAGE
    assert "--purge --yes" in found.stderr
    assert clone.run("status").returncode == ExitCode.OK


@pytest.mark.parametrize(("answer", "gone"), [("n\n", False), ("y\n", True)])
def test_purge_asks_a_person(clone: FakeClone, answer: str, *, gone: bool) -> None:
    ours, theirs = os.openpty()
    with clone.start("down", "--purge", stdin=theirs) as process:
        os.write(ours, answer.encode())
        question = process.communicate(timeout=60)[1]
    os.close(ours)
    os.close(theirs)
    assert f"Remove all tasks, accounts, secrets and logs in {clone.state.root}?" in question
    assert clone.state.root.exists() is not gone


def test_purge_removes_everything_and_down_again_is_harmless(clone: FakeClone) -> None:
    location = clone.state.database_location_file
    outside = Path(json.loads(location.read_text())["home"]) if location.exists() else None

    assert clone.run("down", "--purge", "--yes").returncode == ExitCode.OK

    assert not clone.state.root.exists()
    assert outside is None or not outside.exists()
    again = clone.run("down")
    assert again.returncode == ExitCode.OK
    assert "Nothing is running" in again.stderr


def test_secrets_never_show(clone: FakeClone) -> None:
    secrets = Record.parse(clone.state.secrets_file.read_text())
    shown = "".join(
        clone.run(*command).stdout + clone.run(*command).stderr for command in (["up"], ["status"], ["logs"])
    )
    assert not [name for name in secrets.names() if secrets.text(name) in shown]
