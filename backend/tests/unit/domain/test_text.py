"""What may be stored, and what counts as the same word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import clean_line, clean_text, fold, printable, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Łukasz ÅSTRÖM", "lukasz astrom"),
        ("Ｎｕñez", "nunez"),
        ("Straße", "strasse"),
        ("Søren Þór Œuvre", "soren thor oeuvre"),
        ("ﬁne", "fine"),
        ("İstanbul", "istanbul"),
    ],
)
def test_accents_case_and_width_do_not_tell_words_apart(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_apostrophes_vanish_and_other_marks_part_words() -> None:
    assert words("O’Brien-Smith, St. John's_Road SE22") == ["obrien", "smith", "st", "johns", "road", "se22"]
    assert words("O'BRIEN") == words("obrien")
    assert words(" ,;- ") == []


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_the_words_of_the_words_are_the_words(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)


def test_a_line_is_trimmed_and_its_blanks_collapsed() -> None:
    assert clean_line("  14\u00a0 Lordship   Lane\r\n", 100) == "14 Lordship Lane"
    assert clean_line("   ", 100) == ""


def test_a_line_is_stored_composed() -> None:
    assert clean_line("Zoe\u0308", 4) == "Zo\u00eb"


def test_names_are_kept_as_typed() -> None:
    assert clean_line("ffrench van der BERG", 50) == "ffrench van der BERG"


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ("14\nLordship Lane", "single line"),
        ("14\rLordship Lane", "single line"),
        ("14\u2028Lordship Lane", "single line"),
        ("14\tLordship Lane", "tab"),
        ("Ann\x00e", r"control character \(U\+0000\)"),
        ("Ann\x1be", r"U\+001B"),
        ("Ann\x7fe", r"U\+007F"),
        ("Ann\x85e", r"U\+0085"),
        ("Ann\ud800e", "half a character"),
        ("Ann\u202ee", r"direction mark \(U\+202E\)"),
        ("Ann\u2066e", r"U\+2066"),
        ("Ann\u200fe", r"U\+200F"),
        ("A" + "\u0335" * 9, "too many accents"),
        ("A" * 11, "has 11 characters; at most 10"),
        pytest.param("A" * 50_000, "50,000 characters", id="50,000 letters"),
    ],
)
def test_a_line_with_what_cannot_be_stored_is_refused_with_a_sentence(typed: str, because: str) -> None:
    with pytest.raises(ValueError, match=because) as refusal:
        clean_line(typed, 10 if len(typed) != 17 else 20)
    assert str(refusal.value).endswith(".")
    str(refusal.value).encode()


def test_a_text_keeps_its_lines_and_tabs_and_loses_blanks_at_their_ends() -> None:
    assert (
        clean_text("\r\nBright flat.  \r\n\r\n\tGarden\rParking\u2028 \n", 100) == "Bright flat.\n\n\tGarden\nParking"
    )


@pytest.mark.parametrize("typed", ["a\x00b", "a\x0bb", "a\x9fb", "a\udfffb", "a\u202bb"])
def test_a_text_refuses_the_same_characters(typed: str) -> None:
    with pytest.raises(ValueError, match="This contains"):
        clean_text(f"line\n{typed}", 100)


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="at most 5 are allowed"):
        clean_text("123\n56", 5)


@given(st.text())
def test_what_was_cleaned_is_clean(text: str) -> None:
    for clean in (clean_line, clean_text):
        try:
            cleaned = clean(text, 1000)
        except ValueError:
            continue
        assert clean(cleaned, 1000) == cleaned
        cleaned.encode()


def test_what_was_typed_is_repeated_short_and_printable() -> None:
    assert printable("a\x00b\ud800c") == "a b c"
    assert printable("x" * 100) == "x" * 30 + "…"
