"""SQL for homes and their spells on the market."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select, text
from sqlalchemy.orm import InstrumentedAttribute, joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from app.models import Landlord, MarketingEpisode, Property, StatedRent
from app.models.property import NO_RENT_LAST_ASCENDING, NO_RENT_LAST_DESCENDING
from app.repositories.base import RecordRepository
from app.repositories.paging import SortKey
from app.repositories.search import text_filter
from app.schemas.property import PropertyFilters

RENT = SortKey(
    ascending=func.coalesce(Property.rent_pcm, text(str(NO_RENT_LAST_ASCENDING))),
    descending=func.coalesce(Property.rent_pcm, text(str(NO_RENT_LAST_DESCENDING))),
)
AVAILABLE_FROM = SortKey(
    ascending=func.coalesce(Property.available_from, date(2999, 1, 1)),
    descending=func.coalesce(Property.available_from, date(1900, 1, 1)),
)
BEDROOMS = SortKey(ascending=func.coalesce(Property.bedrooms, 99), descending=func.coalesce(Property.bedrooms, -1))

FACETS: tuple[tuple[str, InstrumentedAttribute[Any], dict[str, Any]], ...] = (
    ("status", Property.status, {"status": []}),
    ("outcode", Property.outcode, {"outcode": []}),
    ("bedrooms", Property.bedrooms, {"min_bedrooms": None, "max_bedrooms": None}),
    ("property_type", Property.property_type, {"property_type": []}),
)


class PropertyRepository(RecordRepository[Property]):
    model = Property
    noun = "property"
    sort_keys: ClassVar = {
        "created_at": SortKey.of(Property.created_at),
        "updated_at": SortKey.of(Property.updated_at),
        "rent_pcm": RENT,
        "available_from": AVAILABLE_FROM,
        "bedrooms": BEDROOMS,
        "address": SortKey.of(Property.address),
    }

    def loading(self) -> tuple[ORMOption, ...]:
        return (
            joinedload(Property.landlord).joinedload(Landlord.contact),
            selectinload(Property.episodes).selectinload(MarketingEpisode.stated_rents),
        )

    def filters(self, wanted: PropertyFilters) -> list[ColumnElement[bool]]:
        equal = {
            Property.branch_id: wanted.branch_id,
            Property.landlord_id: wanted.landlord_id,
            Property.postcode: wanted.postcode,
            Property.furnishing: wanted.furnishing,
            Property.service_level: wanted.service_level,
        }
        among: dict[Any, Sequence[Any]] = {
            Property.status: wanted.status,
            Property.outcode: wanted.outcode,
            Property.property_type: wanted.property_type,
        }
        found: list[ColumnElement[bool]] = [column == value for column, value in equal.items() if value is not None]
        found += [column.in_(values) for column, values in among.items() if values]
        if wanted.q:
            found.append(text_filter(self.session, "property", Property.id, wanted.q))
        if wanted.city:
            found.append(func.lower(Property.city) == wanted.city.lower())
        found += self._ranges(wanted)
        if wanted.incomplete is not None:
            complete = self.complete()
            found.append(~complete if wanted.incomplete else complete)
        return found

    @staticmethod
    def _ranges(wanted: PropertyFilters) -> list[ColumnElement[bool]]:
        bounds: tuple[tuple[Any, Callable[[Any], ColumnElement[bool]]], ...] = (
            (wanted.min_bedrooms, lambda v: Property.bedrooms >= v),
            (wanted.max_bedrooms, lambda v: Property.bedrooms <= v),
            (wanted.min_bathrooms, lambda v: Property.bathrooms >= v),
            (wanted.min_rent_pcm, lambda v: Property.rent_pcm >= v),
            (wanted.max_rent_pcm, lambda v: Property.rent_pcm <= v),
            (wanted.available_by, lambda v: Property.available_from <= v),
            (wanted.instructed_from, lambda v: Property.instructed_on >= v),
            (wanted.instructed_to, lambda v: Property.instructed_on < v),
        )
        return [condition(value) for value, condition in bounds if value is not None]

    @staticmethod
    def complete() -> ColumnElement[bool]:
        """Has everything that listing needs (the same facts that `domain.listing.can_list` asks for)."""
        needed = (
            Property.landlord_id,
            Property.city,
            Property.postcode,
            Property.property_type,
            Property.bedrooms,
            Property.rent_pcm,
        )
        return and_(*(column.is_not(None) for column in needed))

    async def facets(self, wanted: PropertyFilters) -> dict[str, dict[str, int]]:
        """How many homes there are for each option, under the filters of all other dimensions."""
        counted = {}
        for name, column, itself in FACETS:
            others = wanted.model_copy(update=itself)
            statement = self.narrow(select(column, func.count()), archived=wanted.archived).where(*self.filters(others))
            rows = (await self.session.execute(statement.group_by(column))).all()
            counted[name] = {str(value): number for value, number in rows if value is not None}
        return counted

    async def of_landlord(self, landlord_id: UUID) -> Sequence[Property]:
        statement = self.visible().where(Property.landlord_id == landlord_id).order_by(Property.address, Property.id)
        return (await self.session.scalars(statement.options(*self.loading()))).all()

    async def count_of_landlord(self, landlord_id: UUID) -> int:
        statement = select(func.count()).select_from(Property)
        return (
            await self.session.scalar(
                statement.where(Property.landlord_id == landlord_id, Property.archived_at.is_(None))
            )
            or 0
        )

    async def add_episode(self, episode: MarketingEpisode) -> MarketingEpisode:
        self.session.add(episode)
        await self.session.flush()
        return episode

    async def add_stated_rent(self, stated: StatedRent) -> StatedRent:
        self.session.add(stated)
        await self.session.flush()
        return stated
