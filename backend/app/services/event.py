"""The audit trail: reading it, adding notes to it, numbering it for the stream."""

from collections.abc import Sequence
from uuid import UUID

from app.events.catalogue import NoteAdded
from app.models import Event
from app.repositories.paging import Page, PageQuery
from app.schemas.event import EventFilters, NoteCreate
from app.security.permissions import Permission
from app.services.base import Service


class EventService(Service):
    async def page(self, wanted: EventFilters, query: PageQuery) -> Page[Event]:
        self.actor.require(Permission.EVENT_READ)
        return await self.uow.events.page(query, *self.uow.events.filters(wanted))

    async def timeline(self, entity_type: str, entity_id: UUID, query: PageQuery) -> Page[Event]:
        """What happened to one record that the actor may see."""
        self.actor.require(Permission.EVENT_READ)
        await self._repository(entity_type).get(entity_id)
        wanted = EventFilters(entity_type=entity_type, entity_id=entity_id)
        return await self.uow.events.page(query, *self.uow.events.filters(wanted))

    async def add_note(self, data: NoteCreate) -> Event:
        """Write a note on a record; it is an event like any other."""
        self.actor.require(Permission.NOTE_WRITE)
        record = await self._repository(data.entity_type).get(data.entity_id)
        note = NoteAdded(
            entity_id=record.id, branch_id=record.branch_id, label=record.reference, version=record.version,
            noted_entity_type=data.entity_type, facts={"text": data.description},
        )  # fmt: skip
        return await self.uow.record_now(note)

    async def after(self, sequence: int) -> Sequence[Event]:
        self.actor.require(Permission.EVENT_READ)
        return await self.uow.events.after(sequence)

    async def last_sequence(self) -> int:
        return await self.uow.events.last_sequence()

    def _repository(self, entity_type: str):  # type: ignore[no-untyped-def] # one of four repositories of different records
        return {
            "contact": self.uow.contacts, "landlord": self.uow.landlords,
            "applicant": self.uow.applicants, "property": self.uow.properties,
        }[entity_type]  # fmt: skip
