"""Contacts: adding, changing and archiving people and organisations."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from app.domain.enums import ContactKind
from app.domain.errors import Conflict
from app.events.catalogue import (
    Change,
    ContactArchived,
    ContactCreated,
    ContactEvent,
    ContactRestored,
    ContactUpdated,
)
from app.models import Contact
from app.repositories.paging import Page, PageQuery
from app.schemas.contact import ContactCreate, ContactFilters, ContactRead, ContactUpdate
from app.security.permissions import Permission
from app.services.base import IfMatch, Service, apply, check_version, new_record

PERSON_FIELDS = frozenset(
    {"title", "first_name", "last_name", "organisation_name", "email", "phone", "address", "city", "postcode"}
)
PERSON_DEFAULTS: Mapping[str, None] = dict.fromkeys(PERSON_FIELDS)


class ContactService(Service):
    async def create(self, data: ContactCreate) -> Contact:
        self.actor.require(Permission.CONTACT_WRITE)
        return await self.add(data.model_dump())

    async def add(self, values: Mapping[str, Any]) -> Contact:
        """A new contact from the fields of a person, for the roles that bring one with them."""
        [contact] = await self.add_all([values])
        return contact

    async def add_all(self, people: Sequence[Mapping[str, Any]]) -> list[Contact]:
        """Many at once."""
        references = await self.uow.references.next("contact", len(people))
        contacts = [self._new(values, reference) for values, reference in zip(people, references, strict=True)]
        await self.uow.contacts.add_many(contacts)
        for contact in contacts:
            self._record(ContactCreated, contact)
        return contacts

    def _new(self, values: Mapping[str, Any], reference: str) -> Contact:
        kind = values.get("kind") or (
            ContactKind.ORGANISATION
            if values.get("organisation_name") and not values.get("last_name")
            else ContactKind.PERSON
        )
        person = {name: values.get(name) for name in PERSON_FIELDS}
        return Contact(kind=kind, **person, **new_record(self.uow, reference))

    async def get(self, contact_id: UUID) -> Contact:
        self.actor.require(Permission.CONTACT_READ)
        return await self.uow.contacts.get(contact_id)

    async def page(self, wanted: ContactFilters, query: PageQuery) -> Page[Contact]:
        self.actor.require(Permission.CONTACT_READ)
        filters = []
        if wanted.email:
            filters.append(Contact.email == wanted.email)
        if wanted.phone:
            filters.append(Contact.phone == wanted.phone)
        return await self.uow.contacts.page(query, *filters, archived=wanted.archived)

    async def update(self, contact_id: UUID, data: ContactUpdate, if_match: IfMatch) -> Contact:
        return await self._change(contact_id, data.sent(), if_match)

    async def replace(self, contact_id: UUID, data: ContactCreate, if_match: IfMatch) -> Contact:
        return await self._change(contact_id, data.model_dump(), if_match)

    async def _change(self, contact_id: UUID, values: Mapping[str, Any], if_match: IfMatch) -> Contact:
        self.actor.require(Permission.CONTACT_WRITE)
        contact = await self.uow.contacts.get(contact_id)
        check_version(if_match, contact, ContactRead.of(contact))
        if self.set_person(contact, values):
            await self._touch_roles(contact)
        await self.uow.flush()
        return contact

    def set_person(self, contact: Contact, values: Mapping[str, Any]) -> dict[str, Change]:
        """Set the person's fields among `values`; says so when something changed."""
        changes = apply(contact, {name: value for name, value in values.items() if name in PERSON_FIELDS | {"kind"}})
        if changes:
            self._record(ContactUpdated, contact, changes)
        return changes

    async def archive(self, contact_id: UUID, if_match: IfMatch) -> None:
        """Raises:
        Conflict: while the contact is a landlord or an applicant.
        """
        self.actor.require(Permission.CONTACT_WRITE)
        contact = await self.uow.contacts.get(contact_id)
        check_version(if_match, contact, ContactRead.of(contact))
        roles = [*await self.uow.contacts.landlords_of(contact_id), *await self.uow.contacts.applicants_of(contact_id)]
        live = [role.reference for role in roles if role.archived_at is None]
        if live:
            raise Conflict(
                f"{contact.name} is still in use as {', '.join(live)}. Archive that first.", code="contact_in_use"
            )
        if contact.archived_at is None:
            contact.archived_at = self.clock.now()
            self._record(ContactArchived, contact)

    async def restore(self, contact_id: UUID) -> Contact:
        self.actor.require(Permission.CONTACT_WRITE)
        contact = await self.uow.contacts.get(contact_id)
        if contact.archived_at is not None:
            contact.archived_at = None
            self._record(ContactRestored, contact)
            await self.uow.flush()
        return contact

    async def _touch_roles(self, contact: Contact) -> None:
        """A landlord or applicant shows its contacts' fields, so its version counts their changes too."""
        now = self.clock.now()
        for role in (
            *await self.uow.contacts.landlords_of(contact.id),
            *await self.uow.contacts.applicants_of(contact.id),
        ):
            role.updated_at = now

    def _record(
        self, happened: type[ContactEvent], contact: Contact, changes: Mapping[str, Change] | None = None
    ) -> None:
        self.uow.record(
            happened(
                entity_id=contact.id,
                branch_id=contact.branch_id,
                label=contact.name,
                version=contact.version,
                changes=changes or {},
            )
        )
