"""Rows that say what they would become."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.enums import PropertyType, RentFrequency, Title
from app.services.imports.mapping import guess_mapping
from app.services.imports.reading import read_table
from app.services.imports.rows import PreparedRow, prepare_rows

TODAY = date(2026, 11, 25)


def rows(text: str, kind: str | None = "properties") -> list[PreparedRow]:
    table = read_table(text.encode("utf-8", "surrogatepass"), "file.csv")
    return list(prepare_rows(table, guess_mapping(table, kind), today=TODAY))  # type: ignore[arg-type]


def only(text: str, kind: str | None = "properties") -> PreparedRow:
    (row,) = rows(text, kind)
    return row


def test_a_whole_home() -> None:
    row = only(
        "Ref,Address 1,Town,Postcode,Beds,Bathrooms,Rent,Frequency,Type,Available From,Description,Features\n"
        'LET1,"12 High Street",Oxford,ox41ab,2,1,300,weekly,Terraced,Now,"Bright.\nQuiet.",Garden; Garage\n'
    )
    assert row.identity == "ref:let1"
    assert not row.problems
    assert row.missing == ()
    assert row.label == "12 High Street, OX4 1AB"
    assert row.values == {
        "address": "12 High Street",
        "city": "Oxford",
        "postcode": "OX4 1AB",
        "outcode": "OX4",
        "bedrooms": 2,
        "bathrooms": 1,
        "rent_amount": Decimal("300.00"),
        "rent_frequency": RentFrequency.WEEKLY,
        "property_type": PropertyType.TERRACED_HOUSE,
        "available_from": TODAY,
        "description": "Bright.\nQuiet.",
        "features": ["Garden", "Garage"],
    }


def test_a_poor_home_comes_in_and_says_what_is_missing() -> None:
    row = only('Address,Postcode,Beds,Rent,Type\n"Rye Lane, SE15",,1800,POA,Igloo\n')
    assert not row.refused
    assert row.values == {"address": "Rye Lane", "city": "London", "outcode": "SE15"}
    assert row.missing == ("postcode", "property_type", "bedrooms", "rent")
    assert [(problem.column, problem.severity) for problem in row.problems] == [
        ("Type", "warn"),
        ("Beds", "warn"),
        ("Rent", "warn"),
    ]
    assert all(problem.suggestion.endswith(".") for problem in row.problems)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Address,Type\nHigh Road,Plot\n", "Type"),
        ("Address,Channel\nHigh Road,COM_LET\n", "Channel"),
        ("Address,Trans Type Id\nHigh Road,1\n", "Trans Type Id"),
        ("Address,Link\nHigh Road,/properties/123456#/?channel=RES_BUY\n", "Link"),
        ("Address,Rent\n,900\n", "Address"),
        ("Address,Rent\nElm\x00Road,900\n", "Address"),
        ("Address,Rent\n12 High Street, Leeds,900\n", "#3"),
    ],
)
def test_a_row_that_must_not_come_in_is_refused_with_its_column(text: str, column: str) -> None:
    refused = [problem for problem in only(text).problems if problem.severity == "refuse"]
    assert refused[0].column == column


def test_a_bad_row_leaves_the_others_alone() -> None:
    found = rows("Address,Rent\n1 Elm Road,x\n,900\n2 Oak Road,800 pcm\n")
    assert [row.refused for row in found] == [False, True, False]
    assert found[2].values["rent_amount"] == Decimal("800.00")
    assert found[2].row_number == 4


def test_the_same_row_again_names_the_first() -> None:
    found = rows("Ref,Address,Rent\nA,1 Elm Road,900\nB,2 Elm Road,900\na,1 Elm Road,950\nB,2 Elm Road,900\n")
    assert [row.same_as for row in found] == [None, None, 2, 3]
    assert "rent amount" in found[2].problems[-1].problem
    assert found[3].problems[-1].problem == "The same as row 3."


def test_without_a_reference_the_address_tells() -> None:
    first, again = rows("Address\n18 Abbey Road Oxford OX2 0AE\n18 ABBEY ROAD OXFORD OX2 0AE\n")
    assert first.identity == again.identity == "home:ox2 0ae|18 abbey road"
    assert again.same_as == 2


def test_two_adverts_in_one_street_are_two_homes_and_the_same_ones_next_time() -> None:
    text = 'Address,Rent\n"High Street, E15",900\n"High Street, E15",1200\n"High Street, E15",900\n'
    found = rows(text)
    assert [row.same_as for row in found] == [None, None, 2]
    assert len({row.identity for row in found[:2]}) == 2
    assert [row.identity for row in rows(text)] == [row.identity for row in found]


def test_a_studio_without_bedrooms_has_none() -> None:
    assert only("Address,Type,Beds\nElm Road,Studio,N/A\n").values["bedrooms"] == 0


def test_a_rent_per_person_needs_bedrooms() -> None:
    assert "rent_amount" not in only("Address,Rent\nElm Road,£120 pppw\n").values
    assert only("Address,Rent,Beds\nElm Road,£120 pppw,4\n").values["rent_frequency"] is RentFrequency.PPPW


def test_a_low_rent_without_a_period_is_questioned() -> None:
    assert "per week" in only("Address,Rent\nElm Road,180\n").problems[0].suggestion


def test_a_rent_inside_an_address_is_taken_out() -> None:
    row = only('Address\n"Goodall Road, Leytonstone, E11 (£1000pcm)"\n')
    assert row.values["address"] == "Goodall Road, Leytonstone"
    assert row.values["outcode"] == "E11"


@pytest.mark.parametrize(
    ("text", "address", "city", "postcode", "outcode"),
    [
        ("18 Abbey Road Oxford Oxfordshire OX2 0AE", "18 Abbey Road", "Oxford", "OX2 0AE", "OX2"),
        ("6 Elm Drive Oxford Headington Oxfordshire OX3 0AQ", "6 Elm Drive, Headington", "Oxford", "OX3 0AQ", "OX3"),
        ("12 Oxford Road", "12 Oxford Road", None, None, None),
        ("Tower Lodge, St Katherine Docks, E1", "Tower Lodge, St Katherine Docks", "London", None, "E1"),
        ("Queensway, London, W2 3RX, UK", "Queensway", "London", "W2 3RX", "W2"),
        ("Comeragh Road,, London, Greater London, W14", "Comeragh Road", "London", None, "W14"),
        ("London", "London", "London", None, None),
    ],
)
def test_addresses_in_one_field_are_taken_apart(
    text: str, address: str, city: str | None, postcode: str | None, outcode: str | None
) -> None:
    values = only(f'Address\n"{text}"\n').values
    assert [values.get(name) for name in ("address", "city", "postcode", "outcode")] == [
        address,
        city,
        postcode,
        outcode,
    ]


def test_columns_of_their_own_count_before_the_address() -> None:
    row = only('Address,Town,Postcode1,Postcode2\n"Mill Lane, Oxford",Headington,OX3,9JL\n')
    assert row.values == {
        "address": "Mill Lane, Oxford",
        "city": "Headington",
        "postcode": "OX3 9JL",
        "outcode": "OX3",
    }


def test_two_postcodes_that_disagree_are_reported() -> None:
    row = only('Address,Postcode\n"1 Elm Road, SE22 8HN",SE22 8HP\n')
    assert row.values["postcode"] == "SE22 8HP"
    assert "SE22 8HN" in row.problems[0].problem


def test_spareroom_prices_are_monthly_whatever_the_payments() -> None:
    row = only(
        "room_id,ad_id,room_type,postcode,property_type,price,rental_payments,furnished,ensuite\n"
        "30843972001,30843972,double,L39,Flat,346.6666666666667,pw,True,True\n",
        None,
    )
    assert row.identity == "spareroom:30843972001"
    assert row.values == {
        "address": "Room 2, SpareRoom advert 30843972",
        "outcode": "L39",
        "bedrooms": 1,
        "rent_amount": Decimal("346.67"),
        "rent_frequency": RentFrequency.MONTHLY,
        "property_type": PropertyType.FLAT_SHARE,
        "furnishing": "furnished",
        "features": ["Room: double", "Ensuite"],
    }
    assert row.missing[0] == "address"


def test_a_landlord_from_one_name_and_several_phones() -> None:
    row = only(
        "Name,E-mail Address,Mobile Phone,Home Phone,Home Address,Sort Code,Account Number,Notes\n"
        'Dr Ama Boateng,ama@example.com,1234,020 7946 0321,"1 Elm Road, London SE22 8HN",12-34-56,1234567,Kind\n',
        "landlords",
    )
    assert row.identity == "email:ama@example.com"
    assert row.values == {
        "title": Title.DR,
        "first_name": "Ama",
        "last_name": "Boateng",
        "email": "ama@example.com",
        "phone": "+442079460321",
        "address": "1 Elm Road",
        "city": "London",
        "postcode": "SE22 8HN",
        "bank_details": {"sort_code": "123456", "account_number": "01234567"},
        "notes": "Kind",
    }
    assert [problem.column for problem in row.problems] == ["Mobile Phone"]


def test_an_organisation_and_two_people_in_one_name() -> None:
    company, pair = rows("Name,Email\nElm Lettings Ltd,a@example.com\nMr & Mrs John Smith,b@example.com\n", "landlords")
    assert company.values["organisation_name"] == "Elm Lettings Ltd"
    assert (pair.values["first_name"], pair.values["last_name"]) == ("John", "Smith")
    assert "two people" in pair.problems[0].problem


def test_half_a_bank_account_is_left_out_without_repeating_it() -> None:
    row = only("Name,Sort Code,Account Number\nA Jones,12-34-56,99\n", "landlords")
    assert "bank_details" not in row.values
    assert not any("12-34-56" in problem.problem or "99" in problem.problem for problem in row.problems)


@pytest.mark.parametrize("text", ["Name,Action\nA Jones,delete\n", "Name,Email\n,a@example.com\n"])
def test_contacts_to_delete_or_without_a_name_are_refused(text: str) -> None:
    assert only(text, "landlords").refused


def test_an_applicant_with_what_they_need() -> None:
    row = only(
        "First Name,Surname,Email,Current Address,Postcode,Min Beds,Budget,Areas,Employment,Salary,Move Date\n"
        'Ama,Null,ama@example.com,1 Elm Road,SE22 8HN,2,£300 pw,"SE22, se15",Full time,"£32,000",1 Feb 2027\n',
        "applicants",
    )
    assert not row.problems
    assert row.values == {
        "first_name": "Ama",
        "last_name": "Null",
        "email": "ama@example.com",
        "current_address": "1 Elm Road, SE22 8HN",
        "min_bedrooms": 2,
        "max_rent_pcm": Decimal("1300.00"),
        "preferred_areas": ["SE22", "SE15"],
        "employment_status": "employed",
        "annual_income": Decimal("32000.00"),
        "move_from": date(2027, 2, 1),
    }


def test_a_very_low_budget_is_taken_as_weekly_and_says_so() -> None:
    row = only("Name,Budget\nA Jones,80\n", "applicants")
    assert row.values["max_rent_pcm"] == Decimal("346.67")
    assert "per week" in row.problems[0].problem
    assert only("Name,Budget\nA Jones,200\n", "applicants").values["max_rent_pcm"] == Decimal("200.00")


def test_any_column_can_be_kept_as_a_note() -> None:
    table = read_table(b"Address,Keys\nElm Road,Hook 12\n")
    mapping = guess_mapping(table, "properties").override({"Keys": "note"})
    assert next(prepare_rows(table, mapping)).values["features"] == ["Keys: Hook 12"]
