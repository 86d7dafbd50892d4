"""Sort codes and account numbers: read strictly, shown hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.bank import (
    display_sort_code,
    mask_account,
    mask_sort_code,
    normalise_account_number,
    normalise_sort_code,
)

DIGITS = "0123456789"


@pytest.mark.parametrize("typed", ["123456", "12-34-56", "12 34 56", " 12–34–56 "])
def test_a_sort_code_is_six_digits_however_they_are_parted(typed: str) -> None:
    assert normalise_sort_code(typed) == "123456"
    assert display_sort_code("123456") == "12-34-56"


@pytest.mark.parametrize(
    "typed",
    ["", "12345", "1234567", "12-34-5x", "１２３４５６", "12\x003456", pytest.param("1" * 50_000, id="very long")],
)
def test_what_is_not_six_digits_is_no_sort_code(typed: str) -> None:
    with pytest.raises(ValueError, match="A sort code has six digits"):
        normalise_sort_code(typed)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("12345678", "12345678"), ("1234 5678", "12345678"), ("1234567", "01234567"), ("123456", "00123456")],
)
def test_an_account_number_has_eight_digits_and_six_or_seven_are_padded(typed: str, number: str) -> None:
    assert normalise_account_number(typed) == number


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("", "eight digits"),
        ("12345", "six or seven are padded"),
        ("123456789", "ask the bank"),
        ("1234567890", "ask the bank"),
        ("12345678901", "this has more"),
        ("GB82WEST1234", "eight digits"),
        ("1234567²", "eight digits"),
        pytest.param("1" * 50_000, "eight digits", id="very long"),
    ],
)
def test_other_lengths_are_refused_without_repeating_what_was_typed(typed: str, because: str) -> None:
    with pytest.raises(ValueError, match=because) as refusal:
        normalise_account_number(typed)
    assert not typed or typed not in str(refusal.value)


def test_only_the_end_is_shown() -> None:
    assert mask_account("12345678") == "****5678"
    assert mask_sort_code("123456") == "**-**-56"


@given(st.text(DIGITS, max_size=10))
def test_a_mask_never_shows_more_than_four_digits_nor_more_than_half(number: str) -> None:
    for mask, most in ((mask_account, 4), (mask_sort_code, 2)):
        shown = sum(character.isdigit() for character in mask(number))
        assert shown <= min(most, len(number) // 2)
