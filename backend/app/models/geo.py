"""Where places are. Outcodes ship with the product; full postcodes are loaded on request."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Outcode(Base):
    """Latitude and longitude are the mean of the outcode's live postcodes, in degrees (WGS 84)."""

    __tablename__ = "outcodes"

    outcode: Mapped[str] = mapped_column(primary_key=True)
    latitude: Mapped[float]
    longitude: Mapped[float]
    district: Mapped[str]


class Postcode(Base):
    __tablename__ = "postcodes"

    postcode: Mapped[str] = mapped_column(primary_key=True)
    latitude: Mapped[float]
    longitude: Mapped[float]
