"""SQL that counts for the figures: each answer is a few groups, never the rows themselves."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Integer, Select, case, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from app.domain.enums import PropertyStatus
from app.domain.kpi import PARTS, Tally
from app.models import Applicant, MarketingEpisode, Property
from app.models.types import Pence
from app.repositories.property import PropertyRepository
from app.security.actor import Actor


class DaysBetween(FunctionElement[int]):
    """`DaysBetween(later, earlier)`: whole days from one date to another."""

    type = Integer()
    inherit_cache = True


@compiles(DaysBetween)
def _subtracted(element: DaysBetween, compiler: SQLCompiler, **words: Any) -> str:
    later, earlier = (compiler.process(clause, **words) for clause in element.clauses)
    return f"({later} - {earlier})"


@compiles(DaysBetween, "sqlite")
def _by_julian_day(element: DaysBetween, compiler: SQLCompiler, **words: Any) -> str:
    later, earlier = (compiler.process(clause, **words) for clause in element.clauses)
    return f"CAST(julianday({later}) - julianday({earlier}) AS INTEGER)"


@dataclass(frozen=True, slots=True)
class Stock:
    """The homes as they are now; the last three are of those on the market (`rooms` counts a studio as one)."""

    on_the_market: int
    under_offer: int
    incomplete: int
    priced: int
    rooms: int
    rent_pcm: Decimal | None


class KpiRepository:
    """`edges` are ten bounds: the start of the period before, then the nine of the eight parts."""

    def __init__(self, session: AsyncSession, actor: Actor) -> None:
        self.session = session
        self.actor = actor

    async def stock(self, branch_id: UUID | None) -> Stock:
        available = Property.status == PropertyStatus.AVAILABLE
        priced = available & Property.rent_pcm.is_not(None) & Property.bedrooms.is_not(None)
        rooms = case((Property.bedrooms > 1, Property.bedrooms), else_=1)
        statement = select(
            _number(available),
            _number(Property.status == PropertyStatus.UNDER_OFFER),
            _number(~PropertyRepository.complete()),
            _number(priced),
            func.coalesce(func.sum(case((priced, rooms), else_=0)), 0),
            cast(func.sum(case((priced, Property.rent_pcm))), Pence()),
        ).where(Property.archived_at.is_(None), *self._scope(Property.branch_id, branch_id))
        return Stock(*(await self.session.execute(statement)).one())

    async def applicants(self, branch_id: UUID | None, statuses: Sequence[str]) -> int:
        """How many are at one of these stages now."""
        statement = select(func.count()).select_from(Applicant)
        wanted = Applicant.archived_at.is_(None), Applicant.status.in_(statuses)
        return await self.session.scalar(statement.where(*wanted, *self._scope(Applicant.branch_id, branch_id))) or 0

    async def registered(self, edges: Sequence[datetime], branch_id: UUID | None) -> Tally[None]:
        """Applicants by when they registered."""
        statement = select(_part(Applicant.created_at, edges)).where(
            Applicant.archived_at.is_(None),
            *_within(Applicant.created_at, edges),
            *self._scope(Applicant.branch_id, branch_id),
        )
        return _tally([(part, None, number) for part, number in await self._grouped(statement)])

    async def lets(self, edges: Sequence[date], branch_id: UUID | None) -> Tally[tuple[int, bool]]:
        """Spells by when they were let agreed: (days from the first publication, whether it fell through)."""
        column = MarketingEpisode.let_agreed_on
        statement = select(
            _part(column, edges),
            DaysBetween(column, MarketingEpisode.first_published_on).label("days"),
            case((MarketingEpisode.fell_through_on.is_not(None), 1), else_=0).label("fell_through"),
        ).where(*_within(column, edges), *self._scope(MarketingEpisode.branch_id, branch_id))
        rows = await self._grouped(statement)
        return _tally([(part, (days, bool(fell)), number) for part, days, fell, number in rows])

    async def instructed(
        self, edges: Sequence[date], branch_id: UUID | None, *, mature: date, within: timedelta
    ) -> Tally[tuple[bool, bool]]:
        """Homes by when they were instructed: (before `mature`, let agreed `within` that time and not fallen through).

        The second is only looked up for those of which the first is true.
        """
        column = Property.instructed_on
        let_in_time = exists().where(
            MarketingEpisode.property_id == Property.id,
            MarketingEpisode.fell_through_on.is_(None),
            MarketingEpisode.let_agreed_on >= column,
            DaysBetween(MarketingEpisode.let_agreed_on, column) <= within.days,
        )
        grown = case((column < mature, 1), else_=0)
        let = case((column >= mature, 0), (let_in_time, 1), else_=0)
        statement = select(_part(column, edges), grown.label("mature"), let.label("let_in_time")).where(
            Property.archived_at.is_(None), *_within(column, edges), *self._scope(Property.branch_id, branch_id)
        )
        rows = await self._grouped(statement)
        return _tally([(part, (bool(grown), bool(let)), number) for part, grown, let, number in rows])

    async def _grouped(self, statement: Select[Any]) -> Sequence[Any]:
        """How often each row of a statement occurs. Its columns are named once, in a subquery: bound values written
        twice are two different expressions to PostgreSQL."""
        rows = statement.subquery()
        return (await self.session.execute(select(*rows.c, func.count()).group_by(*rows.c))).all()

    def _scope(self, column: InstrumentedAttribute[UUID], branch_id: UUID | None) -> list[ColumnElement[bool]]:
        """The branch that was asked for, among those the actor may see."""
        found: list[ColumnElement[bool]] = []
        if self.actor.branch_ids is not None:
            found.append(column.in_(self.actor.branch_ids))
        if branch_id is not None:
            found.append(column == branch_id)
        return found


def _number(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _within(column: InstrumentedAttribute[Any], edges: Sequence[Any]) -> tuple[ColumnElement[bool], ...]:
    return column >= edges[0], column < edges[-1]


def _part(column: InstrumentedAttribute[Any], edges: Sequence[Any]) -> ColumnElement[int]:
    """0 for the period before, 1 to 8 for the parts of this one."""
    return case(*((column < edge, part) for part, edge in enumerate(edges[1:])), else_=PARTS).label("part")


def _tally[K](rows: Sequence[tuple[int, K, int]]) -> Tally[K]:
    parts: list[Counter[K]] = [Counter() for _ in range(PARTS + 1)]
    for part, kind, number in rows:
        parts[part][kind] += number
    return Tally(parts[0], parts[1:])
