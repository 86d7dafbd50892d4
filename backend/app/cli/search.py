"""Commands for the search index."""

import asyncio

import typer

from app.core.config import Settings
from app.observers import OBSERVERS
from app.services.runtime import Runtime
from app.services.search_index import KINDS, SearchIndexer

AT_ONCE = 500

app = typer.Typer(no_args_is_help=True, help="The search index.")


@app.callback()
def search() -> None:
    """The search index."""


@app.command()
def rebuild() -> None:
    """Make the search index anew from the records. While it runs, searches find only what is in it again."""
    asyncio.run(_rebuild(Runtime(Settings(), OBSERVERS)))


async def _rebuild(runtime: Runtime) -> None:
    try:
        actor = await runtime.system_actor()
        async with runtime.unit_of_work(actor) as uow:
            await uow.search.clear()
            await uow.commit()
        for kind in KINDS:
            done, last = 0, None
            while True:
                async with runtime.unit_of_work(actor) as uow:
                    ids = await uow.search_source.ids_after(kind, last, AT_ONCE)
                    await SearchIndexer(uow.search, uow.search_source).refresh({kind: ids})
                    await uow.commit()
                if not ids:
                    break
                done, last = done + len(ids), ids[-1]
            typer.echo(f"{kind}: {done:,} read")
    finally:
        await runtime.database.dispose()
