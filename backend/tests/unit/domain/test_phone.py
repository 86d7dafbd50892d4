"""Phone numbers as people write them. All of them are from the ranges kept for drama, or belong to no one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phone import (
    display_phone,
    extension_of,
    normalise_phone,
    phone_digits_for_search,
    phone_query_digits,
)

MOBILE = "+447700900187"
LONDON = "+442079460321"
DRAMA = st.one_of(
    st.integers(0, 999).map(lambda n: f"07700900{n:03}"),
    st.integers(0, 999).map(lambda n: f"02079460{n:03}"),
    st.integers(0, 999).map(lambda n: f"01632960{n:03}"),
)


@pytest.mark.parametrize(
    ("typed", "e164"),
    [
        ("07700 900187", MOBILE),
        ("07700 900 187", MOBILE),
        ("(07700) 900-187", MOBILE),
        ("07700.900.187", MOBILE),
        ("+44 7700 900187", MOBILE),
        ("+44 (0)7700 900187", MOBILE),
        ("+44 0 7700 900187", MOBILE),
        ("0044 7700 900187", MOBILE),
        ("447700900187", MOBILE),
        ("7700900187", MOBILE),
        ("tel:+447700900187", MOBILE),
        ("Tel: 07700 900187", MOBILE),
        ("\u202a+44 7700 900187\u202c", MOBILE),
        ("07700\u2011900\u2011187", MOBILE),
        ("０７７００　９００１８７", MOBILE),
        ("020 7946 0321", LONDON),
        ("020 7946 0321 ext. 12", LONDON),
        ("020 7946 0321x12", LONDON),
        ("+442079460321;ext=12", LONDON),
        ("01632 960001", "+441632960001"),
        ("07911 123456", "+447911123456"),
        ("0800 1111", "+448001111"),
        ("+33 1 23 45 67 89", "+33123456789"),
        ("+1 202 555 0143", "+12025550143"),
    ],
)
def test_a_number_is_taken_however_it_is_written(typed: str, e164: str) -> None:
    assert normalise_phone(typed) == e164


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("", "is needed"),
        ("  ", "is needed"),
        ("999", "too few digits"),
        ("07700 90018", "too few digits"),
        ("020 7946 032", "too few digits"),
        ("946 0321", "too few digits"),
        ("07700 9001877", "too many digits"),
        ("7946 0321", "area code is missing"),
        ("04412 345678", "no British number starts like that"),
        ("+999 1234567", "is not a phone number"),
        ("+44", "is not a phone number"),
        ("+", "is not a phone number"),
        ("07700 900187 / 020 7946 0321", "is not one phone number"),
        ("07700 900187 after six", "is not one phone number"),
        ("0800 FLOWERS", "is not one phone number"),
        ("٠٧٧٠٠٩٠٠١٨٧", "is not one phone number"),
        ("07700\x00900187", "is not one phone number"),
        ("\ud800", "is not one phone number"),
        ("call reception", "is not one phone number"),
        pytest.param("0" * 100_000, "at most 60 characters", id="100,000 noughts"),
    ],
)
def test_what_cannot_be_dialled_is_refused_with_the_reason(typed: str, because: str) -> None:
    with pytest.raises(ValueError, match=because) as refusal:
        normalise_phone(typed)
    assert str(refusal.value).endswith(".")
    str(refusal.value).encode()


def test_an_extension_is_read_apart_from_the_number() -> None:
    assert extension_of("020 7946 0321 ext. 12") == "12"
    assert extension_of("020 7946 0321") is None


@pytest.mark.parametrize(
    ("e164", "shown"),
    [
        (MOBILE, "07700 900 187"),
        (LONDON, "020 7946 0321"),
        ("+441632960001", "01632 960001"),
        ("+448001111", "0800 1111"),
        ("+33123456789", "+33 1 23 45 67 89"),
        ("not a number", "not a number"),
        ("", ""),
    ],
)
def test_a_number_is_shown_as_britain_groups_it(e164: str, shown: str) -> None:
    assert display_phone(e164) == shown


def test_a_number_is_indexed_from_both_ends() -> None:
    assert phone_digits_for_search(MOBILE) == ("07700900187", "78100900770")
    assert phone_digits_for_search("+33123456789") == ("33123456789", "98765432133")


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("0187", "0187"),
        ("900 187", "900187"),
        ("07700-900", "07700900"),
        ("+44 7700 9", "077009"),
        ("+44 (0)7700 9", "077009"),
        ("0044 7700", "07700"),
        ("447700900187", "07700900187"),
        ("tel:+447700900187", "07700900187"),
        ("+33 1 23", "33123"),
        ("(020) 7946", "0207946"),
        ("00441", "00441"),  # as likely the end of 07700 900 441 as a code for abroad
    ],
)
def test_a_fragment_of_a_number_is_looked_for_as_it_would_be_dialled(typed: str, digits: str) -> None:
    assert phone_query_digits(typed) == digits


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "123",
        "LET-10482",
        "£1,250",
        "SE22",
        "14 Lordship Lane",
        "1" * 16,
        pytest.param("0" * 50_000, id="50,000 noughts"),
    ],
)
def test_what_does_not_look_like_a_phone_number_is_not_looked_for_as_one(typed: str) -> None:
    assert phone_query_digits(typed) is None


@given(DRAMA, st.integers(4, 11))
def test_any_beginning_or_ending_of_four_digits_finds_the_number(national: str, length: int) -> None:
    forwards, backwards = phone_digits_for_search(normalise_phone(national))
    assert forwards.startswith(phone_query_digits(national[:length]) or "never")
    assert backwards.startswith((phone_query_digits(national[-length:]) or "never")[::-1])


@given(DRAMA)
def test_a_number_as_shown_is_read_back_as_itself(national: str) -> None:
    e164 = normalise_phone(national)
    assert normalise_phone(display_phone(e164)) == e164
    assert normalise_phone(e164) == e164


@given(st.text())
def test_any_text_is_either_a_number_or_refused(text: str) -> None:
    phone_query_digits(text)
    try:
        e164 = normalise_phone(text)
    except ValueError:
        return
    assert normalise_phone(e164) == e164
