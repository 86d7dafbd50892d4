"""Carries an import out: chunk by chunk, each in a transaction of its own with its progress."""

import asyncio
import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from app.core.clock import LONDON
from app.core.database import DatabaseFailed, is_busy
from app.domain.errors import DomainError
from app.events.catalogue import ImportFinished
from app.models.imports import Import, ImportStatus, RowOutcome
from app.repositories.unit_of_work import UnitOfWork
from app.security.actor import Actor, Source
from app.security.permissions import ROLE_PERMISSIONS, Permission
from app.services.imports.apply import CORRECT, DOORS, Applier, Result, refused
from app.services.imports.cells import PreparedRow, RowProblem
from app.services.imports.mapping import Column, ColumnMapping, guess_mapping
from app.services.imports.reading import read_table
from app.services.imports.rows import prepare_rows
from app.services.imports.table import Table
from app.services.imports.uploads import Uploads
from app.services.runtime import Runtime

log = logging.getLogger("app.imports")
CHUNK = 100
PAUSE_SECONDS = 0.01
"""After each chunk on SQLite, where one writer keeps out all others and those who wait have no queue."""
Progress = Callable[[int, int], None]


class _Stopped(Exception):
    """It was cancelled, or another worker carries it out."""


@dataclass(slots=True)
class ImportRun:
    """Safe to run twice, and after a worker was killed: it goes on after the last chunk that was committed."""

    runtime: Runtime
    import_id: UUID
    on_progress: Progress = lambda _done, _total: None

    async def run(self) -> None:
        """Until the last row. What stops the import as a whole is written into it, in a sentence."""
        imported = await self._begin()
        if imported is None:
            return
        actor = await self._actor(imported)
        try:
            await _Running(self, imported, actor).all_rows()
        except _Stopped:
            return
        except DomainError as error:
            await self._fail(actor, error.detail)
        except Exception:
            await self._fail(actor, f"Something went wrong at row {imported.done + 1} of the file. {CORRECT}")
            raise

    async def _begin(self) -> Import | None:
        actor = await self.runtime.system_actor(Source.IMPORT)
        async with self.runtime.unit_of_work(actor) as uow:
            imported = await uow.imports.locked(self.import_id)
            if imported.status not in (ImportStatus.QUEUED, ImportStatus.RUNNING):
                return None
            imported.status = ImportStatus.RUNNING
            imported.started_at = imported.started_at or self.runtime.clock.now()
            await uow.commit()
            return imported

    async def _actor(self, imported: Import) -> Actor:
        """Whoever asked for the import, or the system. Its id as request id tells which events came of it."""
        async with self.runtime.unit_of_work(await self.runtime.system_actor(), write=False) as uow:
            user = await uow.users.find_by_id(imported.user_id) if imported.user_id else None
        return Actor(
            id=user.id if user else None,
            name=user.name if user else "Import",
            branch_id=imported.branch_id,
            permissions=ROLE_PERMISSIONS[user.role] if user else frozenset(Permission),
            source=Source.IMPORT,
            request_id=f"import-{imported.id}",
        )

    async def _fail(self, actor: Actor, sentence: str) -> None:
        async with self.runtime.unit_of_work(actor) as uow:
            imported = await uow.imports.locked(self.import_id)
            if imported.status is ImportStatus.RUNNING:
                imported.status, imported.error = ImportStatus.FAILED, sentence
                imported.finished_at = self.runtime.clock.now()
            await uow.commit()


