"""The agency's figures as plain arithmetic: periods, medians, rates. Nothing to divide by gives no figure, not 0."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from app.domain.errors import InvalidInput, Problem

PARTS = 8
"""How many points a sparkline has."""

LONGEST = timedelta(days=5 * 365 + 2)
"""Five years, whichever leap days they hold."""

type Figure = int | float | Decimal | None


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` up to, but not including, `end`."""

    start: date
    end: date

    @property
    def previous(self) -> "Period":
        """The period of the same length just before."""
        return Period(self.start - (self.end - self.start), self.start)

    def edges(self) -> list[date]:
        """The nine days that bound the eight parts; parts of a short period may be empty."""
        days = (self.end - self.start).days
        return [self.start + timedelta(days=days * part // PARTS) for part in range(PARTS + 1)]


def choose_period(start: date | None, end: date | None, *, today: date) -> Period:
    """The period that was asked for; what was left out makes it the calendar month up to and with `today`.

    Raises:
        InvalidInput: when it holds no day, or more than five years.
    """
    end = end or today + timedelta(days=1)
    start = start or (end - timedelta(days=1)).replace(day=1)
    if start >= end:
        raise _refused("The period must end after it starts: “to” is the day after its last.", "/to", "empty_period")
    if end - start > LONGEST:
        raise _refused("The period may be at most five years long.", "/from", "period_too_long")
    return Period(start, end)


def _refused(sentence: str, pointer: str, code: str) -> InvalidInput:
    return InvalidInput(sentence, errors=[Problem(sentence, pointer, code)])


@dataclass(frozen=True, slots=True)
class Course:
    """One figure for the period, the period before, and each eighth of this one."""

    value: Figure
    previous: Figure = None
    series: Sequence[Figure] = (None,) * PARTS


@dataclass(frozen=True, slots=True)
class Tally[K]:
    """What was counted in the period before, and in each eighth of this one."""

    previous: Counter[K]
    parts: Sequence[Counter[K]]

    @property
    def whole(self) -> Counter[K]:
        whole: Counter[K] = Counter()
        for part in self.parts:
            whole.update(part)
        return whole

    def course(self, figure: Callable[[Mapping[K, int]], Figure]) -> "Course":
        return Course(figure(self.whole), figure(self.previous), tuple(figure(part) for part in self.parts))


def median(histogram: Mapping[int, int]) -> int | float | None:
    """Of values with how often each occurs; between the middle two when their number is even."""
    number = sum(histogram.values())
    if not number:
        return None
    low, high = _nth(histogram, (number - 1) // 2), _nth(histogram, number // 2)
    return low if low == high else _shown(Fraction(low + high, 2))


def _nth(histogram: Mapping[int, int], position: int) -> int:
    """The value at a place (from 0) among all values in order."""
    for value in sorted(histogram):
        position -= histogram[value]
        if position < 0:
            return value
    raise IndexError(position)


def mean(histogram: Mapping[int, int]) -> int | float | None:
    """Of values with how often each occurs, to one decimal."""
    number = sum(histogram.values())
    return _shown(Fraction(sum(value * times for value, times in histogram.items()), number)) if number else None


def percent(part: int, whole: int) -> Decimal | None:
    """A rate as a percentage with two decimals."""
    return _rounded(Fraction(100 * part, whole), "0.01") if whole else None


def per(amount: Decimal | None, number: int) -> Decimal | None:
    """Pounds for each one, to the penny."""
    return _rounded(Fraction(amount) / number, "0.01") if amount is not None and number else None


def _shown(value: Fraction) -> int | float:
    rounded = _rounded(value, "0.1")
    return int(rounded) if rounded == int(rounded) else float(rounded)


def _rounded(value: Fraction, step: str) -> Decimal:
    """Half up, from the exact value, so that nothing is rounded twice."""
    unit = Fraction(step)
    steps = (2 * abs(value) + unit) // (2 * unit)
    return (Decimal(steps if value >= 0 else -steps) * Decimal(step)).quantize(Decimal(step), ROUND_HALF_UP)
