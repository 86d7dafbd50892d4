"""A file brought in: what became of it and of each of its rows."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified
from app.models.types import Json, enum_type


class ImportKind(StrEnum):
    LANDLORDS = "landlords"
    PROPERTIES = "properties"
    APPLICANTS = "applicants"


class ImportStatus(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class RowOutcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    SKIPPED = "skipped"
    REFUSED = "refused"


class Import(Identified, Base):
    __tablename__ = "imports"

    branch_id: Mapped[UUID] = mapped_column(ForeignKey("branches.id"))
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    kind: Mapped[ImportKind] = mapped_column(enum_type(ImportKind))
    filename: Mapped[str]
    content_sha256: Mapped[str]
    dry_run: Mapped[bool]
    status: Mapped[ImportStatus] = mapped_column(enum_type(ImportStatus), default=ImportStatus.QUEUED)
    columns: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)
    notes: Mapped[list[str]] = mapped_column(Json, default=list)
    total: Mapped[int | None]
    done: Mapped[int] = mapped_column(default=0)
    created: Mapped[int] = mapped_column(default=0)
    updated: Mapped[int] = mapped_column(default=0)
    skipped: Mapped[int] = mapped_column(default=0)
    refused: Mapped[int] = mapped_column(default=0)
    warned: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None]
    created_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]


class ImportRow(Base):
    __tablename__ = "import_rows"

    import_id: Mapped[UUID] = mapped_column(ForeignKey("imports.id"), primary_key=True)
    row_number: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[RowOutcome] = mapped_column(enum_type(RowOutcome))
    label: Mapped[str | None]
    entity_id: Mapped[UUID | None]
    problems: Mapped[list[dict[str, Any]]] = mapped_column(Json, default=list)


class SourceRecord(Base):
    """Which record a row of a file became, so that the same row again is recognised and not made twice."""

    __tablename__ = "source_records"

    kind: Mapped[ImportKind] = mapped_column(enum_type(ImportKind), primary_key=True)
    source_key: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[UUID] = mapped_column(index=True)
    digest: Mapped[str]


Index("ix_imports_created_at_id", Import.created_at, Import.id)
