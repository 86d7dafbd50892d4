"""SQL for what the search index is made from. It is not narrowed: the index is kept for everyone, whoever writes."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.models import Applicant, ApplicantParty, Contact, Landlord, LandlordOwner, Property
from app.repositories.search import in_parts

Source = Contact | Landlord | Applicant | Property
MODELS: dict[str, type[Source]] = {
    "contact": Contact, "landlord": Landlord, "applicant": Applicant, "property": Property,
}  # fmt: skip


class SearchSourceRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def load[T: Source](self, model: type[T], ids: Collection[UUID]) -> list[T]:
        found: list[T] = []
        for some in in_parts(ids):
            found += await self.session.scalars(select(model).where(model.id.in_(some)))
        return found

    async def ids_after(self, entity_type: str, last: UUID | None, limit: int) -> Sequence[UUID]:
        """A further part of all ids, in order."""
        model = MODELS[entity_type]
        statement = select(model.id).order_by(model.id).limit(limit)
        return (await self.session.scalars(statement.where(model.id > last) if last else statement)).all()

    async def further_contacts(self, entity_type: str, ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
        """Joint owners of landlords, or further parties of applicants, by landlord or applicant."""
        owner, role = _joint(entity_type)
        found: dict[UUID, list[UUID]] = defaultdict(list)
        for some in in_parts(ids):
            for record_id, contact_id in await self.session.execute(select(role, owner).where(role.in_(some))):
                found[record_id].append(contact_id)
        return found

    async def roles_of(self, entity_type: str, contact_ids: Collection[UUID], *, live: bool) -> dict[UUID, set[UUID]]:
        """The landlords or applicants these contacts are or belong to, by contact."""
        model = Landlord if entity_type == "landlord" else Applicant
        owner, role = _joint(entity_type)
        found: dict[UUID, set[UUID]] = defaultdict(set)
        for some in in_parts(contact_ids):
            main = select(model.contact_id, model.id).where(model.contact_id.in_(some))
            joint = select(owner, model.id).join(model, model.id == role).where(owner.in_(some))
            for statement in (main, joint):
                wanted = statement.where(model.archived_at.is_(None)) if live else statement
                for contact_id, record_id in await self.session.execute(wanted):
                    found[contact_id].add(record_id)
        return found


def _joint(entity_type: str):  # type: ignore[no-untyped-def] # two columns of one of two tables
    if entity_type == "landlord":
        return LandlordOwner.contact_id, LandlordOwner.landlord_id
    return ApplicantParty.contact_id, ApplicantParty.applicant_id
