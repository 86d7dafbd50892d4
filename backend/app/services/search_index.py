"""Keeps the search index: which documents a change touches, and what each holds."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.domain.money import money_text
from app.domain.names import display_name
from app.domain.phone import display_phone
from app.domain.search import (
    address_tokens,
    email_tokens,
    phone_tokens,
    postcode_tokens,
    reference_tokens,
    vocabulary,
)
from app.domain.text import words
from app.models import Applicant, Contact, Landlord, Property
from app.repositories.search import SearchRepository
from app.repositories.search_source import SearchSourceRepository, Source

KINDS = ("property", "landlord", "applicant", "contact")
ROLES = ("landlord", "applicant")
Document = dict[str, Any]


class SearchIndexer:
    """Works in the transaction of its repositories; one question per kind of record, however many there are."""

    def __init__(self, index: SearchRepository, source: SearchSourceRepository) -> None:
        self.index = index
        self.source = source

    async def refresh(self, touched: Mapping[str, Collection[UUID]]) -> None:
        """Bring the documents of these records up to date, and those of the records that show them."""
        wanted = {kind: set(touched.get(kind, ())) for kind in KINDS}
        changed_contacts = set(wanted["contact"])
        for kind in ROLES:
            by_contact = await self.source.roles_of(kind, changed_contacts, live=False) if changed_contacts else {}
            for ids in by_contact.values():
                wanted[kind] |= ids
        homes = await self.source.load(Property, wanted["property"])
        landlords = await self.source.load(Landlord, wanted["landlord"])
        applicants = await self.source.load(Applicant, wanted["applicant"])
        further = await self._further(landlords, applicants)
        for role in _both(landlords, applicants):
            wanted["contact"] |= {role.contact_id, *further[role.id]}
        contacts = {contact.id: contact for contact in await self.source.load(Contact, wanted["contact"])}
        documents = [_home(home) for home in _live(homes)]
        for role in _live(_both(landlords, applicants)):
            others = [contacts[contact_id] for contact_id in further[role.id] if contact_id != role.contact_id]
            documents.append(_role(role, contacts[role.contact_id], others))
        documents += [_contact(contact) for contact in await self._only_contacts(contacts)]
        await self._write(wanted, documents)
        await self.index.learn(_vocabulary(homes, contacts.values()))

    async def _further(self, landlords: list[Landlord], applicants: list[Applicant]) -> dict[UUID, list[UUID]]:
        found: dict[UUID, list[UUID]] = {role.id: [] for role in _both(landlords, applicants)}
        found |= await self.source.further_contacts("landlord", [landlord.id for landlord in landlords])
        return found | await self.source.further_contacts("applicant", [applicant.id for applicant in applicants])

    async def _only_contacts(self, contacts: Mapping[UUID, Contact]) -> list[Contact]:
        """Those who are found as themselves, because they are no landlord and no applicant (any more)."""
        in_a_role: set[UUID] = set()
        for kind in ROLES:
            in_a_role.update(await self.source.roles_of(kind, contacts, live=True))
        return [contact for contact in _live(contacts.values()) if contact.id not in in_a_role]

    async def _write(self, wanted: Mapping[str, set[UUID]], documents: Sequence[Document]) -> None:
        await self.index.save(documents)
        for kind in KINDS:
            written = {document["entity_id"] for document in documents if document["entity_type"] == kind}
            await self.index.forget(kind, wanted[kind] - written)


def _both(landlords: list[Landlord], applicants: list[Applicant]) -> list[Landlord | Applicant]:
    return [*landlords, *applicants]


def _live[T: Source](records: Iterable[T]) -> list[T]:
    return [record for record in records if record.archived_at is None]


def _vocabulary(homes: Iterable[Property], contacts: Iterable[Contact]) -> set[str]:
    texts = [text for home in homes for text in (home.address, home.city)]
    for contact in contacts:
        texts += [contact.first_name, contact.last_name, contact.organisation_name, contact.address, contact.city]
    return vocabulary(*set(texts))


def _home(home: Property) -> Document:
    tokens = [
        *address_tokens(home.address), *words(home.city or ""), *postcode_tokens(home.postcode, home.outcode),
    ]  # fmt: skip
    title = f"{home.address} {home.outcode}" if home.outcode else home.address
    return _document("property", home, title, _home_in_short(home), tokens)


def _home_in_short(home: Property) -> str:
    """ "2 bed flat · £1,950 pcm · available"."""
    kind = home.property_type.replace("_", " ") if home.property_type else "home"
    beds = f"{home.bedrooms} bed {kind}" if home.bedrooms else kind
    rent = f"{_pounds(home.rent_pcm)} pcm" if home.rent_pcm is not None else None
    return _joined(beds, rent, home.status.replace("_", " "))


def _role(role: Landlord | Applicant, contact: Contact, others: Sequence[Contact]) -> Document:
    tokens = [token for person in (contact, *others) for token in _person_tokens(person)]
    phone = display_phone(contact.phone) if contact.phone else contact.email
    if isinstance(role, Landlord):
        return _document("landlord", role, _name(contact), _joined("Landlord", phone), tokens)
    needs = f"{role.min_bedrooms} bed" if role.min_bedrooms else ""
    if role.max_rent_pcm is not None:
        needs = f"{needs} to {_pounds(role.max_rent_pcm)}".strip()
    return _document("applicant", role, _name(contact), _joined("Applicant", needs, phone), tokens)


def _contact(contact: Contact) -> Document:
    phone = display_phone(contact.phone) if contact.phone else contact.email
    return _document("contact", contact, _name(contact), _joined("Contact", phone), _person_tokens(contact))


def _person_tokens(contact: Contact) -> list[str]:
    names = (contact.first_name, contact.last_name, contact.organisation_name)
    return [
        *(word for name in names if name for word in words(name)), *phone_tokens(contact.phone),
        *email_tokens(contact.email), *address_tokens(contact.address), *words(contact.city or ""),
        *postcode_tokens(contact.postcode),
    ]  # fmt: skip


def _name(contact: Contact) -> str:
    person = display_name(None, contact.first_name, contact.last_name)
    return contact.name if contact.organisation_name and contact.kind == "organisation" else person or contact.name


def _document(kind: str, record: Source, title: str, subtitle: str, tokens: Sequence[str]) -> Document:
    return {
        "entity_type": kind, "entity_id": record.id, "branch_id": record.branch_id, "reference": record.reference,
        "title": title, "subtitle": subtitle, "updated_at": record.updated_at,
        "body": " ".join(dict.fromkeys([*reference_tokens(record.reference), *tokens])),
    }  # fmt: skip


def _pounds(amount: Decimal) -> str:
    text = money_text(amount)
    return f"£{int(amount):,}" if text.endswith(".00") else f"£{amount:,.2f}"


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
