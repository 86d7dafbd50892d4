"""Keeps the search index in step, in the transaction in which something changed."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from app.events.catalogue import DomainEvent
from app.repositories.unit_of_work import UnitOfWork
from app.services.search_index import KINDS, SearchIndexer

PEOPLE_FIELDS = ("owners", "parties")


async def keep_search_index(events: Sequence[DomainEvent], uow: UnitOfWork) -> None:
    touched: dict[str, set[UUID]] = defaultdict(set)
    for event in events:
        if event.entity_type in KINDS:
            touched[event.entity_type].add(event.entity_id)
            touched["contact"] |= _left(event)
    if touched:
        await SearchIndexer(uow.search, uow.search_source).refresh(touched)


def _left(event: DomainEvent) -> set[UUID]:
    """The contacts that were joint owners or parties before; without that role they are found as themselves."""
    before = (event.changes[name][0] for name in PEOPLE_FIELDS if name in event.changes)
    return {UUID(contact_id) for people in before for contact_id in people}
