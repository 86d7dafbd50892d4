"""Landlords: taking them on, joint owners, bank details, archiving."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag

from app.domain.bank import mask_account, mask_sort_code
from app.domain.errors import Conflict, InvalidInput, Problem
from app.events.catalogue import (
    Change,
    LandlordArchived,
    LandlordCreated,
    LandlordEvent,
    LandlordRestored,
    LandlordUpdated,
)
from app.models import CheckKind, Contact, Landlord, LandlordOwner
from app.repositories.paging import Page, PageQuery
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.landlord import (
    BankDetails,
    LandlordCreate,
    LandlordFilters,
    LandlordRead,
    LandlordUpdate,
    Owner,
)
from app.security.encryption import FieldCipher
from app.security.permissions import Permission
from app.services.base import IfMatch, Service, apply, check_version, new_record
from app.services.contact import PERSON_DEFAULTS, ContactService, archived_among, refuse_archived

WHOLE = Decimal(100)

type Account = dict[str, str]


class LandlordService(Service):
    def __init__(self, uow: UnitOfWork, cipher: FieldCipher) -> None:
        super().__init__(uow)
        self.cipher = cipher
        self.contacts = ContactService(uow)

    async def create(self, data: LandlordCreate) -> Landlord:
        [landlord] = await self.create_all([data])
        return landlord

    async def create_all(self, bodies: Sequence[LandlordCreate]) -> list[Landlord]:
        """Many landlords at once, asking the database no oftener than for one."""
        self.actor.require(Permission.LANDLORD_WRITE)
        for body in bodies:
            _check_masks(None, body.bank_details)
        contacts = await self.contacts.add_all([body.model_dump() for body in bodies])
        references = await self.uow.references.next("landlord", len(bodies))
        landlords = []
        for body, contact, reference in zip(bodies, contacts, references, strict=True):
            landlord = Landlord(contact=contact, notes=body.notes, **new_record(self.uow, reference))
            landlord.owners = [LandlordOwner(contact=contact, share_percent=WHOLE)]
            landlords.append(landlord)
        await self.uow.landlords.add_many(landlords)
        for body, landlord in zip(bodies, landlords, strict=True):
            self._set_bank_details(landlord, body.bank_details)
        await self.uow.flush()
        for landlord in landlords:
            self._record(LandlordCreated, landlord)
        return landlords

    async def get(self, landlord_id: UUID) -> Landlord:
        self.actor.require(Permission.LANDLORD_READ)
        return await self.uow.landlords.get(landlord_id)

    async def page(self, wanted: LandlordFilters, query: PageQuery) -> Page[Landlord]:
        self.actor.require(Permission.LANDLORD_READ)
        return await self.uow.landlords.page(query, *self.uow.landlords.filters(wanted), archived=wanted.archived)

    async def update(self, landlord_id: UUID, data: LandlordUpdate, if_match: IfMatch) -> Landlord:
        return await self._change(landlord_id, data.sent(), if_match)

    async def replace(self, landlord_id: UUID, data: LandlordCreate, if_match: IfMatch) -> Landlord:
        defaults = {**PERSON_DEFAULTS, "notes": None, "bank_details": None}
        return await self._change(landlord_id, defaults | data.sent(), if_match)

    async def _change(self, landlord_id: UUID, values: Mapping[str, Any], if_match: IfMatch) -> Landlord:
        self.actor.require(Permission.LANDLORD_WRITE)
        landlord = await self.uow.landlords.get(landlord_id)
        await self._check_version(if_match, landlord)
        await self._alter(landlord, values)
        return landlord

    async def find_all(self, landlord_ids: Sequence[UUID]) -> dict[UUID, Landlord]:
        self.actor.require(Permission.LANDLORD_READ)
        return await self.uow.landlords.find_all(landlord_ids)

    async def amend(self, landlord: Landlord, data: LandlordUpdate) -> bool:
        """Change a landlord that is loaded already, as `update` does; says whether anything differed."""
        self.actor.require(Permission.LANDLORD_WRITE)
        return await self._alter(landlord, data.sent())

    async def _alter(self, landlord: Landlord, values: Mapping[str, Any]) -> bool:
        refuse_archived(landlord, landlord.contact.name)
        if "bank_details" in values:
            _check_masks(landlord, values["bank_details"])
        changes = await self.contacts.set_person(landlord.contact, values)
        if "notes" in values:
            changes |= apply(landlord, {"notes": values["notes"]})
        if "bank_details" in values:
            changes |= self._set_bank_details(landlord, values["bank_details"])
        await self._say_changed(landlord, changes)
        return bool(changes)

    async def replace_owners(self, landlord_id: UUID, owners: Sequence[Owner], if_match: IfMatch) -> Landlord:
        """Who owns, and in which shares.

        Raises:
            InvalidInput: when the shares do not add up to 100, someone comes twice, is unknown or archived, or the
                main contact is missing.
            RuleBroken: when the landlord is archived.
        """
        self.actor.require(Permission.LANDLORD_WRITE)
        landlord = await self.uow.landlords.get(landlord_id)
        await self._check_version(if_match, landlord)
        refuse_archived(landlord, landlord.contact.name)
        contacts = await self.uow.contacts.get_all([owner.contact_id for owner in owners])
        self._check_owners(landlord, owners, contacts)
        before = {str(owner.contact_id): owner.share_percent for owner in landlord.owners}
        kept = {owner.contact_id: owner for owner in landlord.owners}
        landlord.owners = [
            kept.get(owner.contact_id) or LandlordOwner(contact=contacts[owner.contact_id], share_percent=WHOLE)
            for owner in owners
        ]
        for position, (row, owner) in enumerate(zip(landlord.owners, owners, strict=True)):
            row.share_percent, row.position = owner.share_percent, position
        after = {str(owner.contact_id): owner.share_percent for owner in owners}
        await self._say_changed(landlord, {"owners": (before, after)} if [*before.items()] != [*after.items()] else {})
        return landlord

    @staticmethod
    def _check_owners(landlord: Landlord, owners: Sequence[Owner], known: Mapping[UUID, Contact]) -> None:
        ids = [owner.contact_id for owner in owners]
        total = sum((owner.share_percent for owner in owners), Decimal(0))
        problems = [
            Problem("There is no contact with this id.", f"/owners/{position}/contact_id", "unknown_contact")
            for position, contact_id in enumerate(ids)
            if contact_id not in known
        ]
        there = [owner.contact_id for owner in landlord.owners]
        problems += archived_among(known, ids, there=there, field="owners")
        if len(set(ids)) < len(ids):
            problems.append(Problem("Each owner is named once.", "/owners", "owner_twice"))
        if total != WHOLE:
            problems.append(
                Problem(f"The shares add up to {total:.2f} %, not to 100 %.", "/owners", "shares_not_whole")
            )
        if landlord.contact_id not in ids:
            problems.append(Problem(f"{landlord.contact.name} is the main contact and must stay an owner.", "/owners"))
        if problems:
            raise InvalidInput(problems[0].detail, errors=problems)

    async def archive(self, landlord_id: UUID, if_match: IfMatch) -> None:
        """Raises:
        Conflict: while the landlord has homes with us.
        """
        self.actor.require(Permission.LANDLORD_ARCHIVE)
        await self.uow.landlords.lock(landlord_id)
        landlord = await self.uow.landlords.get(landlord_id)
        await self._check_version(if_match, landlord)
        homes = await self.uow.properties.count_of_landlord(landlord_id)
        if homes:
            noun = "home" if homes == 1 else "homes"
            raise Conflict(
                f"{landlord.contact.name} has {homes} {noun} with us. Archive or move the {noun} first.",
                code="landlord_has_homes",
            )
        if landlord.archived_at is None:
            landlord.archived_at = self.clock.now()
            self._record(LandlordArchived, landlord)

    async def restore(self, landlord_id: UUID) -> Landlord:
        self.actor.require(Permission.LANDLORD_ARCHIVE)
        landlord = await self.uow.landlords.get(landlord_id)
        if landlord.archived_at is not None:
            landlord.archived_at = None
            await self.contacts.bring_back([landlord.contact, *(owner.contact for owner in landlord.owners)])
            self._record(LandlordRestored, landlord)
        return landlord

    async def read(self, landlord: Landlord) -> LandlordRead:
        return (await self.read_all([landlord]))[0]

    async def read_all(self, landlords: Sequence[Landlord]) -> list[LandlordRead]:
        """As the outside sees them, with what is derived from homes and checks."""
        homes = await self.uow.landlords.homes_by_landlord([landlord.id for landlord in landlords])
        passed = await self.uow.checks.passed([landlord.contact_id for landlord in landlords], on=self.clock.today())
        can = self._can()
        return [
            LandlordRead.of(
                landlord,
                homes=homes.get(landlord.id, 0),
                aml_verified=(landlord.contact_id, CheckKind.AML) in passed,
                can=can,
            )
            for landlord in landlords
        ]

    def _can(self) -> list[str]:
        verbs = {"edit": Permission.LANDLORD_WRITE, "archive": Permission.LANDLORD_ARCHIVE}
        return [verb for verb, permission in verbs.items() if self.actor.can(permission)]

    def _set_bank_details(self, landlord: Landlord, details: BankDetails | None) -> dict[str, Change]:
        """Changes tell the account by its masks only; an account whose masks stay as they were is still a change."""
        changes = apply(
            landlord,
            {
                "bank_account_name": details.account_name if details else None,
                "bank_name": details.bank_name if details else None,
            },
        )
        account = _account(details)
        if (details and details.is_masked) or account == self._stored_account(landlord):
            return changes
        before = _masks(landlord)
        apply(landlord, self._sealed(landlord, account))
        return changes | {"bank_details": (before, _masks(landlord))}

    def _sealed(self, landlord: Landlord, account: Account | None) -> dict[str, str | None]:
        if account is None:
            return dict.fromkeys(("bank_sort_code_masked", "bank_account_masked", "bank_details_encrypted"))
        return {
            "bank_sort_code_masked": mask_sort_code(account["sort_code"]),
            "bank_account_masked": mask_account(account["account_number"]),
            "bank_details_encrypted": self.cipher.encrypt(json.dumps(account), place=_place(landlord)),
        }

    def _stored_account(self, landlord: Landlord) -> Account | None:
        stored = landlord.bank_details_encrypted
        if stored is None:
            return None
        try:
            opened: Account = json.loads(self.cipher.decrypt(stored, place=_place(landlord)))
        except (KeyError, InvalidTag):
            return {}  # It cannot be read any more: whatever was given is different, and replaces it.
        return opened

    async def _check_version(self, if_match: IfMatch, landlord: Landlord) -> None:
        if not if_match.permits(landlord.version):
            check_version(if_match, landlord, await self.read(landlord))

    async def _say_changed(self, landlord: Landlord, changes: Mapping[str, Change]) -> None:
        if changes:
            # Also when only the contact changed: the landlord shows those fields, and its version counts them.
            landlord.updated_at = self.clock.now()
            await self.uow.flush()
            self._record(LandlordUpdated, landlord, changes)

    def _record(
        self, happened: type[LandlordEvent], landlord: Landlord, changes: Mapping[str, Change] | None = None
    ) -> None:
        self.uow.record(
            happened(
                entity_id=landlord.id,
                branch_id=landlord.branch_id,
                label=landlord.contact.name,
                version=landlord.version,
                changes=changes or {},
            )
        )


def _check_masks(landlord: Landlord | None, details: BankDetails | None) -> None:
    """Raises:
    InvalidInput: when something masked is not what is stored; with half of it, no account could be told.
    """
    if details is None or not details.is_masked:
        return
    masks = (landlord.bank_sort_code_masked, landlord.bank_account_masked) if landlord else (None, None)
    given = {"sort_code": details.sort_code, "account_number": details.account_number}
    sentence = "Give the sort code and the account number whole, or send both back masked as they were read."
    problems = [
        Problem(sentence, f"/bank_details/{name}", "bank_details_masked")
        for (name, value), mask in zip(given.items(), masks, strict=True)
        if value != mask
    ]
    if problems:
        raise InvalidInput(sentence, errors=problems)


def _account(details: BankDetails | None) -> Account | None:
    if details is None or details.sort_code is None or details.account_number is None:
        return None
    return {"sort_code": details.sort_code, "account_number": details.account_number}


def _masks(landlord: Landlord) -> str | None:
    return " ".join(filter(None, (landlord.bank_sort_code_masked, landlord.bank_account_masked))) or None


def _place(landlord: Landlord) -> str:
    return f"landlords|bank_details_encrypted|{landlord.id}"
