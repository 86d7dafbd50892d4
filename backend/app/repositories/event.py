"""SQL for the audit trail and the numbered stream that is made of it."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select, text, update

from app.domain.errors import NotFound
from app.models import Event
from app.repositories.base import Repository
from app.repositories.paging import Page, PageQuery, SortKey
from app.schemas.event import EventFilters

ONE_PUBLISHER = 0x_E5_7A_7E  # an advisory lock key on PostgreSQL
BATCH = 500


class EventRepository(Repository[Event]):
    model = Event
    noun = "event"
    _newest: Event | None = None
    sort_keys: ClassVar = {"created_at": SortKey.of(Event.created_at)}

    def narrow[*Ts](self, statement: Select[*Ts]) -> Select[*Ts]:
        if self.actor.branch_ids is None:
            return statement
        return statement.where(or_(Event.branch_id.is_(None), Event.branch_id.in_(self.actor.branch_ids)))

    def filters(self, wanted: EventFilters) -> list[ColumnElement[bool]]:
        equal = {
            Event.entity_type: wanted.entity_type,
            Event.entity_id: wanted.entity_id,
            Event.actor_id: wanted.actor_id,
            Event.source: wanted.source,
            Event.request_id: wanted.request_id,
            Event.branch_id: wanted.branch_id,
        }
        found: list[ColumnElement[bool]] = [column == value for column, value in equal.items() if value is not None]
        if wanted.event_type:
            found.append(Event.event_type.in_(wanted.event_type))
        if wanted.created_from:
            found.append(Event.created_at >= wanted.created_from)
        if wanted.created_to:
            found.append(Event.created_at < wanted.created_to)
        return found

    async def page(self, query: PageQuery, *filters: ColumnElement[bool]) -> Page[Event]:
        return await self._page(self.narrow(select(Event)).where(*filters), query)

    async def has_unnumbered(self) -> bool:
        return await self.session.scalar(select(Event.id).where(Event.sequence.is_(None)).limit(1)) is not None

    async def number_committed(self) -> int:
        """Number the next committed events, in the order they are found; returns how many.

        Only rows that are committed can be seen here, and only one publisher runs at a time, so the numbers have
        neither a gap nor a repeat, and a smaller number is never given after a larger one.
        """
        if self.session.get_bind().dialect.name == "postgresql":
            await self.session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_PUBLISHER})
        waiting = select(Event.id).where(Event.sequence.is_(None)).order_by(Event.created_at, Event.id).limit(BATCH)
        ids = (await self.session.scalars(waiting)).all()
        last = await self.last_sequence()
        numbered = [{"id": event_id, "sequence": last + offset} for offset, event_id in enumerate(ids, start=1)]
        if numbered:
            await self.session.execute(update(Event), numbered)
        return len(numbered)

    async def last_sequence(self) -> int:
        return await self.session.scalar(select(func.max(Event.sequence))) or 0

    async def after(self, sequence: int) -> Sequence[Event]:
        """The numbered events the actor may see, next after a number."""
        statement = self.narrow(select(Event)).where(Event.sequence > sequence)
        return (await self.session.scalars(statement.order_by(Event.sequence).limit(BATCH))).all()

    async def one(self, event_id: UUID) -> Event | None:
        return await self.session.scalar(self.narrow(select(Event)).where(Event.id == event_id))

    def add_all(self, rows: Iterable[dict[str, Any]]) -> None:
        added = [Event(**row) for row in rows]
        self._newest = added[-1] if added else None
        self.session.add_all(added)

    async def newest(self) -> Event:
        """The row that this unit of work added last.

        Raises:
            NotFound: when it has added none.
        """
        if self._newest is None:
            raise NotFound("Nothing was recorded.")
        return self._newest
