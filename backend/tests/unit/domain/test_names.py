"""Names as files hold them, taken apart without changing a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.enums import Title
from app.domain.names import NameParts, display_name, read_title, split_name


@pytest.mark.parametrize(
    ("written", "title", "first", "last"),
    [
        ("Mr John O'Brien-Smith", Title.MR, "John", "O'Brien-Smith"),
        ("  dr.  Ama   Boateng ", Title.DR, "Ama", "Boateng"),
        ("Prof Dr Ama Boateng", Title.PROF, "Ama", "Boateng"),
        ("Miss Mary Ann Jones", Title.MISS, "Mary Ann", "Jones"),
        ("Ludwig van der Berg", None, "Ludwig", "van der Berg"),
        ("Smith, Mr John", Title.MR, "John", "Smith"),
        ("Mx ffrench", Title.MX, None, "ffrench"),
        ("Sarah", None, "Sarah", None),
        ("Mr", Title.MR, None, None),
        ("JOHN SMITH", None, "JOHN", "SMITH"),
        ("Anderson Brandt", None, "Anderson", "Brandt"),
        ("", None, None, None),
    ],
)
def test_a_name_is_taken_apart(written: str, title: Title | None, first: str | None, last: str | None) -> None:
    assert split_name(written) == NameParts(title, first, last)


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        (
            "Mr & Mrs John O'Brien-Smith",
            NameParts(Title.MR, "John", "O'Brien-Smith", NameParts(Title.MRS, None, "O'Brien-Smith")),
        ),
        ("Mr and Mrs Patel", NameParts(Title.MR, None, "Patel", NameParts(Title.MRS, None, "Patel"))),
        ("John & Jane Smith", NameParts(None, "John", "Smith", NameParts(None, "Jane", "Smith"))),
        ("Mr J Smith & Mrs A Patel", NameParts(Title.MR, "J", "Smith", NameParts(Title.MRS, "A", "Patel"))),
    ],
)
def test_a_couple_in_one_field_is_two_people(written: str, parts: NameParts) -> None:
    assert split_name(written) == parts


def test_a_title_is_known_with_or_without_its_full_stop() -> None:
    assert read_title("MRS.") is Title.MRS
    assert read_title("Lord") is None


def test_a_name_is_shown_from_what_is_known_of_it() -> None:
    assert display_name(Title.DR, "Ama", "Boateng") == "Dr Ama Boateng"
    assert display_name(None, " Ama ", "") == "Ama"
    assert display_name(None, None, None) == ""


@given(st.lists(st.from_regex(r"[a-zA-Z]{5,9}", fullmatch=True), min_size=2, max_size=4))
def test_no_letter_of_a_plain_name_changes(written: list[str]) -> None:
    name = " ".join(written)
    parts = split_name(name)
    if parts.title is None:
        assert display_name(None, parts.first_name, parts.last_name) == name


@given(st.text())
def test_any_text_can_be_read_as_a_name(text: str) -> None:
    split_name(text)
