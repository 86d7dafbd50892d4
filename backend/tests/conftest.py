"""What every test may ask for.

`backend` runs a test twice, on SQLite and on PostgreSQL, each time in a database of its own: `database_url`,
`settings`, `app`, `client` and `signed_in` build on it. Imports of the application are late, so that unit tests
start at once.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.rig.run import RUN_FOLDER, Run

if TYPE_CHECKING:
    from pathlib import Path

    import asyncpg
    import httpx2
    from fastapi import FastAPI

    from app.core.clock import Clock
    from app.core.config import Settings
    from tests.rig.clock import FrozenClock

_run = pytest.StashKey[Run]()


def pytest_configure(config: pytest.Config) -> None:
    if RUN_FOLDER not in os.environ:  # a worker inherits the folder of the run it belongs to
        config.stash[_run] = Run()


def pytest_unconfigure(config: pytest.Config) -> None:
    if run := config.stash.get(_run, None):
        run.end()


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest_asyncio.fixture(scope="session")
async def postgres_administration() -> AsyncIterator[asyncpg.Connection]:
    import asyncpg

    from tests.rig import databases, postgres

    connection = await asyncpg.connect(databases.plain(f"{postgres.shared_url()}/postgres"))
    yield connection
    await connection.close()


@pytest.fixture
def fresh_databases(backend: str, request: pytest.FixtureRequest) -> Callable[[Path], AbstractAsyncContextManager[str]]:
    """`fresh_databases(folder)` opens one more migrated database; a SQLite file lies in the folder."""
    from tests.rig import databases

    if backend == "sqlite":
        return databases.sqlite
    # Asked for here, outside the event loop: an asynchronous fixture cannot be had from within another.
    administration = request.getfixturevalue("postgres_administration")
    return lambda _folder: databases.postgresql(administration)


@pytest_asyncio.fixture
async def database_url(
    fresh_databases: Callable[[Path], AbstractAsyncContextManager[str]], tmp_path: Path
) -> AsyncIterator[str]:
    """A migrated database that nobody else uses."""
    async with fresh_databases(tmp_path) as url:
        yield url


@pytest.fixture
def settings(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings of this test alone: nothing from the machine's environment or a `.env`."""
    from app.core.config import Settings
    from tests.rig import people

    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    return Settings(_env_file=None, database_url=database_url, data_dir=tmp_path / "data", **people.SETTINGS)


@pytest.fixture
def clock() -> FrozenClock:
    """A test that asks for it stops the application's time as well."""
    from tests.rig.clock import FrozenClock

    return FrozenClock()


@pytest.fixture
def app_clock(request: pytest.FixtureRequest) -> Clock:
    from app.core.clock import Clock

    return request.getfixturevalue("clock") if "clock" in request.fixturenames else Clock()


@pytest_asyncio.fixture
async def app(settings: Settings, app_clock: Clock) -> AsyncIterator[FastAPI]:
    """The real application, started."""
    from asgi_lifespan import LifespanManager

    from app.main import create_app

    application = create_app(settings, app_clock)
    async with LifespanManager(application):
        yield application


@pytest_asyncio.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    """Somebody who has not signed in."""
    from tests.rig import people

    async with people.visitor(app) as visitor:
        yield visitor


@pytest_asyncio.fixture
async def signed_in(app: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    """The administrator, signed in as the sign-in page does it."""
    from tests.rig import people

    async with people.visitor(app) as visitor:
        await people.sign_in(visitor)
        yield visitor


@pytest.fixture
def live_url(settings: Settings, app_clock: Clock) -> Iterator[str]:
    """The application on a real port, for what only shows there: streams and broken connections."""
    from tests.rig import server

    with server.in_thread(settings, app_clock) as url:
        yield url
