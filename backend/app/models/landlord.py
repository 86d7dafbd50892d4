"""A landlord: one or more contacts who own homes together and instruct the agency."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, Record
from app.models.contact import Contact
from app.models.types import Hundredths


class LandlordOwner(Base):
    """A contact's share in what the landlord owns, in per cent. The shares of one landlord add up to 100."""

    __tablename__ = "landlord_owners"

    landlord_id: Mapped[UUID] = mapped_column(ForeignKey("landlords.id"), primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), primary_key=True, index=True)
    share_percent: Mapped[Decimal] = mapped_column(Hundredths)
    position: Mapped[int] = mapped_column(default=0)

    contact: Mapped[Contact] = relationship(lazy="raise")


class Landlord(Record):
    __tablename__ = "landlords"

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contacts.id"), index=True)
    bank_account_name: Mapped[str | None]
    bank_name: Mapped[str | None]
    bank_details_encrypted: Mapped[str | None]
    bank_sort_code_masked: Mapped[str | None]
    bank_account_masked: Mapped[str | None]
    notes: Mapped[str | None]

    contact: Mapped[Contact] = relationship(lazy="raise")
    owners: Mapped[list[LandlordOwner]] = relationship(
        lazy="raise", order_by=LandlordOwner.position, cascade="all, delete-orphan"
    )


Index("ix_landlords_created_at_id", Landlord.created_at, Landlord.id)
