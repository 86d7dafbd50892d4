"""Landlords, with the fields of their main contact shown flat."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, PlainSerializer, StringConstraints, model_validator

from app.domain.bank import normalise_account_number, normalise_sort_code
from app.domain.enums import ContactKind, Title
from app.models import Landlord
from app.schemas.base import Body, PageParams, Read
from app.schemas.contact import AddressFields, ContactBrief, NamedFields, PersonFields
from app.schemas.types import Email, Instant, Name, Phone, Query, SharePercent, Text


def _sort_code(value: str) -> str:
    return value if "*" in value else normalise_sort_code(value)


def _account_number(value: str) -> str:
    return value if "*" in value else normalise_account_number(value)


PercentOut = Annotated[Decimal, PlainSerializer(lambda value: f"{value:.2f}", return_type=str)]


class BankDetails(Body):
    """Where rent is paid to. A masked value, sent back as it was read, leaves the stored one as it is."""

    account_name: Name | None = None
    bank_name: Name | None = None
    sort_code: Annotated[str, StringConstraints(max_length=20), AfterValidator(_sort_code)] | None = None
    account_number: Annotated[str, StringConstraints(max_length=20), AfterValidator(_account_number)] | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.sort_code is None) != (self.account_number is None):
            raise ValueError("A sort code and an account number belong together: give both or neither.")
        return self

    @property
    def is_masked(self) -> bool:
        return "*" in f"{self.sort_code}{self.account_number}"


class Owner(Body):
    read_only: ClassVar[frozenset[str]] = frozenset({"name", "email", "phone"})

    contact_id: UUID
    share_percent: SharePercent


class OwnersReplace(Body):
    owners: list[Owner] = Field(min_length=1, max_length=20)


class LandlordFields(AddressFields):
    read_only: ClassVar[frozenset[str]] = Body.read_only | {
        "name",
        "aml_verified",
        "contact_id",
        "kind",
        "owners",
        "homes",
    }

    bank_details: BankDetails | None = None
    notes: Text | None = None


class LandlordCreate(LandlordFields, NamedFields):
    pass


class LandlordUpdate(LandlordFields, PersonFields):
    pass


class LandlordFilters(PageParams):
    q: Query | None = Field(default=None, max_length=100, description="Words, phone, e-mail, postcode or reference.")
    branch_id: UUID | None = None
    email: Email | None = None
    phone: Phone | None = None
    has_homes: bool | None = None
    registered_from: Instant | None = None
    registered_to: Instant | None = None
    archived: bool = False


LandlordSort = Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class LandlordListParams(LandlordFilters):
    sort: list[LandlordSort] = Field(default=["-created_at"], max_length=3)


class BankDetailsRead(Read):
    """Bank details as anyone may see them: masked."""

    account_name: str | None
    bank_name: str | None
    sort_code: str | None
    account_number: str | None


class OwnerRead(Read):
    contact_id: UUID
    name: str
    email: str | None
    phone: str | None
    share_percent: PercentOut


class LandlordRead(Read):
    id: UUID
    reference: str
    contact_id: UUID
    kind: ContactKind
    name: str
    title: Title | None
    first_name: str | None
    last_name: str | None
    organisation_name: str | None
    email: str | None
    phone: str | None
    address: str | None
    city: str | None
    postcode: str | None
    aml_verified: bool
    bank_details: BankDetailsRead | None
    notes: str | None
    owners: list[OwnerRead]
    homes: int
    can: list[str]
    branch_id: UUID
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None
    version: int

    @classmethod
    def of(cls, landlord: Landlord, *, homes: int, aml_verified: bool, can: list[str]) -> Self:
        contact = landlord.contact
        person = (
            "kind",
            "name",
            "title",
            "first_name",
            "last_name",
            "organisation_name",
            "email",
            "phone",
            "address",
            "city",
            "postcode",
        )
        record = (
            "id",
            "reference",
            "contact_id",
            "notes",
            "branch_id",
            "created_at",
            "updated_at",
            "archived_at",
            "version",
        )
        return cls(
            **{name: getattr(contact, name) for name in person},
            **{name: getattr(landlord, name) for name in record},
            aml_verified=aml_verified,
            homes=homes,
            can=can,
            bank_details=_masked(landlord),
            owners=[
                OwnerRead(
                    **ContactBrief.of(owner.contact).model_dump(exclude={"id"}),
                    contact_id=owner.contact_id,
                    share_percent=owner.share_percent,
                )
                for owner in landlord.owners
            ],
        )


class LandlordBrief(Read):
    id: UUID
    reference: str
    name: str
    phone: str | None

    @classmethod
    def of(cls, landlord: Landlord) -> Self:
        return cls(
            id=landlord.id, reference=landlord.reference, name=landlord.contact.name, phone=landlord.contact.phone
        )


def _masked(landlord: Landlord) -> BankDetailsRead | None:
    if not (landlord.bank_account_masked or landlord.bank_account_name or landlord.bank_name):
        return None
    return BankDetailsRead(
        account_name=landlord.bank_account_name,
        bank_name=landlord.bank_name,
        sort_code=landlord.bank_sort_code_masked,
        account_number=landlord.bank_account_masked,
    )
