"""Imports as people ask for them: previewed, started, watched, cancelled."""

import asyncio
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import PurePath
from uuid import UUID

from app.core.config import Settings
from app.core.ids import new_id
from app.domain.errors import Conflict, InvalidInput
from app.domain.text import printable
from app.models.imports import Import, ImportKind, ImportRow, ImportStatus
from app.repositories.paging import Page, PageQuery
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.imports import (
    ImportColumn,
    ImportField,
    ImportListParams,
    ImportPreview,
    ImportPreviewRow,
    ImportProblem,
    ImportRowParams,
)
from app.security.permissions import Permission
from app.services.base import Service
from app.services.imports.apply import DOORS, problems_of
from app.services.imports.cells import PreparedRow
from app.services.imports.fields import FIELDS
from app.services.imports.mapping import ColumnMapping, guess_mapping
from app.services.imports.reading import read_table
from app.services.imports.refused import refused_csv
from app.services.imports.rows import prepare_rows
from app.services.imports.table import Table
from app.services.imports.uploads import Uploads

JOB = "import"
PREVIEWED = 20
_SECRET = {"bank_details"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file somebody sent, and what they said about it. `mapping` is column (or "#3") to field, or to None."""

    content: bytes = field(repr=False)
    filename: str
    kind: ImportKind | None = None
    mapping: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name alone, short and safe to show."""
        return printable(PurePath(self.filename.replace("\\", "/")).name, 200) or "file"


class ImportService(Service):
    def __init__(self, uow: UnitOfWork, settings: Settings) -> None:
        super().__init__(uow)
        self.uploads = Uploads(settings.data_dir)

    async def preview(self, upload: Upload) -> ImportPreview:
        """How the file would be read; nothing is stored. Raises as `start` does, save for an unknown kind."""
        self.actor.require(Permission.IMPORT_RUN)
        return await asyncio.to_thread(self._preview, upload)

    def _preview(self, upload: Upload) -> ImportPreview:
        table, mapping = _read(upload)
        kind = ImportKind(mapping.kind)
        rows = islice(prepare_rows(table, mapping, today=self.clock.today()), PREVIEWED)
        return ImportPreview(
            kind=kind,
            kind_confidence=mapping.kind_confidence,
            columns=[ImportColumn.of(column) for column in mapping.as_json()],
            fields=[ImportField(name=each.name, label=each.label) for each in FIELDS[mapping.kind].values()],
            notes=_notes(table, mapping),
            total=_count(table),
            rows=[_previewed(row, kind) for row in rows],
        )

    async def start(self, upload: Upload, *, dry_run: bool, queued: bool = True) -> Import:
        """Keep the file and queue its import (`queued=False`: whoever calls runs it).

        Raises:
            UnsupportedMedia: for what is no table, whatever its name says. TooLarge: beyond what one import takes.
            InvalidInput: when nothing is in it, its kind cannot be told, or a column or field is unknown.
        """
        self.actor.require(Permission.IMPORT_RUN)
        table, mapping = await asyncio.to_thread(_read, upload)
        if not mapping.kind_confidence:
            raise InvalidInput(mapping.notes[0], code="unknown_kind")
        kind = ImportKind(mapping.kind)
        self.actor.require(DOORS[kind].permission)
        imported = Import(
            id=new_id(),
            branch_id=self.actor.branch_id,
            user_id=self.actor.id,
            kind=kind,
            filename=upload.name,
            content_sha256=hashlib.sha256(upload.content).hexdigest(),
            dry_run=dry_run,
            status=ImportStatus.QUEUED,
            columns=mapping.as_json(),
            notes=_notes(table, mapping),
            total=_count(table),
            created_at=self.clock.now(),
            **dict.fromkeys(("done", "created", "updated", "skipped", "refused", "warned"), 0),
        )
        await asyncio.to_thread(self.uploads.keep, imported.id, upload.content)
        await self.uow.imports.add(imported)
        if queued:
            self.uow.enqueue(JOB, import_id=str(imported.id))
        return imported

    async def get(self, import_id: UUID) -> Import:
        self.actor.require(Permission.IMPORT_RUN)
        return await self.uow.imports.get(import_id)

    async def page(self, wanted: ImportListParams, query: PageQuery) -> Page[Import]:
        self.actor.require(Permission.IMPORT_RUN)
        return await self.uow.imports.page(query, wanted.kind)

    async def rows(self, import_id: UUID, wanted: ImportRowParams, query: PageQuery) -> Page[ImportRow]:
        """What became of the rows, in the order of the file."""
        imported = await self.get(import_id)
        return await self.uow.imports.rows(imported.id, query, wanted)

    async def with_problems(self, import_id: UUID, limit: int) -> Sequence[ImportRow]:
        """The first rows that something is wrong with, refused ones before those that came in all the same."""
        imported = await self.get(import_id)
        return await self.uow.imports.with_problems(imported.id, limit)

    async def refused(self, import_id: UUID) -> Iterator[str]:
        """The refused rows as the text of a CSV, in pieces."""
        imported = await self.get(import_id)
        content = await asyncio.to_thread(self.uploads.read, imported.id)
        table = await asyncio.to_thread(read_table, content, imported.filename)
        return refused_csv(table, await self.uow.imports.refused(imported.id))

    async def cancel(self, import_id: UUID) -> Import:
        """Stop after the rows that are being dealt with. What has come in stays.

        Raises:
            Conflict: when it has ended already.
        """
        self.actor.require(Permission.IMPORT_RUN)
        imported = await self.uow.imports.locked(import_id)
        if imported.status not in (ImportStatus.QUEUED, ImportStatus.RUNNING):
            raise Conflict(f"This import is {imported.status.value} already.", code="import_ended")
        imported.status, imported.finished_at = ImportStatus.CANCELLED, self.clock.now()
        return imported


def _read(upload: Upload) -> tuple[Table, ColumnMapping]:
    table = read_table(upload.content, upload.name)
    if not _count(table):
        raise InvalidInput("There are no rows in this file.")
    mapping = guess_mapping(table, upload.kind.value if upload.kind else None)
    return table, mapping.override(upload.mapping) if upload.mapping else mapping


def _notes(table: Table, mapping: ColumnMapping) -> list[str]:
    return [*table.notes, *mapping.notes]


def _count(table: Table) -> int:
    """How many rows hold anything."""
    return sum(any(value.strip() for value in row.values) for row in table.rows)


def _previewed(row: PreparedRow, kind: ImportKind) -> ImportPreviewRow:
    values = {name: value for name, value in row.values.items() if name not in _SECRET}
    return ImportPreviewRow(
        row_number=row.row_number,
        label=row.label,
        refused=row.refused,
        values={name: _plain(value) for name, value in values.items()},
        problems=[ImportProblem(**asdict(problem)) for problem in problems_of(row, kind)],
    )


def _plain(value: object) -> str | int | float | list[str]:
    """A prepared value as JSON shows it."""
    if isinstance(value, list):
        return [str(each) for each in value]
    return value if isinstance(value, int | float) else str(value)
