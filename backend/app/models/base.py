"""What every table shares."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from app.core.clock import Clock
from app.core.ids import new_id
from app.models.types import UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def utc_now() -> datetime:
    return Clock().now()


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {UUID: Uuid(), datetime: UtcDateTime()}


class Identified:
    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)


class Timestamped:
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    updated_at: Mapped[datetime] = mapped_column(default=utc_now)


class Versioned:
    """Counts changes. An update that was prepared on an older version touches no row and is refused."""

    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.version}


class Branched:
    """Belongs to a branch; repositories show it only to those who may see that branch."""

    branch_id: Mapped[UUID] = mapped_column(ForeignKey("branches.id"), index=True)


class Archivable:
    archived_at: Mapped[datetime | None]


class Record(Identified, Timestamped, Versioned, Branched, Archivable, Base):
    """A thing the office keeps: identified, timed, versioned, in a branch, archived rather than destroyed."""

    __abstract__ = True

    reference: Mapped[str] = mapped_column(unique=True)
