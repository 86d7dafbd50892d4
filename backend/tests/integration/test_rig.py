"""What every other test relies on: a database of its own, and a clock that stands still."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from tests.rig.clock import FrozenClock
from tests.rig.people import ADMIN_EMAIL


async def _run(url: str, statement: str) -> list[tuple[object, ...]]:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        result = await connection.execute(text(statement))
        rows = [tuple(row) for row in result] if result.returns_rows else []
    await engine.dispose()
    return rows


async def test_a_test_starts_with_the_migrated_schema(database_url: str) -> None:
    assert len(await _run(database_url, "SELECT version_num FROM alembic_version")) == 1


async def test_what_one_test_writes_no_other_sees(
    database_url: str,
    backend: str,
    fresh_databases: Callable[[Path], AbstractAsyncContextManager[str]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    tables = "SELECT name FROM sqlite_master" if backend == "sqlite" else "SELECT tablename FROM pg_tables"
    await _run(database_url, "CREATE TABLE left_behind (id INTEGER)")
    async with fresh_databases(tmp_path_factory.mktemp("another")) as another:
        assert ("left_behind",) in await _run(database_url, tables)
        assert ("left_behind",) not in await _run(another, tables)


def test_the_clock_moves_only_when_told(clock: FrozenClock) -> None:
    begun = clock.now()
    assert clock.now() == begun
    clock.move(days=1)
    assert clock.now() - begun == timedelta(days=1)


def test_late_on_a_summer_evening_london_is_already_in_tomorrow(clock: FrozenClock) -> None:
    clock.move(hours=14, minutes=30)
    assert clock.today() == clock.now().date() + timedelta(days=1)


async def test_a_visitor_is_nobody(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/api/v1/auth/me")).status_code == 401


async def test_the_administrator_is_signed_in(signed_in: httpx2.AsyncClient) -> None:
    assert (await signed_in.get("/api/v1/auth/me")).json()["user"]["email"] == ADMIN_EMAIL


async def test_a_test_that_asks_for_the_clock_holds_the_applications_clock(
    signed_in: httpx2.AsyncClient, clock: FrozenClock
) -> None:
    clock.move(days=365)
    assert (await signed_in.get("/api/v1/auth/me")).status_code == 401, "the session should have ended long ago"


async def test_the_live_server_answers_on_a_port(live_url: str) -> None:
    async with httpx2.AsyncClient(base_url=live_url) as browser:
        assert (await browser.get("/api/v1/auth/me")).status_code == 401
