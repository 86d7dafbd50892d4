"""SQL for applicants."""

from sqlalchemy import ColumnElement, delete, or_
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from app.models import Applicant, ApplicantArea, ApplicantParty, Contact
from app.repositories.base import RecordRepository
from app.repositories.paging import SortKey
from app.schemas.applicant import ApplicantFilters


class ApplicantRepository(RecordRepository[Applicant]):
    model = Applicant
    noun = "applicant"
    sort_keys = {"created_at": SortKey.of(Applicant.created_at), "updated_at": SortKey.of(Applicant.updated_at)}

    def loading(self) -> tuple[ORMOption, ...]:
        return (joinedload(Applicant.contact), selectinload(Applicant.parties).joinedload(ApplicantParty.contact))

    def filters(self, wanted: ApplicantFilters) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.branch_id:
            found.append(Applicant.branch_id == wanted.branch_id)
        if wanted.status:
            found.append(Applicant.status.in_(wanted.status))
        if wanted.employment_status:
            found.append(Applicant.employment_status.in_(wanted.employment_status))
        if wanted.area:
            found.append(Applicant.areas.any(ApplicantArea.outcode.in_(wanted.area)))
        if wanted.bedrooms is not None:
            found.append(or_(Applicant.min_bedrooms.is_(None), Applicant.min_bedrooms <= wanted.bedrooms))
        if wanted.can_pay_pcm is not None:
            found.append(Applicant.max_rent_pcm >= wanted.can_pay_pcm)
        if wanted.move_by:
            found.append(Applicant.move_from <= wanted.move_by)
        if wanted.email:
            found.append(Applicant.contact.has(Contact.email == wanted.email))
        if wanted.phone:
            found.append(Applicant.contact.has(Contact.phone == wanted.phone))
        if wanted.registered_from:
            found.append(Applicant.created_at >= wanted.registered_from)
        if wanted.registered_to:
            found.append(Applicant.created_at < wanted.registered_to)
        return found

    async def replace_areas(self, applicant: Applicant, outcodes: list[str]) -> None:
        await self.session.execute(delete(ApplicantArea).where(ApplicantArea.applicant_id == applicant.id))
        self.session.add_all(ApplicantArea(applicant_id=applicant.id, outcode=outcode) for outcode in outcodes)
