"""Money as the office and the law count it: exact until the end, then rounded once.

Amounts are pounds in `Decimal`; what is stored is whole pence. A rent is compared and converted through its exact
annual figure, because a week is 1/52 of a year in tenancy law and a month 1/12.
"""

import re
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from app.domain.enums import RentFrequency

LARGEST = Decimal("9999999999.99")
"""The most a money column holds."""

PERIODS_PER_YEAR = MappingProxyType(
    {
        RentFrequency.DAILY: 365,
        RentFrequency.WEEKLY: 52,
        RentFrequency.PPPW: 52,
        RentFrequency.FORTNIGHTLY: 26,
        RentFrequency.FOUR_WEEKLY: 13,
        RentFrequency.MONTHLY: 12,
        RentFrequency.QUARTERLY: 4,
        RentFrequency.ANNUAL: 1,
    }
)

_WRITTEN = re.compile(r"-?£?(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,20})(?:\.[0-9]{1,20})?")


def money(value: str | int | Decimal) -> Decimal:
    """Pounds with exactly two decimals, from what someone stated ("1250", "£1,250.00", 1250).

    Raises ValueError with a sentence for NaN, Infinity, parts of a penny and sums no column holds.
    """
    amount = _number(value)
    if not amount.is_finite():
        raise ValueError("An amount of money must be a number, such as 1250.00.")
    if amount.adjusted() > LARGEST.adjusted():
        raise ValueError(f"An amount of money may be at most £{LARGEST:,}.")
    if _has_part_pennies(amount):
        raise ValueError("An amount of money has at most two decimals, such as 1250.00.")
    return amount.quantize(Decimal("0.01")) + 0  # + 0 turns -0.00 into 0.00


def _number(value: str | int | Decimal) -> Decimal:
    exact = not isinstance(value, bool | float)
    if not exact:
        raise ValueError("An amount of money must be exact: a whole number, a Decimal or text.")
    if isinstance(value, str):
        written = value.strip()
        if not _WRITTEN.fullmatch(written):
            raise ValueError("An amount of money is written in digits, such as 1250 or 1250.00.")
        return Decimal(written.replace("£", "").replace(",", ""))
    if isinstance(value, int) and abs(value) > LARGEST:
        raise ValueError(f"An amount of money may be at most £{LARGEST:,}.")
    return Decimal(value)


def _has_part_pennies(amount: Decimal) -> bool:
    _, digits, exponent = amount.as_tuple()
    return isinstance(exponent, int) and exponent < -2 and any(digits[exponent + 2 :])


def stated_rent(value: str | int | Decimal) -> Decimal:
    """A rent someone stated: money above nothing. Raises ValueError with a sentence."""
    amount = money(value)
    if amount <= 0:
        raise ValueError("A rent must be more than £0.00.")
    return amount


def money_text(amount: Decimal) -> str:
    """The form money leaves in: "1250.00"."""
    return f"{money(amount):.2f}"


def pence(amount: Decimal) -> int:
    """Whole pence. Raises ValueError rather than lose part of a penny."""
    return int(money(amount).scaleb(2))


def pounds(whole_pence: int) -> Decimal:
    """Pounds with two decimals from stored pence."""
    return Decimal(whole_pence).scaleb(-2)


def to_nearest_penny(exact: Fraction) -> Decimal:
    """Half-up, for what is charged, converted or shown (halves go away from nought)."""
    whole, rest = divmod(abs(exact.numerator) * 100, exact.denominator)
    rounded = pounds(whole + (2 * rest >= exact.denominator))
    return rounded if exact >= 0 else -rounded


def down_to_penny(exact: Fraction) -> Decimal:
    """Rounded down, for legal caps: a penny above a cap is a prohibited payment (Tenant Fees Act 2019, Sch 1)."""
    return pounds(exact.numerator * 100 // exact.denominator)


def annual_rent(amount: Decimal, frequency: RentFrequency, persons: int = 1) -> Fraction:
    """The exact rent of a year in pounds; `persons` counts only for a rent per person per week.

    Compare rents with this, never with a rounded month. Raises ValueError if the amount is not money.
    """
    return Fraction(money(amount)) * _payments_per_year(frequency, persons)


def _payments_per_year(frequency: RentFrequency, persons: int) -> int:
    if persons < 1:
        raise ValueError("A rent per person needs at least one person.")
    return PERIODS_PER_YEAR[frequency] * (persons if frequency is RentFrequency.PPPW else 1)


def convert_rent(amount: Decimal, frequency: RentFrequency, to: RentFrequency, persons: int = 1) -> Decimal:
    """The same rent stated per another period, half-up to the penny.

    A round trip loses pennies (461.54 a week is 2,000.01 a month), so keep what was entered and derive the rest.
    """
    return to_nearest_penny(annual_rent(amount, frequency, persons) / _payments_per_year(to, persons))


def rent_pcm(amount: Decimal, frequency: RentFrequency, persons: int = 1) -> Decimal:
    """Pounds per calendar month, half-up."""
    return convert_rent(amount, frequency, RentFrequency.MONTHLY, persons)


def rent_pw(amount: Decimal, frequency: RentFrequency, persons: int = 1) -> Decimal:
    """Pounds per week for the whole home, half-up."""
    return convert_rent(amount, frequency, RentFrequency.WEEKLY, persons)
