"""Bringing in a file from the command line."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from app.core.config import Settings
from app.domain.errors import DomainError
from app.models.imports import ImportKind, ImportStatus
from app.observers import OBSERVERS
from app.schemas.imports import ImportRead, ImportRowRead
from app.security.actor import Actor, Source
from app.services.imports.run import ImportRun
from app.services.imports.service import ImportService, Upload
from app.services.runtime import Runtime

SHOWN = 20


def bring_in(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="CSV, JSON or XLSX.")],
    kind: Annotated[ImportKind | None, typer.Option(help="What the rows are; guessed when left out.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen and change nothing.")] = False,
    map_: Annotated[
        list[str] | None, typer.Option("--map", help="COLUMN=FIELD, or COLUMN= to leave a column out; repeatable.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Bring in landlords, properties or applicants from a file."""
    try:
        upload = Upload(file.read_bytes(), file.name, kind, _choices(map_ or []))
        imported, problems = asyncio.run(_bring_in(upload, dry_run=dry_run, quiet=as_json))
    except DomainError as error:
        typer.echo(error.detail, err=True)
        raise typer.Exit(1) from error
    if as_json:
        shown = imported.model_dump(mode="json") | {"rows": [row.model_dump(mode="json") for row in problems]}
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=2))
    else:
        _print(Console(), imported, problems)
    if imported.status is not ImportStatus.DONE:
        raise typer.Exit(1)


def _choices(words: Sequence[str]) -> dict[str, str | None]:
    chosen: dict[str, str | None] = {}
    for word in words:
        column, equals, target = word.rpartition("=")
        if not equals:
            raise typer.BadParameter(f"“{word}” is not COLUMN=FIELD.", param_hint="--map")
        chosen[column] = target or None
    return chosen


async def _bring_in(upload: Upload, *, dry_run: bool, quiet: bool) -> tuple[ImportRead, list[ImportRowRead]]:
    settings = Settings()
    runtime = Runtime(settings, OBSERVERS)
    try:
        actor = await runtime.system_actor(Source.IMPORT, "Import")
        async with runtime.unit_of_work(actor) as uow:
            imported = await ImportService(uow, settings).start(upload, dry_run=dry_run, queued=False)
            await uow.commit()
        await _run(ImportRun(runtime, imported.id), quiet=quiet)
        return await _outcome(runtime, actor, imported.id)
    finally:
        await runtime.database.dispose()


async def _run(run: ImportRun, *, quiet: bool) -> None:
    columns = (TextColumn("Importing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=quiet) as progress:
        task = progress.add_task("rows", total=None)
        run.on_progress = lambda done, total: progress.update(task, completed=done, total=total)
        await run.run()


async def _outcome(runtime: Runtime, actor: Actor, import_id: UUID) -> tuple[ImportRead, list[ImportRowRead]]:
    async with runtime.unit_of_work(actor, write=False) as uow:
        service = ImportService(uow, runtime.settings)
        rows = await service.with_problems(import_id, SHOWN)
        return ImportRead.of(await service.get(import_id)), [ImportRowRead.of(row) for row in rows]


def _print(console: Console, imported: ImportRead, rows: Sequence[ImportRowRead]) -> None:
    if imported.error:
        console.print(imported.error, style="bold red", markup=False)
    would = " (dry run: nothing was changed)" if imported.dry_run else ""
    console.print(f"\n{imported.filename}: {imported.total} {imported.kind.value}{would}", markup=False, style="bold")
    for name in ("created", "updated", "skipped", "refused", "warned"):
        console.print(f"  {name:<8} {getattr(imported, name):>7,}", highlight=False)
    for note in imported.notes:
        console.print(f"  {note}", markup=False, highlight=False)
    console.print(_mapping(imported))
    if rows:
        console.print(f"The first {len(rows)} rows with problems", style="bold")
    for row in rows:
        for problem in row.problems:
            where = f"row {row.row_number}" + (f", {problem.column}" if problem.column else "")
            sentence = f"  {where}: {problem.problem} {problem.suggestion}"
            style = "red" if problem.severity == "refuse" else ""
            console.print(sentence, markup=False, highlight=False, style=style)


def _mapping(imported: ImportRead) -> Table:
    table = Table("Column", "Field", "Sure", "For example", box=None, header_style="bold")
    for column in imported.columns:
        sure = f"{column.confidence:.0%}" if column.field else ""
        samples = ", ".join(column.samples).replace("[", "\\[")[:60]
        table.add_row(column.column.replace("[", "\\["), column.field or "–", sure, samples)
    return table
