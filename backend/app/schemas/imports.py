"""Files brought in: the import, its columns, and what became of each row."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import Field, JsonValue

from app.models.imports import Import, ImportKind, ImportRow, ImportStatus, RowOutcome
from app.schemas.base import PageParams, Read


class ImportListParams(PageParams):
    kind: list[ImportKind] = Field(default=[], max_length=3)
    sort: list[Literal["created_at", "-created_at"]] = Field(default=["-created_at"], max_length=1)


class ImportRowParams(PageParams):
    outcome: list[RowOutcome] = Field(default=[], max_length=4)
    with_problems: bool = Field(default=False, description="Only rows that something is wrong with.")


class ImportColumn(Read):
    """A column of the file, the field it fills (null: none), how sure that is from 0 to 1, and why."""

    position: int
    column: str
    field: str | None
    confidence: float
    samples: list[str]
    why: str

    @classmethod
    def of(cls, kept: dict[str, Any]) -> Self:
        return cls(
            position=kept["position"],
            column=kept["name"],
            field=kept["target"],
            confidence=kept["confidence"],
            samples=kept["samples"],
            why=kept["why"],
        )


class ImportRead(Read):
    """`total` is how many rows the file has, `done` how many of them have been dealt with."""

    id: UUID
    kind: ImportKind
    filename: str
    status: ImportStatus
    dry_run: bool
    columns: list[ImportColumn]
    notes: list[str]
    total: int | None
    done: int
    created: int
    updated: int
    skipped: int
    refused: int
    warned: int
    error: str | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None

    @classmethod
    def of(cls, imported: Import) -> Self:
        same = {name: getattr(imported, name) for name in cls.model_fields if name != "columns"}
        return cls(**same, columns=[ImportColumn.of(column) for column in imported.columns])


class ImportProblem(Read):
    """`refuse` kept the row out; `warn` let it in without that value, or changed as the problem says."""

    column: str | None
    problem: str
    suggestion: str
    severity: Literal["refuse", "warn"]


class ImportRowRead(Read):
    row_number: int
    outcome: RowOutcome
    label: str | None
    entity_id: UUID | None
    problems: list[ImportProblem]

    @classmethod
    def of(cls, row: ImportRow) -> Self:
        return cls(
            row_number=row.row_number,
            outcome=row.outcome,
            label=row.label,
            entity_id=row.entity_id,
            problems=[ImportProblem(**problem) for problem in row.problems],
        )


class ImportPreviewRow(Read):
    """A row as it would come in. Bank details are left out."""

    row_number: int
    label: str
    refused: bool
    values: dict[str, JsonValue]
    problems: list[ImportProblem]


class ImportField(Read):
    """A field that a column of this kind of file may be mapped to."""

    name: str
    label: str


class ImportPreview(Read):
    """How a file would be read, before anything is stored."""

    kind: ImportKind
    kind_confidence: Annotated[float, Field(ge=0, le=1)]
    columns: list[ImportColumn]
    fields: list[ImportField]
    notes: list[str]
    total: int
    rows: list[ImportPreviewRow]
