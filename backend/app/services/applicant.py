"""Applicants: registering them, what they need, who moves with them, archiving."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from app.domain.errors import InvalidInput, Problem
from app.domain.postcode import normalise_outcode
from app.events.catalogue import (
    ApplicantArchived,
    ApplicantCreated,
    ApplicantEvent,
    ApplicantRestored,
    ApplicantStatusChanged,
    ApplicantUpdated,
    Change,
)
from app.models import Applicant, ApplicantArea, ApplicantParty, CheckKind, Contact
from app.repositories.paging import Page, PageQuery
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.applicant import (
    ApplicantCreate,
    ApplicantFilters,
    ApplicantRead,
    ApplicantUpdate,
    Party,
)
from app.security.permissions import Permission
from app.services.base import IfMatch, Service, apply, check_version, new_record
from app.services.contact import ContactService, archived_among, refuse_archived

NEEDS = frozenset(
    {
        "status",
        "min_bedrooms",
        "max_rent_pcm",
        "preferred_areas",
        "move_from",
        "employment_status",
        "annual_income",
        "notes",
    }
)


class ApplicantService(Service):
    def __init__(self, uow: UnitOfWork) -> None:
        super().__init__(uow)
        self.contacts = ContactService(uow)

    async def create(self, data: ApplicantCreate) -> Applicant:
        [applicant] = await self.create_all([data])
        return applicant

    async def create_all(self, bodies: Sequence[ApplicantCreate]) -> list[Applicant]:
        """Many applicants at once, asking the database no oftener than for one."""
        self.actor.require(Permission.APPLICANT_WRITE)
        sent = [body.model_dump() for body in bodies]
        contacts = await self.contacts.add_all([values | {"address": values["current_address"]} for values in sent])
        references = await self.uow.references.next("applicant", len(bodies))
        applicants = []
        for values, contact, reference in zip(sent, contacts, references, strict=True):
            needs = {name: values[name] for name in NEEDS}
            applicant = Applicant(contact=contact, parties=[], **needs, **new_record(self.uow, reference))
            applicant.areas = [ApplicantArea(outcode=outcode) for outcode in outcodes_in(values["preferred_areas"])]
            applicants.append(applicant)
        await self.uow.applicants.add_many(applicants)
        for applicant in applicants:
            self._record(ApplicantCreated, applicant)
        return applicants

    async def get(self, applicant_id: UUID) -> Applicant:
        self.actor.require(Permission.APPLICANT_READ)
        return await self.uow.applicants.get(applicant_id)

    async def page(self, wanted: ApplicantFilters, query: PageQuery) -> Page[Applicant]:
        self.actor.require(Permission.APPLICANT_READ)
        return await self.uow.applicants.page(query, *self.uow.applicants.filters(wanted), archived=wanted.archived)

    async def update(self, applicant_id: UUID, data: ApplicantUpdate, if_match: IfMatch) -> Applicant:
        return await self._change(applicant_id, data.sent(), if_match)

    async def replace(self, applicant_id: UUID, data: ApplicantCreate, if_match: IfMatch) -> Applicant:
        return await self._change(applicant_id, data.model_dump(), if_match)

    async def _change(self, applicant_id: UUID, values: Mapping[str, Any], if_match: IfMatch) -> Applicant:
        self.actor.require(Permission.APPLICANT_WRITE)
        applicant = await self.uow.applicants.get(applicant_id)
        await self._check_version(if_match, applicant)
        await self._alter(applicant, values)
        return applicant

    async def find_all(self, applicant_ids: Sequence[UUID]) -> dict[UUID, Applicant]:
        self.actor.require(Permission.APPLICANT_READ)
        return await self.uow.applicants.find_all(applicant_ids)

    async def amend(self, applicant: Applicant, data: ApplicantUpdate) -> bool:
        """Change an applicant who is loaded already, as `update` does; says whether anything differed."""
        self.actor.require(Permission.APPLICANT_WRITE)
        return await self._alter(applicant, data.sent())

    async def _alter(self, applicant: Applicant, values: Mapping[str, Any]) -> bool:
        refuse_archived(applicant, applicant.contact.name)
        person = dict(values)
        if "current_address" in values:
            person["address"] = values["current_address"]
        elif "address" in person:
            del person["address"]
        changes = await self.contacts.set_person(applicant.contact, person)
        changes |= apply(applicant, {name: value for name, value in values.items() if name in NEEDS})
        if "preferred_areas" in changes:
            await self.uow.applicants.replace_areas(applicant, outcodes_in(applicant.preferred_areas))
        await self._say_changed(applicant, changes)
        return bool(changes)

    async def replace_parties(self, applicant_id: UUID, parties: Sequence[Party], if_match: IfMatch) -> Applicant:
        """Who else: joint applicants, guarantors, occupiers.

        Raises:
            InvalidInput: when a contact is unknown or archived, comes twice, or is the main applicant.
            RuleBroken: when the applicant is archived.
        """
        self.actor.require(Permission.APPLICANT_WRITE)
        applicant = await self.uow.applicants.get(applicant_id)
        await self._check_version(if_match, applicant)
        refuse_archived(applicant, applicant.contact.name)
        contacts = await self.uow.contacts.get_all([party.contact_id for party in parties])
        self._check_parties(applicant, parties, contacts)
        before = {str(party.contact_id): party.role for party in applicant.parties}
        kept = {party.contact_id: party for party in applicant.parties}
        applicant.parties = [
            kept.get(party.contact_id) or ApplicantParty(contact=contacts[party.contact_id], role=party.role)
            for party in parties
        ]
        for position, (row, party) in enumerate(zip(applicant.parties, parties, strict=True)):
            row.role, row.position = party.role, position
        after = {str(party.contact_id): party.role for party in parties}
        await self._say_changed(
            applicant, {"parties": (before, after)} if [*before.items()] != [*after.items()] else {}
        )
        return applicant

    @staticmethod
    def _check_parties(applicant: Applicant, parties: Sequence[Party], known: Mapping[UUID, Contact]) -> None:
        ids = [party.contact_id for party in parties]
        problems = [
            Problem("There is no contact with this id.", f"/parties/{position}/contact_id", "unknown_contact")
            for position, contact_id in enumerate(ids)
            if contact_id not in known
        ]
        there = [party.contact_id for party in applicant.parties]
        problems += archived_among(known, ids, there=there, field="parties")
        if len(set(ids)) < len(ids):
            problems.append(Problem("Each person is named once.", "/parties", "party_twice"))
        if applicant.contact_id in ids:
            problems.append(
                Problem(f"{applicant.contact.name} is the main applicant already.", "/parties", "main_applicant")
            )
        if problems:
            raise InvalidInput(problems[0].detail, errors=problems)

    async def archive(self, applicant_id: UUID, if_match: IfMatch) -> None:
        self.actor.require(Permission.APPLICANT_ARCHIVE)
        applicant = await self.uow.applicants.get(applicant_id)
        await self._check_version(if_match, applicant)
        if applicant.archived_at is None:
            applicant.archived_at = self.clock.now()
            self._record(ApplicantArchived, applicant)

    async def restore(self, applicant_id: UUID) -> Applicant:
        self.actor.require(Permission.APPLICANT_ARCHIVE)
        applicant = await self.uow.applicants.get(applicant_id)
        if applicant.archived_at is not None:
            applicant.archived_at = None
            await self.contacts.bring_back([applicant.contact, *(party.contact for party in applicant.parties)])
            self._record(ApplicantRestored, applicant)
        return applicant

    async def read(self, applicant: Applicant) -> ApplicantRead:
        return (await self.read_all([applicant]))[0]

    async def read_all(self, applicants: Sequence[Applicant]) -> list[ApplicantRead]:
        """As the outside sees them, with what is derived from checks on the main applicant."""
        passed = await self.uow.checks.passed([applicant.contact_id for applicant in applicants], on=self.clock.today())
        verbs = {"edit": Permission.APPLICANT_WRITE, "archive": Permission.APPLICANT_ARCHIVE}
        can = [verb for verb, permission in verbs.items() if self.actor.can(permission)]
        return [
            ApplicantRead.of(
                applicant,
                references_checked=(applicant.contact_id, CheckKind.REFERENCE) in passed,
                right_to_rent_verified=(applicant.contact_id, CheckKind.RIGHT_TO_RENT) in passed,
                can=can,
            )
            for applicant in applicants
        ]

    async def _check_version(self, if_match: IfMatch, applicant: Applicant) -> None:
        if not if_match.permits(applicant.version):
            check_version(if_match, applicant, await self.read(applicant))

    async def _say_changed(self, applicant: Applicant, changes: Mapping[str, Change]) -> None:
        if not changes:
            return
        applicant.updated_at = self.clock.now()
        await self.uow.flush()
        if "status" in changes:
            old, new = (status.replace("_", " ") for status in changes["status"])
            self._record(ApplicantStatusChanged, applicant, {"status": changes["status"]}, old=old, new=new)
        rest = {name: change for name, change in changes.items() if name != "status"}
        if rest:
            self._record(ApplicantUpdated, applicant, rest)

    def _record(
        self,
        happened: type[ApplicantEvent],
        applicant: Applicant,
        changes: Mapping[str, Change] | None = None,
        **facts: Any,
    ) -> None:
        self.uow.record(
            happened(
                entity_id=applicant.id,
                branch_id=applicant.branch_id,
                label=applicant.contact.name,
                version=applicant.version,
                changes=changes or {},
                facts=facts,
            )
        )


def outcodes_in(areas: Sequence[str]) -> list[str]:
    """The outcodes among what people call areas; a named place such as Peckham is none."""
    found = []
    for area in areas:
        try:
            found.append(normalise_outcode(area))
        except ValueError:
            continue
    return list(dict.fromkeys(found))
