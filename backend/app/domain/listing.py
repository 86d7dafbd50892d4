"""May this home be advertised? The answer comes with its reasons, and with what would change each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from app.domain.enums import PropertyType, RentFrequency
from app.domain.postcode import normalise_postcode

SANCTIONS = "UK financial sanctions: letting agents must know whom they act for (since 2025-05-14)"
SPECIFIC_RENT = "Renters' Rights Act 2025, section 56: an advert states one specific rent (since 2026-05-01)"
MATERIAL_INFORMATION = "Digital Markets, Competition and Consumers Act 2024: material information (since 2025-04-06)"
PORTALS = "Property portals: a mandatory field of the Rightmove data feed, version 3"


@dataclass(frozen=True, slots=True)
class Fix:
    """What to do about it, and the part of the record's form where that is done."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing in the way: which rule, in words, on what authority, how bad, and the way out."""

    rule: str
    text: str
    source: str
    severity: Literal["block", "warning"]
    fix: Fix


@dataclass(frozen=True, slots=True)
class Verdict:
    ok: bool
    reasons: tuple[Reason, ...]


def can_list(
    *,
    has_landlord: bool,
    address: str | None,
    city: str | None,
    postcode: str | None,
    property_type: PropertyType | None,
    bedrooms: int | None,
    rent_amount: Decimal | None,
    rent_frequency: RentFrequency | None,
) -> Verdict:
    """One reason for each thing that is missing, in the order of the form. A studio has 0 bedrooms, not none."""
    reasons = (
        *_who(has_landlord),
        *_where(address, city, postcode),
        *_what(property_type, bedrooms),
        *_how_much(rent_amount, rent_frequency),
    )
    return Verdict(ok=not any(reason.severity == "block" for reason in reasons), reasons=reasons)


def _who(has_landlord: bool) -> Iterator[Reason]:
    if not has_landlord:
        yield _missing(
            "landlord", "No landlord has instructed this home.", SANCTIONS, "Choose the landlord", "landlord_id"
        )


def _where(address: str | None, city: str | None, postcode: str | None) -> Iterator[Reason]:
    if _blank(address):
        yield _missing("address", "The address is not known.", PORTALS, "Add the address", "address")
    if _blank(city):
        yield _missing("city", "The town or city is not known.", PORTALS, "Add the town or city", "city")
    if not _is_postcode(postcode):
        yield _missing("postcode", "The full postcode is not known.", PORTALS, "Add the full postcode", "postcode")


def _what(property_type: PropertyType | None, bedrooms: int | None) -> Iterator[Reason]:
    if property_type is None:
        text = "The type of property is not known."
        yield _missing("property_type", text, MATERIAL_INFORMATION, "Choose the type of property", "property_type")
    if bedrooms is None:
        text = "The number of bedrooms is not known."
        yield _missing("bedrooms", text, MATERIAL_INFORMATION, "Say how many bedrooms it has", "bedrooms")


def _how_much(amount: Decimal | None, frequency: RentFrequency | None) -> Iterator[Reason]:
    if amount is None or not amount.is_finite() or amount <= 0:
        yield _missing("rent_amount", "No rent is stated.", SPECIFIC_RENT, "State the rent", "rent_amount")
    if frequency is None:
        text = "It is not stated how often the rent is paid."
        yield _missing("rent_frequency", text, SPECIFIC_RENT, "Say how often the rent is paid", "rent_frequency")


def _missing(thing: str, text: str, source: str, fix: str, field: str) -> Reason:
    return Reason(f"listing_needs_{thing}", text, source, "block", Fix(fix, f"#{field}"))


def _blank(value: str | None) -> bool:
    return value is None or not value.strip()


def _is_postcode(value: str | None) -> bool:
    try:
        normalise_postcode(value or "")
    except ValueError:
        return False
    return True
