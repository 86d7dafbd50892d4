"""Homes: instructing, changing, moving through the stages, archiving."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from app.domain.enums import PropertyStatus, RentFrequency
from app.domain.errors import InvalidInput, Problem, RuleBroken
from app.domain.listing import Verdict, can_list
from app.domain.postcode import outcode_of
from app.domain.property_status import check_move
from app.domain.rent import Rent, choose_rent
from app.events.catalogue import (
    Change,
    PropertyArchived,
    PropertyCreated,
    PropertyEvent,
    PropertyRestored,
    PropertyStatusChanged,
    PropertyUpdated,
)
from app.models import Property
from app.repositories.paging import Page, PageQuery
from app.repositories.place import Place
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.property import PropertyCreate, PropertyFacets, PropertyFilters, PropertyRead, PropertyUpdate
from app.security.permissions import Permission
from app.services.base import IfMatch, Service, apply, check_version, new_record
from app.services.marketing import MarketingService
from app.services.property_read import read_property

RENT_FIELDS = frozenset({"rent_pcm", "rent_amount", "rent_frequency"})
MARKETED = frozenset({PropertyStatus.AVAILABLE, PropertyStatus.UNDER_OFFER, PropertyStatus.LET_AGREED})


class PropertyService(Service):
    def __init__(self, uow: UnitOfWork) -> None:
        super().__init__(uow)
        self.marketing = MarketingService(uow)

    async def create(self, data: PropertyCreate) -> Property:
        """Raises:
        RuleBroken: when it should go on the market at once and something that listing needs is missing.
        """
        [home] = await self.create_all([data])
        return home

    async def create_all(self, bodies: Sequence[PropertyCreate]) -> list[Property]:
        """Many homes at once, asking the database no oftener than for one. Raises as `create` does."""
        self.actor.require(Permission.PROPERTY_WRITE)
        places = await self.uow.places.find_all(body.postcode for body in bodies if body.postcode)
        homes = [self._new(body, places) for body in bodies]
        for home, reference in zip(homes, await self.uow.references.next("property", len(homes)), strict=True):
            home.reference = reference
        landlords = {key: await self._landlord(key) for key in {body.landlord_id for body in bodies}}
        for home, body in zip(homes, bodies, strict=True):
            home.landlord = landlords[body.landlord_id]
        await self.uow.properties.add_many(homes)
        for home in homes:
            self._record(PropertyCreated, home)
            if home.status in MARKETED:
                await self.marketing.begin(home)
        return homes

    def _new(self, body: PropertyCreate, places: Mapping[str, Place]) -> Property:
        values = self._derived(body.model_dump(), None, places)
        home = Property(episodes=[], instructed_on=self.clock.today(), **values, **new_record(self.uow, ""))
        self._check_marketed(home)
        return home

    async def get(self, property_id: UUID) -> Property:
        self.actor.require(Permission.PROPERTY_READ)
        return await self.uow.properties.get(property_id)

    async def page(self, wanted: PropertyFilters, query: PageQuery) -> Page[Property]:
        self.actor.require(Permission.PROPERTY_READ)
        return await self.uow.properties.page(query, *self.uow.properties.filters(wanted), archived=wanted.archived)

    async def count(self, wanted: PropertyFilters) -> tuple[int, bool]:
        self.actor.require(Permission.PROPERTY_READ)
        return await self.uow.properties.count(*self.uow.properties.filters(wanted), archived=wanted.archived)

    async def facets(self, wanted: PropertyFilters) -> PropertyFacets:
        self.actor.require(Permission.PROPERTY_READ)
        return PropertyFacets(**await self.uow.properties.facets(wanted))

    async def update(self, property_id: UUID, data: PropertyUpdate, if_match: IfMatch) -> Property:
        return await self._change(property_id, data.sent(), if_match)

    async def replace(self, property_id: UUID, data: PropertyCreate, if_match: IfMatch) -> Property:
        values = data.model_dump()
        if "outcode" not in data.model_fields_set:
            del values["outcode"]
        return await self._change(property_id, values, if_match)

    async def _change(self, property_id: UUID, sent: Mapping[str, Any], if_match: IfMatch) -> Property:
        self.actor.require(Permission.PROPERTY_WRITE)
        home = await self.uow.properties.get(property_id)
        check_version(if_match, home, self.read(home))
        await self._alter(home, sent)
        return home

    async def find_all(self, property_ids: Sequence[UUID]) -> dict[UUID, Property]:
        self.actor.require(Permission.PROPERTY_READ)
        return await self.uow.properties.find_all(property_ids)

    async def amend(self, home: Property, data: PropertyUpdate) -> bool:
        """Change a home that is loaded already, as `update` does; says whether anything differed."""
        self.actor.require(Permission.PROPERTY_WRITE)
        return await self._alter(home, data.sent())

    async def _alter(self, home: Property, sent: Mapping[str, Any]) -> bool:
        if home.archived_at is not None:
            raise RuleBroken(f"{label(home)} is archived. Restore it first.", code="record_archived")
        moved = sent.get("postcode") if sent.get("postcode") != home.postcode else None
        values = self._derived(sent, home, await self.uow.places.find_all([moved] if moved else []))
        if "status" in values:
            check_move(home.status, values["status"])
        changes = apply(home, values)
        self._check_marketed(home)
        if "landlord_id" in changes:
            home.landlord = await self._landlord(home.landlord_id)
        if not changes:
            return False
        home.updated_at = self.clock.now()
        await self.uow.flush()
        await self._say_changed(home, changes)
        return True

    async def _say_changed(self, home: Property, changes: Mapping[str, Change]) -> None:
        rest = {name: change for name, change in changes.items() if name != "status"}
        if rest:
            self._record(PropertyUpdated, home, rest)
        if "status" in changes:
            old, new = changes["status"]
            words = {"old": old.replace("_", " "), "new": new.replace("_", " ")}
            self._record(PropertyStatusChanged, home, {"status": (old, new)}, **words)
            await self.marketing.follow(home, old, new)
        elif "rent_amount" in changes or "rent_frequency" in changes:
            await self.marketing.restate(home)

    async def archive(self, property_id: UUID, if_match: IfMatch) -> None:
        """Raises:
        RuleBroken: while the home is on the market.
        """
        self.actor.require(Permission.PROPERTY_ARCHIVE)
        home = await self.uow.properties.get(property_id)
        check_version(if_match, home, self.read(home))
        if home.status in MARKETED:
            raise RuleBroken(f"{label(home)} is on the market. Withdraw it first.", code="property_on_the_market")
        if home.archived_at is None:
            home.archived_at = self.clock.now()
            self._record(PropertyArchived, home)

    async def restore(self, property_id: UUID) -> Property:
        self.actor.require(Permission.PROPERTY_ARCHIVE)
        home = await self.uow.properties.get(property_id)
        if home.archived_at is not None:
            await self._landlord(home.landlord_id)
            home.archived_at = None
            self._record(PropertyRestored, home)
            await self.uow.flush()
        return home

    async def of_landlord(self, landlord_id: UUID) -> Sequence[Property]:
        self.actor.require(Permission.PROPERTY_READ)
        return await self.uow.properties.of_landlord(landlord_id)

    def read(self, home: Property) -> PropertyRead:
        """As the outside sees it."""
        verbs = {"edit": Permission.PROPERTY_WRITE, "archive": Permission.PROPERTY_ARCHIVE}
        can = [verb for verb, permission in verbs.items() if self.actor.can(permission)]
        return read_property(home, missing=self.verdict(home), can=can, today=self.clock.today())

    @staticmethod
    def verdict(home: Property) -> Verdict:
        return can_list(
            has_landlord=home.landlord_id is not None,
            address=home.address,
            city=home.city,
            postcode=home.postcode,
            property_type=home.property_type,
            bedrooms=home.bedrooms,
            rent_amount=home.rent_amount,
            rent_frequency=home.rent_frequency,
        )

    def _check_marketed(self, home: Property) -> None:
        """A home on the market has everything that listing needs, however it got there."""
        if home.status not in MARKETED:
            return
        verdict = self.verdict(home)
        if not verdict.ok:
            missing = " ".join(reason.text for reason in verdict.reasons)
            problems = [
                Problem(reason.text, f"/{reason.fix.href.removeprefix('#')}", reason.rule) for reason in verdict.reasons
            ]
            raise RuleBroken(
                f"This home cannot be on the market yet. {missing}", code="cannot_be_listed", errors=problems
            )

    @staticmethod
    def _derived(sent: Mapping[str, Any], home: Property | None, places: Mapping[str, Place]) -> dict[str, Any]:
        """The values to set: those that were sent, with outcode and rent worked out from them."""
        values = {name: value for name, value in sent.items() if name not in RENT_FIELDS}
        if sent.get("postcode"):
            values["outcode"] = outcode_of(sent["postcode"])
            place = places.get(sent["postcode"])
            if place and sent.get("latitude") is None:
                values["latitude"], values["longitude"] = place
        if _rent_may_change(sent, home):
            current = rent_of(home) if home else None
            bedrooms = sent.get("bedrooms", home.bedrooms if home else None)
            rent = choose_rent(sent, current, persons=bedrooms or 1)
            if rent and rent.frequency is RentFrequency.PPPW and not bedrooms:
                sentence = "A rent per person needs the number of bedrooms, to know for how many people it is."
                raise InvalidInput(sentence, errors=[Problem(sentence, "/bedrooms", "bedrooms_needed")])
            values["rent_amount"] = rent.amount if rent else None
            values["rent_frequency"] = rent.frequency if rent else None
            values["rent_pcm"] = rent.pcm if rent else None
        return values

    async def _landlord(self, landlord_id: UUID | None) -> Any:
        if landlord_id is None:
            return None
        # So that the landlord is not archived while a home arrives; PostgreSQL would let both happen.
        await self.uow.landlords.lock_shared(landlord_id)
        found = await self.uow.landlords.find(landlord_id)
        if found is None:
            sentence = "There is no landlord with this id."
            raise InvalidInput(sentence, errors=[Problem(sentence, "/landlord_id", "unknown_landlord")])
        if found.archived_at is not None:
            raise RuleBroken(f"{found.contact.name} is archived. Restore the landlord first.", code="landlord_archived")
        return found

    def _record(
        self, happened: type[PropertyEvent], home: Property, changes: Mapping[str, Change] | None = None, **facts: Any
    ) -> None:
        self.uow.record(
            happened(
                entity_id=home.id,
                branch_id=home.branch_id,
                label=label(home),
                version=home.version,
                changes=changes or {},
                facts=facts,
            )
        )


def _rent_may_change(sent: Mapping[str, Any], home: Property | None) -> bool:
    """Also when the bedrooms change: a rent per person is for as many people."""
    per_person = home is not None and home.rent_frequency is RentFrequency.PPPW and "bedrooms" in sent
    return per_person or bool(RENT_FIELDS & set(sent))


def rent_of(home: Property) -> Rent | None:
    if home.rent_amount is None or home.rent_frequency is None:
        return None
    return Rent(home.rent_amount, home.rent_frequency, home.bedrooms or 1)


def label(home: Property) -> str:
    """How people name a home: "14 Lordship Lane SE22"."""
    return f"{home.address} {home.outcode}" if home.outcode else home.address
