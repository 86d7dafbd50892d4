"""Contacts: adding, changing and archiving people and organisations."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from app.domain.enums import ContactKind
from app.domain.errors import Conflict, InvalidInput, Problem, RuleBroken
from app.events.catalogue import (
    Change,
    ContactArchived,
    ContactCreated,
    ContactEvent,
    ContactRestored,
    ContactUpdated,
)
from app.models import Contact
from app.models.base import Record
from app.repositories.paging import Page, PageQuery
from app.schemas.contact import ContactCreate, ContactFilters, ContactRead, ContactUpdate
from app.security.permissions import Permission
from app.services.base import IfMatch, Service, apply, check_version, new_record

PERSON_FIELDS = frozenset(
    {"title", "first_name", "last_name", "organisation_name", "email", "phone", "address", "city", "postcode"}
)
NAMES = ("last_name", "first_name", "organisation_name")
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
        refuse_archived(contact, contact.name)
        await self.set_person(contact, values)
        await self.uow.flush()
        return contact

    async def set_person(self, contact: Contact, values: Mapping[str, Any]) -> dict[str, Change]:
        """Set the person's fields among `values`; says so, also to every role of theirs, when something changed.

        Raises:
            InvalidInput: when no name would be left.
        """
        if not any(values.get(name, getattr(contact, name)) for name in NAMES):
            sentence = "A name is needed: give last_name or organisation_name."
            raise InvalidInput(sentence, errors=[Problem(sentence, "/last_name", "name_needed")])
        changes = apply(contact, {name: value for name, value in values.items() if name in PERSON_FIELDS | {"kind"}})
        if changes:
            await self.uow.flush()
            await self._touch_roles(contact)
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
        await self.bring_back([contact])
        return contact

    async def bring_back(self, contacts: Sequence[Contact]) -> None:
        """Restore those that are archived: a live record has live people only."""
        archived = {contact.id: contact for contact in contacts if contact.archived_at is not None}.values()
        for contact in archived:
            contact.archived_at = None
        await self.uow.flush()
        for contact in archived:
            self._record(ContactRestored, contact)

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


def refuse_archived(record: Record, name: str) -> None:
    """Raises:
    RuleBroken: when the record is archived; what is archived stays as it is.
    """
    if record.archived_at is not None:
        raise RuleBroken(f"{name} is archived. Restore it first.", code="record_archived")


def archived_among(
    contacts: Mapping[UUID, Contact], named: Sequence[UUID], *, there: Iterable[UUID], field: str
) -> list[Problem]:
    """An archived contact joins no record; one that is `there` already may stay."""
    present = set(there)
    return [
        Problem(
            f"{contacts[contact_id].name} is archived. Restore the contact first.",
            f"/{field}/{position}/contact_id",
            "contact_archived",
        )
        for position, contact_id in enumerate(named)
        if contact_id in contacts and contacts[contact_id].archived_at is not None and contact_id not in present
    ]
