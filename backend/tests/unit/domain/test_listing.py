"""What must be known before a home is advertised."""

from decimal import Decimal
from typing import Any

import pytest

from app.domain.enums import PropertyType, RentFrequency
from app.domain.listing import MATERIAL_INFORMATION, PORTALS, SANCTIONS, SPECIFIC_RENT, can_list

COMPLETE: dict[str, Any] = {
    "has_landlord": True,
    "address": "14 Lordship Lane",
    "city": "London",
    "postcode": "SE22 8HN",
    "property_type": PropertyType.FLAT,
    "bedrooms": 2,
    "rent_amount": Decimal("1950.00"),
    "rent_frequency": RentFrequency.MONTHLY,
}


def test_a_home_of_which_everything_is_known_can_be_listed() -> None:
    verdict = can_list(**COMPLETE)
    assert verdict.ok
    assert verdict.reasons == ()


def test_a_studio_has_no_bedroom_and_can_be_listed() -> None:
    assert can_list(**{**COMPLETE, "bedrooms": 0, "property_type": PropertyType.STUDIO}).ok


@pytest.mark.parametrize(
    ("missing", "value", "text", "source"),
    [
        ("has_landlord", False, "No landlord has instructed this home.", SANCTIONS),
        ("address", None, "The address is not known.", PORTALS),
        ("address", "  ", "The address is not known.", PORTALS),
        ("city", "", "The town or city is not known.", PORTALS),
        ("postcode", None, "The full postcode is not known.", PORTALS),
        ("postcode", "SE22", "The full postcode is not known.", PORTALS),
        ("property_type", None, "The type of property is not known.", MATERIAL_INFORMATION),
        ("bedrooms", None, "The number of bedrooms is not known.", MATERIAL_INFORMATION),
        ("rent_amount", None, "No rent is stated.", SPECIFIC_RENT),
        ("rent_amount", Decimal(0), "No rent is stated.", SPECIFIC_RENT),
        ("rent_amount", Decimal("NaN"), "No rent is stated.", SPECIFIC_RENT),
        ("rent_frequency", None, "It is not stated how often the rent is paid.", SPECIFIC_RENT),
    ],
)
def test_each_missing_thing_is_one_reason_with_its_way_out(missing: str, value: object, text: str, source: str) -> None:
    verdict = can_list(**{**COMPLETE, missing: value})
    field = "landlord_id" if missing == "has_landlord" else missing
    [reason] = verdict.reasons
    assert not verdict.ok
    assert (reason.text, reason.source, reason.severity) == (text, source, "block")
    assert reason.rule == f"listing_needs_{field.removesuffix('_id')}"
    assert reason.fix.href == f"#{field}"
    assert reason.fix.text


def test_a_home_of_which_nothing_is_known_says_all_that_is_missing_in_the_order_of_the_form() -> None:
    unknown: dict[str, Any] = {**dict.fromkeys(COMPLETE), "has_landlord": False}
    nothing = can_list(**unknown)
    assert [reason.fix.href for reason in nothing.reasons] == [
        "#landlord_id",
        "#address",
        "#city",
        "#postcode",
        "#property_type",
        "#bedrooms",
        "#rent_amount",
        "#rent_frequency",
    ]
