"""SQL for contacts."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import selectinload

from app.models import Applicant, ApplicantParty, Contact, Landlord, LandlordOwner
from app.repositories.base import RecordRepository
from app.repositories.paging import SortKey


class ContactRepository(RecordRepository[Contact]):
    model = Contact
    noun = "contact"
    sort_keys: ClassVar = {"created_at": SortKey.of(Contact.created_at), "updated_at": SortKey.of(Contact.updated_at)}

    async def landlords_of(self, contact_id: UUID) -> Sequence[Landlord]:
        """The landlords this contact is, or owns with."""
        joint = select(LandlordOwner.landlord_id).where(LandlordOwner.contact_id == contact_id)
        statement = select(Landlord).where(or_(Landlord.contact_id == contact_id, Landlord.id.in_(joint)))
        return (await self.session.scalars(statement.options(selectinload(Landlord.contact)))).all()

    async def applicants_of(self, contact_id: UUID) -> Sequence[Applicant]:
        """The applications this contact makes, or is a party to."""
        joint = select(ApplicantParty.applicant_id).where(ApplicantParty.contact_id == contact_id)
        statement = select(Applicant).where(or_(Applicant.contact_id == contact_id, Applicant.id.in_(joint)))
        return (await self.session.scalars(statement.options(selectinload(Applicant.contact)))).all()

    async def get_all(self, contact_ids: Sequence[UUID]) -> dict[UUID, Contact]:
        found = await self.session.scalars(self.visible(archived=None).where(Contact.id.in_(contact_ids)))
        return {contact.id: contact for contact in found}
