"""Commands for where places are."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from app.core.config import Settings
from app.core.database import Database
from app.domain.errors import DomainError
from app.services.geo import Loaded, load_file

app = typer.Typer(no_args_is_help=True, help="Where postcodes are.")
FILE = typer.Argument(exists=True, dir_okay=False, readable=True, help="postcode, lat, lon, as CSV or csv.gz")


@app.callback()
def geo() -> None:
    """Where postcodes are."""


@app.command()
def load(file: Annotated[Path, FILE]) -> None:
    """Load full postcodes from a file; loading it again corrects what is there."""
    try:
        loaded = asyncio.run(_load(file, size=file.stat().st_size))
    except DomainError as error:
        typer.echo(error.detail, err=True)
        raise typer.Exit(1) from error
    typer.echo(f"{loaded.taken:,} postcodes loaded, {loaded.refused:,} rows refused")
    for example in loaded.examples:
        typer.echo(f"  {example}")


async def _load(file: Path, *, size: int) -> Loaded:
    database = Database(Settings().database_url)
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn()
    try:
        with Progress(*columns) as bar:
            task = bar.add_task(file.name, total=size)
            return await load_file(database, file, lambda done: bar.update(task, completed=done))
    finally:
        await database.dispose()
