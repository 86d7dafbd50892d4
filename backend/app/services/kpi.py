"""The agency's figures: what each one counts, and the list of exactly those rows.

What was let agreed stays counted after a home is archived: it happened. Figures of homes leave archived ones out, as
the list of homes does.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from app.core.clock import LONDON
from app.domain.enums import ApplicantStatus, PropertyStatus
from app.domain.kpi import Course, Figure, Period, choose_period, mean, median, per, percent
from app.repositories.kpi import Stock
from app.schemas.kpi import KpiKey, KpiParams, KpiRead, KpisRead, Unit
from app.security.permissions import Permission
from app.services.base import Service

LOOKING = (ApplicantStatus.NEW, ApplicantStatus.ACTIVE, ApplicantStatus.VIEWING, ApplicantStatus.OFFER_MADE)
TIME_TO_LET = timedelta(days=90)

NAMES: Mapping[KpiKey, tuple[str, Unit]] = MappingProxyType(
    {
        "on_the_market": ("On the market", "homes"),
        "under_offer": ("Under offer", "homes"),
        "let_agreed": ("Let agreed", "homes"),
        "days_to_let": ("Days to let (median)", "days"),
        "days_to_let_mean": ("Days to let (mean)", "days"),
        "instructions": ("Instructions", "homes"),
        "instruction_to_let": ("Let within 90 days of instruction", "percent"),
        "fall_through_rate": ("Fell through", "percent"),
        "applicants_registered": ("Applicants registered", "people"),
        "active_applicants": ("Looking for a home", "people"),
        "average_advertised_rent": ("Average advertised rent", "gbp"),
        "avg_rent_per_bedroom": ("Average rent per bedroom", "gbp"),
        "incomplete_homes": ("Incomplete homes", "homes"),
    }
)

type Lets = Mapping[tuple[int, bool], int]


class KpiService(Service):
    async def figures(self, wanted: KpiParams) -> KpisRead:
        """Raises:
        InvalidInput: for a period that holds no day, or more than five years.
        """
        self.actor.require(Permission.KPI_READ)
        period = choose_period(wanted.start, wanted.end, today=self.clock.today())
        items = [
            *_of_stock(await self.uow.kpis.stock(wanted.branch), wanted.branch),
            *await self._of_lets(period, wanted.branch),
            *await self._of_instructions(period, wanted.branch),
            *await self._of_applicants(period, wanted.branch),
        ]
        return KpisRead(start=period.start, end=period.end, branch=wanted.branch, items=items)

    async def _of_lets(self, period: Period, branch: UUID | None) -> list[KpiRead]:
        lets = await self.uow.kpis.lets(_edges(period), branch)
        agreed = {"let_agreed_from": period.start, "let_agreed_to": period.end}
        every = _drill("/marketing-episodes", branch, **agreed)
        standing = _drill("/marketing-episodes", branch, **agreed, fell_through="false")
        number = _standing(lets.whole).total()
        return [
            _kpi("let_agreed", lets.course(lambda spells: _standing(spells).total()), number, standing),
            _kpi("days_to_let", lets.course(lambda spells: median(_standing(spells))), number, standing),
            _kpi("days_to_let_mean", lets.course(lambda spells: mean(_standing(spells))), number, standing),
            _kpi("fall_through_rate", lets.course(_fall_through_rate), lets.whole.total(), every),
        ]

    async def _of_instructions(self, period: Period, branch: UUID | None) -> list[KpiRead]:
        # Only homes that have had all of the time to be let say how many are let within it.
        mature = self.clock.today() - TIME_TO_LET
        homes = await self.uow.kpis.instructed(_edges(period), branch, mature=mature, within=TIME_TO_LET)
        every = _drill("/properties", branch, instructed_from=period.start, instructed_to=period.end)
        end = max(period.start, min(period.end, mature))
        grown = _drill("/properties", branch, instructed_from=period.start, instructed_to=end)
        number = _mature(homes.whole).total()
        return [
            _kpi("instructions", homes.course(_number), homes.whole.total(), every),
            _kpi("instruction_to_let", homes.course(lambda found: _share(_mature(found))), number, grown),
        ]

    async def _of_applicants(self, period: Period, branch: UUID | None) -> list[KpiRead]:
        registered = await self.uow.kpis.registered([_midnight(day) for day in _edges(period)], branch)
        looking = await self.uow.kpis.applicants(branch, LOOKING)
        within = {"registered_from": _midnight(period.start), "registered_to": _midnight(period.end)}
        stages = _drill("/applicants", branch, status=[status.value for status in LOOKING])
        return [
            _kpi(
                "applicants_registered",
                registered.course(_number),
                registered.whole.total(),
                _drill("/applicants", branch, **within),
            ),
            _kpi("active_applicants", Course(looking), looking, stages),
        ]


def _of_stock(stock: Stock, branch: UUID | None) -> list[KpiRead]:
    """How homes are at this moment; how they were before is not kept."""
    listed = _drill("/properties", branch, status=PropertyStatus.AVAILABLE.value)
    offered = _drill("/properties", branch, status=PropertyStatus.UNDER_OFFER.value)
    incomplete = _drill("/properties", branch, incomplete="true")
    number = stock.on_the_market
    return [
        _kpi("on_the_market", Course(number), number, listed),
        _kpi("under_offer", Course(stock.under_offer), stock.under_offer, offered),
        _kpi("average_advertised_rent", Course(per(stock.rent_pcm, stock.priced)), number, listed),
        _kpi("avg_rent_per_bedroom", Course(per(stock.rent_pcm, stock.rooms)), number, listed),
        _kpi("incomplete_homes", Course(stock.incomplete), stock.incomplete, incomplete),
    ]


def _number(found: Mapping[Any, int]) -> int:
    return sum(found.values())


def _mature(homes: Mapping[tuple[bool, bool], int]) -> Counter[bool]:
    """Whether they were let in time, of the homes that can say."""
    return Counter({let: number for (mature, let), number in homes.items() if mature})


def _share(let_in_time: Mapping[bool, int]) -> Figure:
    return percent(let_in_time.get(True, 0), _number(let_in_time))


def _standing(spells: Lets) -> Counter[int]:
    """Days to let of the lets that did not fall through."""
    found: Counter[int] = Counter()
    for (days, fell_through), number in spells.items():
        if not fell_through:
            found[days] += number
    return found


def _fall_through_rate(spells: Lets) -> Figure:
    fallen = sum(number for (_, fell_through), number in spells.items() if fell_through)
    return percent(fallen, _number(spells))


def _edges(period: Period) -> list[date]:
    return [period.previous.start, *period.edges()]


def _midnight(day: date) -> datetime:
    """When a London day starts."""
    return datetime.combine(day, time(), tzinfo=LONDON)


def _drill(path: str, branch: UUID | None, **filters: Any) -> str:
    said = {name: value.isoformat() if isinstance(value, date) else value for name, value in filters.items()}
    if branch is not None:
        said["branch_id"] = str(branch)
    return f"{path}?{urlencode(said, doseq=True)}"


def _kpi(key: KpiKey, course: Course, count: int, drill: str) -> KpiRead:
    label, unit = NAMES[key]
    return KpiRead(
        key=key, label=label, value=course.value, unit=unit, count=count, drill=drill,
        previous=course.previous, series=list(course.series),
    )  # fmt: skip