class _Running:
    def __init__(self, run: ImportRun, imported: Import, actor: Actor) -> None:
        self.runtime = run.runtime
        self.on_progress = run.on_progress
        self.imported = imported
        self.actor = actor
        self.done = imported.done
        self.today = imported.created_at.astimezone(LONDON).date()

    async def all_rows(self) -> None:
        self.actor.require(DOORS[self.imported.kind].permission)
        content = await asyncio.to_thread(Uploads(self.runtime.settings.data_dir).read, self.imported.id)
        table = await asyncio.to_thread(read_table, content, self.imported.filename)
        mapping = await asyncio.to_thread(kept_mapping, table, self.imported)
        secret = self.runtime.settings.secret_key.get_secret_value().encode()
        key = hashlib.sha256(b"import digests:" + secret).digest()
        self.applier = Applier(self.imported.kind, mapping, self.runtime.cipher, key, self.today)
        rows = prepare_rows(table, mapping, today=self.today)
        await asyncio.to_thread(_skip, rows, self.done)
        while chunk := await asyncio.to_thread(_next, rows):
            await self._chunk(chunk)
            self.on_progress(self.done, self.imported.total or self.done)
            if self.runtime.database.is_sqlite:
                await asyncio.sleep(PAUSE_SECONDS)
        await self._finish()

    async def _chunk(self, rows: Sequence[PreparedRow]) -> None:
        try:
            await self._take(rows)
        except (DomainError, DatabaseFailed) as error:
            if isinstance(error, DatabaseFailed) and is_busy(error):
                raise
            log.info("a chunk of import %s is taken row by row: %s", self.imported.id, type(error).__name__)
            for row in rows:
                await self._one(row)

    async def _one(self, row: PreparedRow) -> None:
        try:
            await self._take([row])
        except DomainError as error:
            await self._refuse(self.applier.refused(row, error))
        except DatabaseFailed as error:
            if is_busy(error):
                raise
            sentence = "The database did not take this row: a value is not one that it can hold."
            await self._refuse(refused(row, RowProblem(None, sentence, CORRECT, "refuse")))

    async def _take(self, rows: Sequence[PreparedRow]) -> None:
        """All of these rows in one transaction; a dry run does the same and then undoes it."""
        async with self.runtime.unit_of_work(self.actor) as uow:
            imported = await self._mine(uow)
            results = await self.applier.apply(uow, rows)
            if not imported.dry_run:
                await self._keep(uow, imported, results)
                return
        async with self.runtime.unit_of_work(self.actor) as uow:
            await self._keep(uow, await self._mine(uow), results)

    async def _refuse(self, result: Result) -> None:
        async with self.runtime.unit_of_work(self.actor) as uow:
            await self._keep(uow, await self._mine(uow), [result])

    async def _mine(self, uow: UnitOfWork) -> Import:
        """The import, locked, if it is still for us to go on with."""
        imported = await uow.imports.locked(self.imported.id)
        if imported.status is not ImportStatus.RUNNING or imported.done != self.done:
            raise _Stopped
        return imported

    async def _keep(self, uow: UnitOfWork, imported: Import, results: Sequence[Result]) -> None:
        """The rows' outcomes and the progress, committed with what the rows became."""
        await uow.imports.add_rows([result.as_row(imported.id, dry_run=imported.dry_run) for result in results])
        for outcome in RowOutcome:
            count = sum(result.outcome is outcome for result in results)
            setattr(imported, outcome.value, getattr(imported, outcome.value) + count)
        imported.warned += sum(result.warned for result in results)
        imported.done += len(results)
        await uow.commit()
        self.done += len(results)

    async def _finish(self) -> None:
        async with self.runtime.unit_of_work(self.actor) as uow:
            imported = await self._mine(uow)
            imported.status, imported.finished_at = ImportStatus.DONE, self.runtime.clock.now()
            if not imported.dry_run and (imported.created or imported.updated):
                uow.record(_finished(imported))
            await uow.commit()


def kept_mapping(table: Table, imported: Import) -> ColumnMapping:
    """The mapping as it was when the import was asked for, also if guessing has become cleverer since."""
    columns = tuple(Column(**{**kept, "samples": tuple(kept["samples"])}) for kept in imported.columns)
    mapping = guess_mapping(table, imported.kind.value)
    return ColumnMapping(mapping.kind, mapping.kind_confidence, columns, mapping.shape, mapping.period, mapping.notes)


def _finished(imported: Import) -> ImportFinished:
    counts = {outcome.value: getattr(imported, outcome.value) for outcome in RowOutcome}
    return ImportFinished(
        entity_id=imported.id, branch_id=imported.branch_id, label=imported.filename,
        facts={**counts, "kind": imported.kind.value},
    )  # fmt: skip


def _next(rows: Iterator[PreparedRow]) -> list[PreparedRow]:
    return list(islice(rows, CHUNK))


def _skip(rows: Iterator[PreparedRow], count: int) -> None:
    for _ in islice(rows, count):
        pass
