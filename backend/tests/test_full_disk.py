"""The database's disk is full: what cannot be stored is refused, what was stored stays, and it goes on by itself."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import Person, make_database, open_to_other_users, wait_until_ready
from support import chatkit
from support.free_port import free_port
from support.postgres import running_postgres
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.settings import Settings

DISK_MIB = 192
ATTEMPTS = 2000
PIECE = b"\0" * 65_536


@dataclass(frozen=True, slots=True)
class Disk:
    """A file system of its own, with a database on it."""

    folder: Path
    database_url: str

    @property
    def _ballast(self) -> Path:
        return self.folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("wb", buffering=0) as file:
            for size in (len(PIECE), 512):
                try:
                    while file.write(PIECE[:size]):
                        pass
                except OSError:
                    continue

    def make_room(self) -> None:
        self._ballast.unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", f"size={DISK_MIB}m,mode=0755", "tmpfs", str(folder)]
    if mount is None or os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode != 0:
        pytest.skip("a small disk needs the right to mount one")
    open_to_other_users(tmp_path)
    try:
        with running_postgres(free_port(), data=folder / "data") as server:
            yield Disk(folder, make_database(server))
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
async def person(
    disk: Disk, make_settings: Callable[..., Settings], make_person: Callable[..., Person]
) -> AsyncIterator[Person]:
    async with serving(create_app(make_settings(database_url=disk.database_url))) as url:
        await wait_until_ready(url)
        yield make_person(base_url=url)


async def test_a_full_disk_costs_no_task(disk: Disk, person: Person) -> None:
    before = [f"Task {number}" for number in range(5)]
    for title in before:
        await person.add(title)
    disk.fill()

    confirmed = list(before)
    for number in range(ATTEMPTS):
        # Nothing that the database could pack into less.
        note = secrets.token_urlsafe(740)
        response = await person.http.post(person.path("/tasks"), json={"title": f"Late {number}", "description": note})
        if response.status_code != 201:
            break
        confirmed.append(f"Late {number}")
    else:
        pytest.fail(f"the disk took {ATTEMPTS} tasks more")
    assert response.status_code == 503, response.text
    assert int(response.headers["Retry-After"]) > 0
    assert response.json()["type"] == "/problems/database_full"

    assert await person.titles(limit="1000") == confirmed, "the list can be read, and holds what was confirmed"

    disk.make_room()
    await person.add("After it")
    assert chatkit.answer_of(await chatkit.send(person.http, chatkit.create("add buy milk")))
    assert await person.titles(limit="1000") == [*confirmed, "After it", "Buy milk"]
