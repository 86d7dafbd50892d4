"""The audit trail: one row for each thing that happened, written in the transaction in which it happened."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified
from app.models.types import Json


class Event(Identified, Base):
    """`sequence` is given after the commit by the one publisher; `hash` stays empty until the row is sealed."""

    __tablename__ = "events"

    event_type: Mapped[str]
    entity_type: Mapped[str]
    entity_id: Mapped[UUID]
    entity_version: Mapped[int | None]
    branch_id: Mapped[UUID | None]
    description: Mapped[str]
    details: Mapped[dict[str, Any]] = mapped_column("metadata", Json, default=dict)
    created_at: Mapped[datetime]
    actor_id: Mapped[UUID | None]
    actor_name: Mapped[str]
    source: Mapped[str]
    request_id: Mapped[str | None]
    sequence: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    hash: Mapped[str | None]
    previous_hash: Mapped[str | None]


Index("ix_events_entity_type_entity_id_created_at", Event.entity_type, Event.entity_id, Event.created_at, Event.id)
Index("ix_events_created_at_id", Event.created_at, Event.id)
Index("ix_events_event_type_created_at", Event.event_type, Event.created_at, Event.id)
UNNUMBERED = text("sequence IS NULL")
Index("ix_events_unnumbered", Event.created_at, Event.id, postgresql_where=UNNUMBERED, sqlite_where=UNNUMBERED)
