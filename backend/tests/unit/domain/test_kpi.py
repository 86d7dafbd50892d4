"""Figures as arithmetic: periods, medians, means, rates."""

from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import pairwise
from statistics import median as median_of

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.kpi import Period, Tally, choose_period, mean, median, per, percent

TODAY = date(2026, 7, 14)


@pytest.mark.parametrize(
    ("histogram", "middle", "average"),
    [
        ({13: 1, 7: 1}, 10, 10),
        ({1: 2, 30: 1}, 1, 10.7),
        ({3: 1, 4: 1}, 3.5, 3.5),
        ({0: 5}, 0, 0),
        ({}, None, None),
    ],
)
def test_the_middle_and_the_mean_of_counted_days(
    histogram: dict[int, int], middle: float | None, average: float | None
) -> None:
    assert (median(histogram), mean(histogram)) == (middle, average)


@given(st.lists(st.integers(0, 400), min_size=1))
def test_the_median_is_that_of_the_days_one_by_one(days: list[int]) -> None:
    assert median(Counter(days)) == median_of(days)


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_rate_and_its_complement_make_a_hundred_to_a_hundredth(part: int, more: int) -> None:
    whole = part + more
    rate, rest = percent(part, whole), percent(more, whole)
    assert rate is not None
    assert rest is not None
    assert abs(rate + rest - 100) <= Decimal("0.01")


def test_rates_round_half_up_once() -> None:
    assert percent(126, 306) == Decimal("41.18")
    assert percent(18, 40) == Decimal("45.00")
    assert percent(1, 1_000) == Decimal("0.10")
    assert percent(1, 20_000) == Decimal("0.01")
    assert str(percent(1, 1)) == "100.00"


def test_rent_for_each_bedroom_is_weighted() -> None:
    assert per(Decimal("3250.00"), 5) == Decimal("650.00")
    assert per(Decimal("100.00"), 3) == Decimal("33.33")


def test_nothing_to_divide_by_gives_no_figure() -> None:
    assert percent(0, 0) is None
    assert per(Decimal("0.00"), 0) is None
    assert per(None, 0) is None


def test_without_dates_the_period_is_this_month_so_far() -> None:
    assert choose_period(None, None, today=TODAY) == Period(date(2026, 7, 1), date(2026, 7, 15))
    assert choose_period(None, date(2026, 7, 1), today=TODAY) == Period(date(2026, 6, 1), date(2026, 7, 1))
    assert choose_period(date(2026, 5, 9), None, today=TODAY) == Period(date(2026, 5, 9), date(2026, 7, 15))


def test_five_years_are_a_period_and_a_day_more_is_not() -> None:
    assert choose_period(date(2023, 12, 31), date(2028, 12, 31), today=TODAY)
    with pytest.raises(InvalidInput, match="five years"):
        choose_period(date(2023, 12, 31), date(2029, 1, 2), today=TODAY)


@pytest.mark.parametrize("end", [date(2026, 7, 1), date(2026, 6, 30)])
def test_a_period_that_holds_no_day_is_refused(end: date) -> None:
    with pytest.raises(InvalidInput, match="after it starts"):
        choose_period(date(2026, 7, 1), end, today=TODAY)


def test_the_period_before_is_as_long_and_touches() -> None:
    assert Period(date(2026, 7, 1), date(2026, 10, 1)).previous == Period(date(2026, 3, 31), date(2026, 7, 1))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 1827))
def test_eight_parts_cover_the_period_without_gap_or_overlap(start: date, days: int) -> None:
    period = Period(start, date.fromordinal(start.toordinal() + days))
    edges = period.edges()
    assert (len(edges), edges[0], edges[-1]) == (9, period.start, period.end)
    lengths = [(later - earlier).days for earlier, later in pairwise(edges)]
    assert sum(lengths) == days
    assert max(lengths) - min(lengths) <= 1


def test_the_whole_is_counted_from_the_parts_and_never_from_the_period_before() -> None:
    tally = Tally(Counter({9: 4}), [Counter({13: 1}), Counter(), Counter({7: 1})])
    course = tally.course(median)
    assert (course.value, course.previous, course.series) == (10, 9, (13, None, 7))
