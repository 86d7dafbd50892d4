"""An applicant: who is looking for a home, and what they need."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.enums import ApplicantStatus, EmploymentStatus, PartyRole
from app.models.base import Base, Record
from app.models.contact import Contact
from app.models.types import Json, Pence, enum_type


class ApplicantParty(Base):
    """A further contact on an application: joint applicant, guarantor or occupier."""

    __tablename__ = "applicant_parties"

    applicant_id: Mapped[UUID] = mapped_column(ForeignKey("applicants.id"), primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), primary_key=True, index=True)
    role: Mapped[PartyRole] = mapped_column(enum_type(PartyRole))
    position: Mapped[int] = mapped_column(default=0)

    contact: Mapped[Contact] = relationship(lazy="raise")


class ApplicantArea(Base):
    """An outcode the applicant would live in, one row each so that it can be asked for by index."""

    __tablename__ = "applicant_areas"

    outcode: Mapped[str] = mapped_column(primary_key=True)
    applicant_id: Mapped[UUID] = mapped_column(ForeignKey("applicants.id"), primary_key=True, index=True)


class Applicant(Record):
    __tablename__ = "applicants"

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), index=True)
    status: Mapped[ApplicantStatus] = mapped_column(enum_type(ApplicantStatus), default=ApplicantStatus.NEW)
    min_bedrooms: Mapped[int | None]
    max_rent_pcm: Mapped[Decimal | None] = mapped_column(Pence)
    preferred_areas: Mapped[list[str]] = mapped_column(Json, default=list)
    move_from: Mapped[date | None]
    employment_status: Mapped[EmploymentStatus | None] = mapped_column(enum_type(EmploymentStatus))
    annual_income: Mapped[Decimal | None] = mapped_column(Pence)
    notes: Mapped[str | None]

    contact: Mapped[Contact] = relationship(lazy="raise")
    parties: Mapped[list[ApplicantParty]] = relationship(
        lazy="raise", order_by=ApplicantParty.position, cascade="all, delete-orphan"
    )
    areas: Mapped[list[ApplicantArea]] = relationship(lazy="raise", cascade="all, delete-orphan")


Index("ix_applicants_created_at_id", Applicant.created_at, Applicant.id)
