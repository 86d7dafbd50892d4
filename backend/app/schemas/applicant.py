"""Applicants, with the fields of their main contact shown flat."""

from datetime import datetime
from typing import Annotated, ClassVar, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field

from app.domain.enums import ApplicantStatus, EmploymentStatus, PartyRole, Title
from app.models import Applicant
from app.schemas.base import Body, PageParams, Read, unsent
from app.schemas.contact import ContactBrief, NamedFields, PersonFields
from app.schemas.types import (
    Day,
    Email,
    Instant,
    Line,
    MoneyIn,
    MoneyOut,
    Name,
    Outcode,
    Phone,
    Query,
    RentIn,
    Rooms,
    Text,
)


def _distinct(values: list[str]) -> list[str]:
    return list(dict.fromkeys(values))


Areas = Annotated[list[Name], Field(max_length=100), AfterValidator(_distinct)]


class Party(Body):
    read_only: ClassVar[frozenset[str]] = frozenset({"name", "email", "phone"})

    contact_id: UUID
    role: PartyRole


class PartiesReplace(Body):
    parties: list[Party] = Field(max_length=20)


class ApplicantFields(Body):
    read_only: ClassVar[frozenset[str]] = Body.read_only | {
        "name",
        "contact_id",
        "references_checked",
        "right_to_rent_verified",
        "parties",
    }

    current_address: Line | None = None
    min_bedrooms: Rooms | None = None
    max_rent_pcm: RentIn | None = None
    move_from: Day | None = None
    employment_status: EmploymentStatus | None = None
    annual_income: MoneyIn | None = None
    notes: Text | None = None


class ApplicantCreate(ApplicantFields, NamedFields):
    preferred_areas: Areas = Field(default=[])
    status: ApplicantStatus = ApplicantStatus.NEW


class ApplicantUpdate(ApplicantFields, PersonFields):
    preferred_areas: Areas = unsent()
    status: ApplicantStatus = unsent()


class ApplicantFilters(PageParams):
    q: Query | None = Field(default=None, max_length=100, description="Words, phone, e-mail, postcode or reference.")
    branch_id: UUID | None = None
    status: list[ApplicantStatus] = Field(default=[], max_length=20)
    employment_status: list[EmploymentStatus] = Field(default=[], max_length=10)
    area: list[Outcode] = Field(default=[], max_length=50, description="Outcodes; any of them.")
    bedrooms: Rooms | None = Field(default=None, description="Would take a home with this many bedrooms.")
    can_pay_pcm: MoneyIn | None = Field(default=None, description="Can pay at least this much a month.")
    move_by: Day | None = None
    email: Email | None = None
    phone: Phone | None = None
    registered_from: Instant | None = None
    registered_to: Instant | None = None
    archived: bool = False


ApplicantSort = Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class ApplicantListParams(ApplicantFilters):
    sort: list[ApplicantSort] = Field(default=["-created_at"], max_length=3)


class PartyRead(Read):
    contact_id: UUID
    role: PartyRole
    name: str
    email: str | None
    phone: str | None


class ApplicantRead(Read):
    id: UUID
    reference: str
    contact_id: UUID
    name: str
    title: Title | None
    first_name: str | None
    last_name: str | None
    organisation_name: str | None
    email: str | None
    phone: str | None
    current_address: str | None
    status: ApplicantStatus
    min_bedrooms: int | None
    max_rent_pcm: MoneyOut | None
    preferred_areas: list[str]
    move_from: Day | None
    employment_status: EmploymentStatus | None
    annual_income: MoneyOut | None
    references_checked: bool
    right_to_rent_verified: bool
    notes: str | None
    parties: list[PartyRead]
    can: list[str]
    branch_id: UUID
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None
    version: int

    @classmethod
    def of(
        cls, applicant: Applicant, *, references_checked: bool, right_to_rent_verified: bool, can: list[str]
    ) -> Self:
        contact = applicant.contact
        person = ("name", "title", "first_name", "last_name", "organisation_name", "email", "phone")
        record = (
            "id",
            "reference",
            "contact_id",
            "status",
            "min_bedrooms",
            "max_rent_pcm",
            "preferred_areas",
            "move_from",
            "employment_status",
            "annual_income",
            "notes",
            "branch_id",
            "created_at",
            "updated_at",
            "archived_at",
            "version",
        )
        return cls(
            **{name: getattr(contact, name) for name in person},
            **{name: getattr(applicant, name) for name in record},
            current_address=contact.address,
            references_checked=references_checked,
            right_to_rent_verified=right_to_rent_verified,
            can=can,
            parties=[
                PartyRead(
                    **ContactBrief.of(party.contact).model_dump(exclude={"id"}),
                    contact_id=party.contact_id,
                    role=party.role,
                )
                for party in applicant.parties
            ],
        )
