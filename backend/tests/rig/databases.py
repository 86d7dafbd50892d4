"""A database of its own for each test, made from a template that the real migrations built once per run.

A transaction rolled back at the end would be quicker, but workers, streams and races use connections of their own and
could not see into it.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg

from tests.rig import postgres, run

BACKENDS = ("sqlite", "postgresql")
BACKEND_ROOT = Path(__file__).parents[2]
SECRET_KEY = "the-tests-sign-with-this-and-nobody-else-does"  # pragma: allowlist secret
ENCRYPTION_KEYS = f"test1:{'A' * 43}="


def migrate(url: str) -> None:
    """Bring an empty database to the newest schema as an operator would, with `crm migrate`."""
    command(["migrate"], {"DATABASE_URL": url})


def command(words: list[str], settings: Mapping[str, str]) -> str:
    """Run `crm WORDS` with these settings and none of the machine's; its complaint becomes the failure."""
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", *words],
        check=False, cwd=BACKEND_ROOT, env=environment(settings), capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"crm {' '.join(words)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    machine = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    secrets = {"SECRET_KEY": SECRET_KEY, "FIELD_ENCRYPTION_KEYS": ENCRYPTION_KEYS}
    return {**machine, **secrets, "ENVIRONMENT": "test", "DATA_DIR": str(run.folder() / "data"), **settings}


@asynccontextmanager
async def sqlite(home: Path) -> AsyncIterator[str]:
    """The URL of a fresh SQLite file below `home`."""
    template = run.once("sqlite", _sqlite_template)
    file = home / "crm.db"
    shutil.copyfile(template, file)
    yield f"sqlite+aiosqlite:///{file}"


def _sqlite_template() -> str:
    file = run.folder() / "template.db"
    migrate(f"sqlite+aiosqlite:///{file}")
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # a copy of the file alone must be the whole database
    connection.close()
    return str(file)


@asynccontextmanager
async def postgresql(administration: asyncpg.Connection) -> AsyncIterator[str]:
    """The URL of a fresh PostgreSQL database, which is gone afterwards, whoever is still connected to it."""
    template = run.once("postgresql", _postgresql_template)
    name = f"t_{uuid.uuid4().hex}"
    await administration.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    try:
        yield f"{postgres.shared_url()}/{name}"
    finally:
        await administration.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _postgresql_template() -> str:
    migrate(f"{postgres.shared_url()}/{postgres.TEMPLATE}")
    return postgres.TEMPLATE


def plain(url: str) -> str:
    """The URL as asyncpg itself takes it, without SQLAlchemy's driver name."""
    return url.replace("postgresql+asyncpg://", "postgresql://")
