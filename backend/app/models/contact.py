"""A person or an organisation: the spine that landlords and applicants are roles on."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.enums import ContactKind, Title
from app.domain.names import display_name
from app.models.base import Record
from app.models.types import enum_type


class Contact(Record):
    __tablename__ = "contacts"

    kind: Mapped[ContactKind] = mapped_column(enum_type(ContactKind), default=ContactKind.PERSON)
    title: Mapped[Title | None] = mapped_column(enum_type(Title))
    first_name: Mapped[str | None]
    last_name: Mapped[str | None]
    organisation_name: Mapped[str | None]
    email: Mapped[str | None] = mapped_column(index=True)
    phone: Mapped[str | None] = mapped_column(index=True)
    address: Mapped[str | None]
    city: Mapped[str | None]
    postcode: Mapped[str | None]

    @property
    def name(self) -> str:
        if self.kind is ContactKind.ORGANISATION and self.organisation_name:
            return self.organisation_name
        return display_name(self.title, self.first_name, self.last_name) or self.organisation_name or self.reference


Index("ix_contacts_created_at_id", Contact.created_at, Contact.id)
