"""Runs migrations on the database that `sqlalchemy.url` names, PostgreSQL or SQLite."""

import asyncio

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, text
from sqlalchemy.types import TypeDecorator

from app.core.database import Database
from app.models import Base

OURS_BY_HAND = ("search_documents_fts", "search_words_fts")


def include_object(item: object, name: str | None, kind: str, _reflected: bool, _compared: object) -> bool:
    """Full-text tables, their shadows, columns and indexes are made by hand in migrations."""
    return not (kind in ("table", "column", "index") and name is not None and name.startswith(OURS_BY_HAND))


def render_item(kind: str, item: object, _context: AutogenContext) -> str | bool:
    """A migration names plain types, so that it still runs when the application's own types have moved on."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    return False


def run(connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:
        connection.execute(text("SET lock_timeout = '2s'"))
        connection.execute(text("SET statement_timeout = '10min'"))
        connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=sqlite,
        compare_type=not sqlite,
        compare_server_default=not sqlite,
        include_object=include_object,
        render_item=render_item,
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect() -> None:
    url = context.config.get_main_option("sqlalchemy.url")
    if not url:
        from app.core.config import Settings

        url = Settings().database_url
    database = Database(url)
    try:
        async with database.engine.connect() as connection:
            await connection.run_sync(run)
            await connection.commit()
    finally:
        await database.dispose()


asyncio.run(connect())
