"""A home, and each spell of it on the market."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.enums import (
    CouncilTaxBand,
    EpcBand,
    Furnishing,
    LetType,
    Nation,
    PropertyStatus,
    PropertyType,
    RentFrequency,
    ServiceLevel,
)
from app.models.base import Base, Identified, Record
from app.models.landlord import Landlord
from app.models.types import Json, Pence, enum_type

NO_RENT_LAST_DESCENDING = -1
NO_RENT_LAST_ASCENDING = 10**11  # pence; more than any rent the API takes, less than `pence` refuses


class Property(Record):
    __tablename__ = "properties"

    address: Mapped[str]
    city: Mapped[str | None]
    postcode: Mapped[str | None]
    outcode: Mapped[str | None]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    bedrooms: Mapped[int | None]
    bathrooms: Mapped[int | None]
    rent_amount: Mapped[Decimal | None] = mapped_column(Pence)
    rent_frequency: Mapped[RentFrequency | None] = mapped_column(enum_type(RentFrequency))
    rent_pcm: Mapped[Decimal | None] = mapped_column(Pence)
    property_type: Mapped[PropertyType | None] = mapped_column(enum_type(PropertyType))
    status: Mapped[PropertyStatus] = mapped_column(enum_type(PropertyStatus), default=PropertyStatus.INSTRUCTED)
    available_from: Mapped[date | None]
    description: Mapped[str | None]
    landlord_id: Mapped[UUID | None] = mapped_column(ForeignKey("landlords.id"), index=True)
    furnishing: Mapped[Furnishing] = mapped_column(enum_type(Furnishing), default=Furnishing.NOT_SPECIFIED)
    let_type: Mapped[LetType] = mapped_column(enum_type(LetType), default=LetType.NOT_SPECIFIED)
    service_level: Mapped[ServiceLevel | None] = mapped_column(enum_type(ServiceLevel))
    nation: Mapped[Nation | None] = mapped_column(enum_type(Nation))
    council_tax_band: Mapped[CouncilTaxBand | None] = mapped_column(enum_type(CouncilTaxBand))
    epc_band: Mapped[EpcBand | None] = mapped_column(enum_type(EpcBand))
    floor_area_sqm: Mapped[int | None]
    features: Mapped[list[str]] = mapped_column(Json, default=list)
    instructed_on: Mapped[date | None]

    landlord: Mapped[Landlord | None] = relationship(lazy="raise")
    episodes: Mapped[list["MarketingEpisode"]] = relationship(
        lazy="raise", order_by="MarketingEpisode.first_published_on", back_populates="property"
    )


class MarketingEpisode(Identified, Base):
    """One spell on the market, from the first publication to a let or a withdrawal."""

    __tablename__ = "marketing_episodes"

    property_id: Mapped[UUID] = mapped_column(ForeignKey("properties.id"), index=True)
    branch_id: Mapped[UUID] = mapped_column(ForeignKey("branches.id"))
    first_published_on: Mapped[date]
    let_agreed_on: Mapped[date | None]
    fell_through_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    outcome: Mapped[str | None]

    property: Mapped[Property] = relationship(lazy="raise", back_populates="episodes")
    stated_rents: Mapped[list["StatedRent"]] = relationship(lazy="raise", order_by="StatedRent.stated_at")


class StatedRent(Identified, Base):
    """The rent as it was advertised, kept as it was: an offer above the lowest of these may not be accepted.

    Source: Renters' Rights Act 2025 s.56.
    """

    __tablename__ = "stated_rents"

    episode_id: Mapped[UUID] = mapped_column(ForeignKey("marketing_episodes.id"), index=True)
    stated_at: Mapped[datetime]
    amount: Mapped[Decimal] = mapped_column(Pence)
    frequency: Mapped[RentFrequency] = mapped_column(enum_type(RentFrequency))


LIVE: Any = {"postgresql_where": text("archived_at IS NULL"), "sqlite_where": text("archived_at IS NULL")}
Index("ix_properties_created_at_id", Property.created_at, Property.id, **LIVE)
Index("ix_properties_updated_at_id", Property.updated_at, Property.id)
Index("ix_properties_status_created_at_id", Property.status, Property.created_at, Property.id, **LIVE)
Index("ix_properties_outcode_created_at_id", Property.outcode, Property.created_at, Property.id, **LIVE)
Index(
    "ix_properties_rent_descending", func.coalesce(Property.rent_pcm, text(str(NO_RENT_LAST_DESCENDING))), Property.id
)
Index("ix_properties_rent_ascending", func.coalesce(Property.rent_pcm, text(str(NO_RENT_LAST_ASCENDING))), Property.id)
Index("ix_properties_address_id", Property.address, Property.id)
Index("ix_properties_instructed_on", Property.instructed_on)
Index("ix_marketing_episodes_first_published_on_id", MarketingEpisode.first_published_on, MarketingEpisode.id)
Index("ix_marketing_episodes_let_agreed_on_id", MarketingEpisode.let_agreed_on, MarketingEpisode.id)
