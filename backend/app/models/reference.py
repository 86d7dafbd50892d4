"""The short references people read out, such as LET-10482."""

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class ReferenceCounter(Base):
    """The last number given, by kind. Used on SQLite; PostgreSQL has sequences, which do not make writers wait."""

    __tablename__ = "reference_counters"

    kind: Mapped[str] = mapped_column(primary_key=True)
    last_number: Mapped[int]
