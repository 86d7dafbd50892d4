"""The kinds of value that bodies and queries are made of: cleaned, bounded and refused with a sentence."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    EmailStr,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from app.domain.money import money, money_text, stated_rent
from app.domain.phone import normalise_phone
from app.domain.postcode import normalise_outcode, normalise_postcode
from app.domain.text import clean_line, clean_text

EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
MOST_POUNDS = Decimal("99999999.99")


def _line(limit: int) -> Any:
    def clean(value: str) -> str:
        return clean_line(value, limit)

    return AfterValidator(clean)


def _text(limit: int) -> Any:
    def clean(value: str) -> str:
        return clean_text(value, limit)

    return AfterValidator(clean)


def _not_empty(value: str) -> str:
    if not value:
        raise ValueError("This is empty.")
    return value


def _plain_digits(value: Any) -> Any:
    """Python would also read 1_0, +1 and a full-width 1 as numbers; nobody else does."""
    if isinstance(value, str) and not (value.isascii() and value.isdigit()):
        raise ValueError("This is a whole number, in digits.")
    return value


def _within(value: date) -> date:
    if not EARLIEST <= value <= LATEST:
        raise ValueError("The date must lie between 1900 and 2200.")
    return value


def _instant_within(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("A moment needs its zone, such as 2026-11-25T09:30:00Z.")
    _within(value.date())
    return value


def _amount(read: Any) -> Any:
    def parse(value: Any) -> Decimal:
        if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
            raise ValueError("An amount of money is a number, such as 1250 or “1250.50”.")
        amount: Decimal = read(str(value) if isinstance(value, float) else value)
        if not 0 <= amount <= MOST_POUNDS:
            raise ValueError("An amount of money lies between £0.00 and £99,999,999.99.")
        return amount

    return BeforeValidator(parse)


_MONEY_IN = {
    "anyOf": [{"type": "number", "minimum": 0, "maximum": float(MOST_POUNDS)}, {"type": "string", "maxLength": 20}]
}
_MONEY_OUT = {"type": "string", "pattern": r"^-?\d+\.\d{2}$", "examples": ["1250.00"]}

Word = Annotated[str, StringConstraints(max_length=50), _line(50), AfterValidator(_not_empty)]
Name = Annotated[str, StringConstraints(max_length=100), _line(100), AfterValidator(_not_empty)]
Line = Annotated[str, StringConstraints(max_length=200), _line(200), AfterValidator(_not_empty)]
Text = Annotated[str, StringConstraints(max_length=20_000), _text(20_000), AfterValidator(_not_empty)]
Query = Annotated[str, StringConstraints(max_length=200), _line(200)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=1024)]
Email = Annotated[EmailStr, StringConstraints(max_length=254), AfterValidator(str.lower)]
Phone = Annotated[str, StringConstraints(max_length=40), AfterValidator(normalise_phone)]
Postcode = Annotated[str, StringConstraints(max_length=12), AfterValidator(normalise_postcode)]
Outcode = Annotated[str, StringConstraints(max_length=8), AfterValidator(normalise_outcode)]
MoneyIn = Annotated[Decimal, _amount(money), WithJsonSchema(_MONEY_IN)]
RentIn = Annotated[Decimal, _amount(stated_rent), WithJsonSchema(_MONEY_IN)]
MoneyOut = Annotated[Decimal, PlainSerializer(money_text, return_type=str), WithJsonSchema(_MONEY_OUT)]
Day = Annotated[date, AfterValidator(_within)]
Instant = Annotated[datetime, AfterValidator(_instant_within)]
Latitude = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
Longitude = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
SharePercent = Annotated[Decimal, Field(gt=0, le=100, max_digits=5, decimal_places=2, allow_inf_nan=False)]
WholeNumber = Annotated[int, BeforeValidator(_plain_digits)]
Rooms = Annotated[WholeNumber, Field(ge=0, le=20)]
