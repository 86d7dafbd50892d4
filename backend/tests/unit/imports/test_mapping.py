"""Which column is what."""

import pytest

from app.domain.errors import InvalidInput
from app.services.imports.mapping import ColumnMapping, guess_mapping
from app.services.imports.reading import read_table


def mapping(text: str, **options: object) -> ColumnMapping:
    return guess_mapping(read_table(text.encode(), "file.csv"), **options)  # type: ignore[arg-type]


def targets(found: ColumnMapping) -> dict[str, str | None]:
    return {column.name: column.target for column in found.columns}


def test_a_portfolio_is_known_by_its_headings() -> None:
    found = mapping(
        "Our Ref,House Number,Street,Post Town,PCODE,Beds,Baths,Rent (PCM),Prop Type,Date Available,Furnished?\n"
        "LET1,12,High Street,Oxford,OX4 1AB,2,1,1250,Flat,12/12/2026,Part furnished\n"
    )
    assert found.kind == "properties"
    assert found.kind_confidence > 0.7
    assert targets(found) == {
        "Our Ref": "source_id",
        "House Number": "address",
        "Street": "address",
        "Post Town": "city",
        "PCODE": "postcode",
        "Beds": "bedrooms",
        "Baths": "bathrooms",
        "Rent (PCM)": "rent_pcm",
        "Prop Type": "property_type",
        "Date Available": "available_from",
        "Furnished?": "furnishing",
    }


def test_landlords_and_applicants_are_told_apart() -> None:
    assert mapping("Name,Email,Sort Code,Account Number\nA Jones,a@example.com,12-34-56,12345678\n").kind == "landlords"
    wanted = mapping("Name,Email,Budget,Areas,Move Date\nA Jones,a@example.com,£900 pcm,SE22,1/2/2027\n")
    assert wanted.kind == "applicants"
    assert targets(wanted)["Budget"] == "max_rent"


def test_the_name_of_the_file_counts_where_the_columns_do_not_tell() -> None:
    table = read_table(b"Name,Email\nA Jones,a@example.com\n", "applicants-june.csv")
    assert guess_mapping(table).kind == "applicants"


def test_values_tell_where_headings_do_not() -> None:
    found = mapping(
        "A,B,C,D,E\n"
        "ann@example.com,07700 900187,SE22 8HN,£900 pcm,Flat\nbob@example.com,020 7946 0321,N1 9GU,£300 pw,House\n",
        kind="applicants",
    )
    assert [column.target for column in found.columns] == ["email", "phone", None, "max_rent", None]
    assert "e-mail" in found.columns[0].why
    assert found.columns[0].samples == ("ann@example.com", "bob@example.com")


def test_plain_numbers_are_not_taken_for_rents() -> None:
    assert targets(mapping("a,b,c\n1,2,3\n", kind="properties")) == {"a": None, "b": None, "c": None}


def test_values_must_bear_a_heading_out() -> None:
    found = mapping("Address,Available\n" + "Elm Road,True\nOak Road,False\n" * 3, kind="properties")
    assert targets(found)["Available"] is None
    assert "something else" in found.columns[1].why


def test_of_two_columns_for_one_field_the_better_wins() -> None:
    found = mapping("Address,Bedrooms,No of bedrooms\nElm Road,2,many\nOak Road,3,2\n", kind="properties")
    assert targets(found) == {"Address": "address", "Bedrooms": "bedrooms", "No of bedrooms": None}
    assert "Bedrooms" in found.columns[2].why


def test_a_spelling_mistake_in_a_heading_is_forgiven() -> None:
    assert targets(mapping("Adress,Bedroms\nElm Road,2\n", kind="properties")) == {
        "Adress": "address",
        "Bedroms": "bedrooms",
    }


def test_a_person_can_choose_otherwise() -> None:
    found = mapping("Where,Rent,Price\nElm Road,900,800\n", kind="properties")
    chosen = found.override({"where": "address", "#3": "rent", "Rent": None})
    assert targets(chosen) == {"Where": "address", "Rent": None, "Price": "rent"}
    assert chosen.columns[0].confidence == 1.0
    assert targets(found.override({"Price": "rent"}))["Rent"] is None


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ({"Nowhere": "address"}, "no column “Nowhere”"),
        ({"#9": "address"}, "no column #9"),
        ({"Rent": "salary"}, "no field “salary”"),
        ({"Phone": "rent"}, "say #2 or #3"),
    ],
)
def test_a_choice_that_does_not_exist_is_refused(choices: dict[str, str], sentence: str) -> None:
    found = mapping("Rent,Phone,Phone\n900,1,2\n", kind="properties")
    with pytest.raises(InvalidInput, match=sentence):
        found.override(choices)


def test_bank_details_are_never_shown_as_samples() -> None:
    found = mapping("Name,Account No,Other\nA Jones,12345678,87654321\n", kind="landlords")
    assert "12345678" not in str(found.as_json())
    assert "87654321" not in str(found.override({"Other": "account_number"}).as_json())


def test_a_file_that_says_nothing_is_not_guessed() -> None:
    found = mapping("a,b\nx,y\n")
    assert found.kind_confidence == 0.0
    assert "say which" in found.notes[0]


def test_coordinates_without_addresses_are_hardly_homes() -> None:
    assert mapping("station,lat,long\nAbbey Wood,51.4907,0.1203\n").kind_confidence <= 0.4


def test_outlook_and_google_contacts() -> None:
    outlook = mapping(
        "Title,First Name,Last Name,Company,Home Street,Home City,Home Postal Code,E-mail Address,Mobile Phone\n"
        "Dr,Ama,Boateng,,1 Elm Road,Oxford,OX4 1AB,ama@example.com,07700 900187\n",
        kind="landlords",
    )
    assert list(targets(outlook).values()) == [
        "title", "first_name", "last_name", "organisation_name", "address", "city", "postcode", "email", "phone",
    ]  # fmt: skip
    google = mapping(
        "Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Address 1 - Formatted,Organization 1 - Name\n"
        "Ama,Boateng,ama@example.com,07700 900187,1 Elm Road,\n",
        kind="landlords",
    )
    assert list(targets(google).values()) == [
        "first_name", "last_name", "email", "phone", "address", "organisation_name",
    ]  # fmt: skip
