"""Writes the Event row of everything that happened, in the transaction in which it happened."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.domain.money import money_text
from app.events.catalogue import DomainEvent
from app.repositories.unit_of_work import UnitOfWork


async def write_audit_trail(events: Sequence[DomainEvent], uow: UnitOfWork) -> None:
    now = uow.clock.now()
    uow.events.add_all(
        {
            "event_type": event.event_type,
            "entity_type": event.subject_type,
            "entity_id": event.entity_id,
            "entity_version": event.version,
            "branch_id": event.branch_id,
            "description": event.description,
            "details": _details(event),
            "created_at": now,
            "actor_id": uow.actor.id,
            "actor_name": uow.actor.name,
            "source": uow.actor.source.value,
            "request_id": uow.actor.request_id,
        }
        for event in events
    )


def _details(event: DomainEvent) -> dict[str, Any]:
    details = {name: plain(value) for name, value in event.facts.items() if name != "text"}
    if event.changes:
        details["changes"] = {
            name: {"old": plain(old), "new": plain(new)} for name, (old, new) in event.changes.items()
        }
    return details


def plain(value: Any) -> Any:
    """A value as JSON holds it."""
    match value:
        case Decimal():
            return money_text(value)
        case date() | datetime():
            return value.isoformat()
        case UUID():
            return str(value)
        case Mapping():
            return {str(name): plain(inner) for name, inner in value.items()}
        case list() | tuple():
            return [plain(inner) for inner in value]
        case _:
            return value
