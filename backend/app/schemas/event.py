"""The audit trail as it is read, and notes that people add to it."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import Field, StringConstraints

from app.models import Event
from app.schemas.base import Body, PageParams, Read
from app.schemas.types import Instant, Text
from app.security.actor import Source

EntityType = Literal["contact", "landlord", "applicant", "property"]
EventType = Annotated[str, StringConstraints(max_length=60, pattern=r"^[a-z_]+\.[a-z_]+$")]


class NoteCreate(Body):
    """A note on a record; it becomes part of that record's timeline."""

    entity_type: EntityType
    entity_id: UUID
    description: Text


class EventFilters(PageParams):
    branch_id: UUID | None = None
    entity_type: Literal["contact", "landlord", "applicant", "property", "import"] | None = None
    entity_id: UUID | None = None
    event_type: list[EventType] = Field(default=[], max_length=50)
    actor_id: UUID | None = None
    source: Source | None = None
    request_id: Annotated[str, StringConstraints(max_length=100)] | None = None
    created_from: Instant | None = None
    created_to: Instant | None = Field(default=None, description="Exclusive.")


class TimelineParams(PageParams):
    sort: list[Literal["created_at", "-created_at"]] = Field(default=["-created_at"], max_length=1)


class EventListParams(EventFilters):
    sort: list[Literal["created_at", "-created_at"]] = Field(default=["-created_at"], max_length=1)


class ActorRead(Read):
    id: UUID | None
    name: str


class EventRead(Read):
    id: UUID
    event_type: str
    entity_type: str
    entity_id: UUID
    description: str
    metadata: dict[str, Any]
    created_at: datetime
    actor: ActorRead
    source: str
    request_id: str | None
    branch_id: UUID | None
    sequence: int | None
    hash: str | None
    previous_hash: str | None

    @classmethod
    def of(cls, event: Event) -> Self:
        same = (
            "id",
            "event_type",
            "entity_type",
            "entity_id",
            "description",
            "created_at",
            "source",
            "request_id",
            "branch_id",
            "sequence",
            "hash",
            "previous_hash",
        )
        return cls(
            **{name: getattr(event, name) for name in same},
            metadata=event.details,
            actor=ActorRead(id=event.actor_id, name=event.actor_name),
        )
