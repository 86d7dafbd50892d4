"""One chain of migrations that builds exactly the tables of the models, on every database we promise."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig import databases, postgres, run


def alembic(words: list[str], url: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "alembic", *words],
        check=False, cwd=databases.BACKEND_ROOT, env=databases.environment({"DATABASE_URL": url}),
        capture_output=True, text=True,
    )  # fmt: skip


async def test_the_models_hold_nothing_that_the_migrations_do_not_build(database_url: str) -> None:
    checked = alembic(["check"], database_url)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_there_is_one_chain(tmp_path: Path) -> None:
    heads = alembic(["heads"], f"sqlite+aiosqlite:///{tmp_path / 'none.db'}")
    assert len(heads.stdout.split("\n")) == 2, heads.stdout + heads.stderr


@pytest.mark.parametrize("programs", postgres.find_all(), ids=lambda programs: programs.parent.name)
def test_every_postgresql_on_this_machine_takes_them(programs: Path, request: pytest.FixtureRequest) -> None:
    cluster = postgres.Cluster(run.folder() / f"cluster-{postgres.free_port()}", programs)
    request.addfinalizer(cluster.stop)
    cluster.start()
    databases.migrate(cluster.create("fresh"))


async def test_migrating_again_changes_nothing(database_url: str) -> None:
    databases.migrate(database_url)
    current = alembic(["current"], database_url)
    assert "(head)" in current.stdout, current.stdout + current.stderr
