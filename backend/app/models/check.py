"""A dated check on a person. A boolean cannot expire; a check can."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified, Timestamped
from app.models.types import enum_type


class CheckKind(StrEnum):
    AML = "aml"
    REFERENCE = "reference"
    RIGHT_TO_RENT = "right_to_rent"


class CheckOutcome(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    PENDING = "pending"


class Check(Identified, Timestamped, Base):
    __tablename__ = "checks"

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"))
    kind: Mapped[CheckKind] = mapped_column(enum_type(CheckKind))
    outcome: Mapped[CheckOutcome] = mapped_column(enum_type(CheckOutcome))
    method: Mapped[str]
    evidence: Mapped[str | None]
    checked_on: Mapped[date]
    expires_on: Mapped[date | None]
    checked_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))


Index("ix_checks_contact_id_kind_checked_on", Check.contact_id, Check.kind, Check.checked_on)
