"""What cells say."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.enums import EmploymentStatus, Furnishing, PropertyType, RentFrequency
from app.services.imports.places import join_lines, read_areas
from app.services.imports.rent import read_amount, read_frequency, read_period, read_rent
from app.services.imports.values import (
    Unreadable,
    is_empty,
    read_bedrooms,
    read_coordinate,
    read_date,
    read_email,
    read_employment,
    read_floor_area,
    read_furnishing,
    read_line,
    read_name_line,
    read_phone,
    read_postcode,
    read_property_type,
    read_yes_no,
)

M, W = RentFrequency.MONTHLY, RentFrequency.WEEKLY


@pytest.mark.parametrize(
    ("text", "amount", "frequency"),
    [
        ("£1,600 pcm", "1600.00", M),
        ("£300 pw", "300.00", W),
        ("£300pw", "300.00", W),
        ("1,250", "1250.00", M),
        ("346.6666666666667", "346.67", M),
        ("£ 950.50 per calendar month", "950.50", M),
        ("£1,998 pcm (£461 pw)", "1998.00", M),
        ("£461 pw (£1,998 pcm)", "461.00", W),
        ("PCM £1,250", "1250.00", M),
        ("£120 pppw", "120.00", RentFrequency.PPPW),
        ("£15,000 per annum", "15000.00", RentFrequency.ANNUAL),
        ("£3,750 per quarter", "3750.00", RentFrequency.QUARTERLY),
        ("£600 per fortnight", "600.00", RentFrequency.FORTNIGHTLY),
        ("£1,000 every 4 weeks", "1000.00", RentFrequency.FOUR_WEEKLY),
        ("From £900 p.c.m.", "900.00", M),
    ],
)
def test_rent_texts_are_an_amount_and_a_period(text: str, amount: str, frequency: RentFrequency) -> None:
    rent = read_rent(text, None, M)
    assert rent is not None
    assert (rent.amount, rent.frequency) == (Decimal(amount), frequency)


def test_the_text_names_the_period_before_the_column_and_the_column_before_the_file() -> None:
    assert read_rent("£300 pw", M, M).frequency is W  # type: ignore[union-attr]
    assert read_rent("300", W, M).frequency is W  # type: ignore[union-attr]
    bare = read_rent("300", None, W)
    assert bare is not None
    assert (bare.frequency, bare.stated) == (W, False)


@pytest.mark.parametrize(
    "text",
    [
        "POA",
        "Price on application",
        "-500,000",
        "£1,000 - £1,200 pcm",
        "1e9",
        "Infinity",
        "1.250,00",
        "ten",
        "5%",
        "12,34",
    ],
)
def test_what_is_no_rent_is_said_in_words(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_rent(text, None, M)
    assert refused.value.problem.endswith(".")
    assert refused.value.suggestion.endswith(".")


@pytest.mark.parametrize("text", ["", " ", "N/A", "nan", "-", "0", "0.00", "tbc"])
def test_no_rent_is_none(text: str) -> None:
    assert read_rent(text, None, M) is None


def test_feeds_write_the_period_as_payments_a_year_but_a_rent_never_does() -> None:
    assert read_period("52") is W
    assert read_period("12") is M
    assert read_period("per_week") is W
    assert read_period("four_weekly") is RentFrequency.FOUR_WEEKLY
    assert read_period("1") is None
    assert read_frequency("52") is None


def test_part_pennies_are_rounded_half_up() -> None:
    assert read_amount("303.335") == Decimal("303.34")


@pytest.mark.parametrize(
    ("text", "bedrooms"), [("2", 2), ("2.0", 2), ("2 beds", 2), ("Two", 2), ("Studio", 0), ("0", 0), ("N/A", None)]
)
def test_bedrooms(text: str, bedrooms: int | None) -> None:
    assert read_bedrooms(text) == bedrooms


@pytest.mark.parametrize("text", ["1800", "21", "many", "2-3", "-1", "1_0"])
def test_bedrooms_that_cannot_be(text: str) -> None:
    with pytest.raises(Unreadable):
        read_bedrooms(text)


@pytest.mark.parametrize(
    "text",
    ["12/12/2026", "12-12-26", "12.12.2026", "2026-12-12", "2026-12-12T09:30:00Z", "12 Dec 2026", "12th December 2026",
     "Sat 12 Dec 2026", "December 12, 2026", "2026-12-12 00:00:00", "46368", "12/12/2026 00:00"],
)  # fmt: skip
def test_dates_are_read_as_britain_writes_them(text: str) -> None:
    assert read_date(text) == date(2026, 12, 12)


def test_the_day_comes_first_and_an_instant_falls_on_its_day_in_london() -> None:
    assert read_date("02/01/2014") == date(2014, 1, 2)
    assert read_date("2026-06-30T23:30:00Z") == date(2026, 7, 1)


@pytest.mark.parametrize("text", ["31/02/2026", "12/25/2026", "soon", "0001-01-01", "2026-13-01", "99999999", "1/1/1"])
def test_dates_that_are_none(text: str) -> None:
    with pytest.raises(Unreadable):
        read_date(text)


def test_now_is_today_where_today_is_known() -> None:
    assert read_date("Now", date(2026, 11, 25)) == date(2026, 11, 25)
    assert read_date("Available immediately") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Flat", PropertyType.FLAT),
        ("Ground Flat", PropertyType.GROUND_FLOOR_FLAT),
        ("Block of Apartments", PropertyType.APARTMENT),
        ("End of Terrace", PropertyType.END_TERRACE_HOUSE),
        ("Semi-Detached", PropertyType.SEMI_DETACHED_HOUSE),
        ("semi_detached_bungalow", PropertyType.SEMI_DETACHED_BUNGALOW),
        ("House Share", PropertyType.HOUSE_SHARE),
        ("Flat Share", PropertyType.FLAT_SHARE),
        ("Retirement Property", PropertyType.RETIREMENT),
        ("Caravan", PropertyType.MOBILE_HOME),
        ("Parking", PropertyType.PARKING),
        ("Mews", PropertyType.MEWS_HOUSE),
        ("2 bedroom apartment", PropertyType.APARTMENT),
        ("Not Specified", None),
        ("unspecified", None),
    ],
)
def test_types_in_every_spelling(text: str, kind: PropertyType | None) -> None:
    assert read_property_type(text) is kind


@pytest.mark.parametrize("text", ["Plot", "Land", "Office", "Retail Property"])
def test_what_nobody_lives_in_is_no_home(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_property_type(text)
    assert refused.value.no_home


def test_other_vocabularies() -> None:
    assert read_furnishing("True") is Furnishing.FURNISHED
    assert read_furnishing("Part-furnished") is Furnishing.PART_FURNISHED
    assert read_employment("Self-Employed") is EmploymentStatus.SELF_EMPLOYED
    assert read_employment("Full time student") is EmploymentStatus.STUDENT
    assert [read_yes_no(text) for text in ("Y", "false", "maybe")] == [True, False, None]
    with pytest.raises(Unreadable):
        read_employment("pirate")


def test_empty_has_many_spellings_but_null_is_a_surname() -> None:
    assert all(is_empty(text) for text in ("", " ", "NA", "N/A", "NONE", "NULL", ".", "nan", "-"))
    assert read_name_line("Null") == "Null"
    assert read_name_line("-") is None


def test_contact_details() -> None:
    assert read_email(" A.Jones@Example.com; other@example.com") == "A.Jones@example.com"
    assert read_phone("7700900187") == "+447700900187"
    assert read_phone("07700 900187 / 020 7946 0321") == "+447700900187"
    for reader, text in ((read_email, "a.jones at example"), (read_phone, "+1 555 3227 8543")):
        with pytest.raises(Unreadable):
            reader(text)


def test_postcodes_whole_and_half() -> None:
    assert read_postcode("se228hn") == ("SE22 8HN", "SE22")
    assert read_postcode("L39") == (None, "L39")
    with pytest.raises(Unreadable):
        read_postcode("QQ1 1QQ")


@pytest.mark.parametrize("text", ["a\x00b", "half \ud800", "\u202etxt", "x" * 201])
def test_text_that_cannot_be_stored_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable):
        read_line(text)


def test_coordinates_and_sizes() -> None:
    assert read_coordinate("51.4613", "latitude", 49, 61.5) == 51.4613
    assert read_coordinate("0.0", "latitude", 49, 61.5) is None
    assert read_floor_area("635 sq. ft.") == 59
    assert read_floor_area("59 sqm") == 59
    for text in ("sNaN", "-0.5", "1e999", "Infinity"):
        with pytest.raises(Unreadable):
            read_coordinate(text, "latitude", 49, 61.5)


def test_address_lines_are_joined_once_each() -> None:
    assert join_lines(["12", "High Street", "", "Headington", "high street"]) == "12 High Street, Headington"
    assert join_lines(["Flat 2", "65 Ashhurst Way"]) == "Flat 2, 65 Ashhurst Way"


def test_areas_once_each_in_their_order() -> None:
    found = read_areas("L2; l1;L2; Bootle or Liverpool; L67|SE22 , Wirral")
    assert found.names == ["L2", "L1", "Bootle", "Liverpool", "SE22", "Wirral"]
    assert found.dropped == ["L67"]
