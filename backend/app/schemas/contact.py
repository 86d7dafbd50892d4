"""Contacts: people and organisations."""

from datetime import datetime
from typing import ClassVar, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from app.domain.enums import ContactKind, Title
from app.models import Contact
from app.schemas.base import Body, PageParams, Read
from app.schemas.types import Email, Line, Name, Phone, Postcode


class PersonFields(Body):
    """The fields of a person or organisation that contacts, landlords and applicants share."""

    title: Title | None = None
    first_name: Name | None = None
    last_name: Name | None = None
    organisation_name: Line | None = None
    email: Email | None = None
    phone: Phone | None = None


class AddressFields(Body):
    address: Line | None = None
    city: Name | None = None
    postcode: Postcode | None = None


class NamedFields(PersonFields):
    """Someone new needs a name."""

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not (self.last_name or self.first_name or self.organisation_name):
            raise ValueError("A name is needed: give last_name or organisation_name.")
        return self


class ContactCreate(NamedFields, AddressFields):
    read_only: ClassVar[frozenset[str]] = Body.read_only | {"name"}

    kind: ContactKind = ContactKind.PERSON


class ContactUpdate(PersonFields, AddressFields):
    read_only: ClassVar[frozenset[str]] = Body.read_only | {"name", "kind"}


class ContactFilters(PageParams):
    email: Email | None = None
    phone: Phone | None = None
    archived: bool = False


ContactSort = Literal["created_at", "-created_at", "updated_at", "-updated_at"]


class ContactListParams(ContactFilters):
    sort: list[ContactSort] = Field(default=["-created_at"], max_length=3)


class ContactRead(Read):
    id: UUID
    reference: str
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
    branch_id: UUID
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None
    version: int

    @classmethod
    def of(cls, contact: Contact) -> Self:
        return cls(**{name: getattr(contact, name) for name in cls.model_fields})


class ContactBrief(Read):
    """Enough to name and reach someone."""

    id: UUID
    name: str
    email: str | None
    phone: str | None

    @classmethod
    def of(cls, contact: Contact) -> Self:
        return cls(id=contact.id, name=contact.name, email=contact.email, phone=contact.phone)
