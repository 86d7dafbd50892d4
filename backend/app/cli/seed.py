"""The demo agency: building it, and building it anew."""

import asyncio
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from app.cli.serving import migrate, with_administrator
from app.core.config import Settings
from app.observers.audit import write_audit_trail
from app.seeds import demo
from app.services.reset import delete_records
from app.services.runtime import Runtime

RESET = typer.Option("--reset", help="Delete every record first. In development only.")


def seed(*, reset: Annotated[bool, RESET] = False) -> None:
    """Build the demo agency Hartley & Dunn, unless there are homes already."""
    settings = Settings()
    if reset and not settings.in_development:
        typer.echo("--reset deletes every record, so it works in development only.", err=True)
        raise typer.Exit(1)
    migrate()
    asyncio.run(build(with_administrator(settings), reset=reset))


async def build(settings: Settings, *, reset: bool = False) -> None:
    """Build it and say so."""
    runtime = Runtime(settings, [write_audit_trail])  # the search index is made once, at the end
    try:
        if reset:
            typer.echo(f"{await delete_records(runtime):,} rows deleted")
        with Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), transient=True) as bar:
            task = bar.add_task("Building the demo agency", total=None)
            built = await demo.seed(runtime, lambda done, total: bar.update(task, completed=done, total=total))
    finally:
        await runtime.database.dispose()
    typer.echo("The demo agency is ready." if built else "There are homes already; nothing was added.")
