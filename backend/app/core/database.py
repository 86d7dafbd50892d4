"""The connection to PostgreSQL or SQLite: one engine, sessions that write and sessions that only read."""

from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm.exc import StaleDataError

POSTGRESQL_LIMITS = {
    "statement_timeout": "5000",
    "lock_timeout": "2000",
    "idle_in_transaction_session_timeout": "10000",
    # Search terms and filters differ too much for one plan: planned blind, a rare word reads the whole table.
    "plan_cache_mode": "force_custom_plan",
    "application_name": "estate-agent-crm",
}
POOL_WAIT_SECONDS = 2
SQLITE_BUSY_MILLISECONDS = 10_000

Clash = IntegrityError
Overtaken = StaleDataError
PoolExhausted = PoolTimeoutError
DatabaseFailed = DBAPIError
BUSY_WORDS = ("locked", "timeout", "connect", "deadlock", "serialize")


def is_busy(error: DBAPIError) -> bool:
    """The database could not be reached or was too busy; trying again later may help."""
    said = f"{error.orig}".lower()
    return error.connection_invalidated or any(word in said for word in BUSY_WORDS)


class Database:
    """Owns the engine. `write_sessions` begin a transaction that may write, `read_sessions` one that may not."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = self._create_engine(pool_size)
        read_engine = self.engine if self.is_sqlite else self.engine.execution_options(isolation_level="AUTOCOMMIT")
        write_engine = self.engine.execution_options(sqlite_begin="BEGIN IMMEDIATE") if self.is_sqlite else self.engine
        self.read_sessions = async_sessionmaker(read_engine, expire_on_commit=False, autoflush=False)
        self.write_sessions = async_sessionmaker(write_engine, expire_on_commit=False)

    def session(self, *, write: bool) -> AsyncSession:
        return self.write_sessions() if write else self.read_sessions()

    async def check(self) -> None:
        """Raises whatever stands in the way of serving: no connection, or no schema."""
        async with self.session(write=False) as session:
            await session.execute(text("SELECT version_num FROM alembic_version"))

    async def dispose(self) -> None:
        await self.engine.dispose()

    def _create_engine(self, pool_size: int) -> AsyncEngine:
        common: dict[str, Any] = {
            "hide_parameters": True,
            "pool_size": pool_size,
            "max_overflow": 0,
            "pool_timeout": POOL_WAIT_SECONDS,
        }
        if not self.is_sqlite:
            return create_async_engine(
                self.url,
                pool_pre_ping=True,
                connect_args={"server_settings": POSTGRESQL_LIMITS, "timeout": 5},
                **common,
            )
        engine = create_async_engine(self.url, **common)
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own BEGIN comes too late and too weak; we say it ourselves in _begin_sqlite.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={SQLITE_BUSY_MILLISECONDS}",
        "cache_size=-65536",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A transaction that reads first and writes later fails under any load unless it takes the write lock at once."""
    connection.exec_driver_sql(connection.get_execution_options().get("sqlite_begin", "BEGIN"))
