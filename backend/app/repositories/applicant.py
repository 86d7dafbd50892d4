"""SQL for applicants."""

from collections.abc import Callable
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, delete, or_
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from app.models import Applicant, ApplicantArea, ApplicantParty, Contact
from app.repositories.base import RecordRepository
from app.repositories.paging import SortKey
from app.repositories.search import text_filter
from app.schemas.applicant import ApplicantFilters


class ApplicantRepository(RecordRepository[Applicant]):
    model = Applicant
    noun = "applicant"
    sort_keys: ClassVar = {
        "created_at": SortKey.of(Applicant.created_at),
        "updated_at": SortKey.of(Applicant.updated_at),
    }

    def loading(self) -> tuple[ORMOption, ...]:
        return (joinedload(Applicant.contact), selectinload(Applicant.parties).joinedload(ApplicantParty.contact))

    def filters(self, wanted: ApplicantFilters) -> list[ColumnElement[bool]]:
        bounds: tuple[tuple[Any, Callable[[Any], ColumnElement[bool]]], ...] = (
            (wanted.q or None, lambda v: text_filter(self.session, "applicant", Applicant.id, v)),
            (wanted.branch_id, lambda v: Applicant.branch_id == v),
            (wanted.status, Applicant.status.in_),
            (wanted.employment_status, Applicant.employment_status.in_),
            (wanted.area, lambda v: Applicant.areas.any(ApplicantArea.outcode.in_(v))),
            (wanted.bedrooms, lambda v: or_(Applicant.min_bedrooms.is_(None), Applicant.min_bedrooms <= v)),
            (wanted.can_pay_pcm, lambda v: Applicant.max_rent_pcm >= v),
            (wanted.move_by, lambda v: Applicant.move_from <= v),
            (wanted.email, lambda v: Applicant.contact.has(Contact.email == v)),
            (wanted.phone, lambda v: Applicant.contact.has(Contact.phone == v)),
            (wanted.registered_from, lambda v: Applicant.created_at >= v),
            (wanted.registered_to, lambda v: Applicant.created_at < v),
        )
        return [condition(value) for value, condition in bounds if value not in (None, [])]

    async def replace_areas(self, applicant: Applicant, outcodes: list[str]) -> None:
        await self.session.execute(delete(ApplicantArea).where(ApplicantArea.applicant_id == applicant.id))
        self.session.add_all(ApplicantArea(applicant_id=applicant.id, outcode=outcode) for outcode in outcodes)
