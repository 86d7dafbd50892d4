"""SQL for landlords."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from app.models import Contact, Landlord, LandlordOwner, Property
from app.repositories.base import RecordRepository
from app.repositories.paging import SortKey
from app.repositories.search import text_filter
from app.schemas.landlord import LandlordFilters


class LandlordRepository(RecordRepository[Landlord]):
    model = Landlord
    noun = "landlord"
    sort_keys: ClassVar = {"created_at": SortKey.of(Landlord.created_at), "updated_at": SortKey.of(Landlord.updated_at)}

    def loading(self) -> tuple[ORMOption, ...]:
        return (joinedload(Landlord.contact), selectinload(Landlord.owners).joinedload(LandlordOwner.contact))

    async def lock(self, landlord_id: UUID) -> None:
        """Hold the landlord, read afresh, until the end: nobody gives them a home meanwhile (SQLite has one writer)."""
        await self._hold(landlord_id, read=False)

    async def lock_shared(self, landlord_id: UUID) -> None:
        """Keep the landlord, read afresh, as they are until the end; others may do the same at once."""
        await self._hold(landlord_id, read=True)

    async def _hold(self, landlord_id: UUID, *, read: bool) -> None:
        # Read with all that `get` loads: reading afresh forgets what was loaded before.
        statement = self.visible(archived=None).where(Landlord.id == landlord_id).options(*self.loading())
        statement = statement.with_for_update(read=read, of=Landlord)
        await self.session.execute(statement.execution_options(populate_existing=True))

    def filters(self, wanted: LandlordFilters) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.q:
            found.append(text_filter(self.session, "landlord", Landlord.id, wanted.q))
        if wanted.branch_id:
            found.append(Landlord.branch_id == wanted.branch_id)
        if wanted.email:
            found.append(Landlord.contact.has(Contact.email == wanted.email))
        if wanted.phone:
            found.append(Landlord.contact.has(Contact.phone == wanted.phone))
        if wanted.has_homes is not None:
            homes = self._homes().exists()
            found.append(homes if wanted.has_homes else ~homes)
        if wanted.registered_from:
            found.append(Landlord.created_at >= wanted.registered_from)
        if wanted.registered_to:
            found.append(Landlord.created_at < wanted.registered_to)
        return found

    async def homes_by_landlord(self, landlord_ids: Sequence[UUID]) -> dict[UUID, int]:
        """How many live homes each of these landlords has with us."""
        statement = (
            select(Property.landlord_id, func.count())
            .where(Property.landlord_id.in_(landlord_ids), Property.archived_at.is_(None))
            .group_by(Property.landlord_id)
        )
        return {landlord_id: homes for landlord_id, homes in await self.session.execute(statement) if landlord_id}

    @staticmethod
    def _homes() -> Any:
        return select(Property.id).where(Property.landlord_id == Landlord.id, Property.archived_at.is_(None))
