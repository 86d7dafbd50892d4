"""Postcode grammar: position by position, and inside addresses."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.postcode import (
    AREAS,
    PostcodeFound,
    area_of,
    find_postcode,
    normalise_outcode,
    normalise_postcode,
    outcode_of,
    sector_of,
)


@pytest.mark.parametrize(
    ("typed", "postcode"),
    [
        ("sw1a1aa", "SW1A 1AA"),
        ("M11AE", "M1 1AE"),
        ("B338TH", "B33 8TH"),
        ("CR26XH", "CR2 6XH"),
        ("DN551PT", "DN55 1PT"),
        ("w1a 0ax", "W1A 0AX"),
        ("EC1A1BB", "EC1A 1BB"),
        ("N1C4AQ", "N1C 4AQ"),
        ("GU1-3AA", "GU1 3AA"),
        ("gir0aa", "GIR 0AA"),
        ("  se22\t8hn.", "SE22 8HN"),
        ("SE22\u00a08HN", "SE22 8HN"),
        ("ＳＥ２２　８ＨＮ", "SE22 8HN"),
    ],
)
def test_a_postcode_is_taken_in_any_case_and_spacing(typed: str, postcode: str) -> None:
    assert normalise_postcode(typed) == postcode
    assert normalise_postcode(postcode) == postcode


@pytest.mark.parametrize(
    "typed",
    [
        "QQ1 1QQ",
        "V1 1AA",
        "AI1 1AA",
        "A1I 1AA",
        "GU1 3CA",
        "EC1O 1AA",
        "XX1 1AA",
        "SW1A 1A",
        "BFPO 57",
        "GIR 0AB",
        "SE22 8HNN",
        "SÉ22 8HN",
        "SE22\x008HN",
        "SE٢٢ 8HN",
        "🏠",
        "\ud800",
        "SE22 8HN, SE22 8HP",
        pytest.param("A" * 50_000, id="50,000 letters"),
    ],
)
def test_what_breaks_the_grammar_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(ValueError, match=r"is not a UK postcode; one looks like SE22 8HN\.$") as refusal:
        normalise_postcode(typed)
    assert len(str(refusal.value)) < 100
    str(refusal.value).encode()


def test_half_a_postcode_is_refused_by_saying_which_half_is_missing() -> None:
    with pytest.raises(ValueError, match="SE22 is only the first half"):
        normalise_postcode("se22")


@pytest.mark.parametrize("typed", ["", "   ", "-"])
def test_no_postcode_is_refused_by_asking_for_one(typed: str) -> None:
    with pytest.raises(ValueError, match="is needed"):
        normalise_postcode(typed)


@pytest.mark.parametrize(
    ("typed", "outcode"), [("se22", "SE22"), (" e1 ", "E1"), ("ec1a", "EC1A"), ("W1A", "W1A"), ("gir", "GIR")]
)
def test_the_first_half_alone_is_an_outcode(typed: str, outcode: str) -> None:
    assert normalise_outcode(typed) == outcode


@pytest.mark.parametrize("typed", ["", "SE22 8HN", "QQ1", "SE222", "22", "Peckham", "EC1O"])
def test_what_is_not_the_first_half_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="is not the first half of a UK postcode"):
        normalise_outcode(typed)


def test_a_postcode_is_taken_apart_into_outcode_sector_and_area() -> None:
    assert outcode_of("se228hn") == "SE22"
    assert sector_of("SE22 8HN") == "SE22 8"
    assert area_of("EC1A") == "EC"
    assert outcode_of("GIR 0AA") == "GIR"


def test_there_are_the_124_postcode_areas_of_the_kingdom_and_the_islands() -> None:
    assert len(AREAS) == 124


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("18 Abbey Road Oxford Oxfordshire OX2 0AE", "OX2 0AE"),
        ("18 Abbey Road, ox20ae, United Kingdom", "OX2 0AE"),
        ("14 Lordship Lane (SE22 8HN)", "SE22 8HN"),
        ("Girobank, GIR 0AA", "GIR 0AA"),
        ("c/o OX2 0AE, now at SE22 8HN", "SE22 8HN"),
    ],
)
def test_a_full_postcode_is_found_inside_an_address(text: str, postcode: str) -> None:
    found = find_postcode(text)
    assert found is not None
    assert (found.postcode, found.outcode) == (postcode, postcode.split(maxsplit=1)[0])
    assert text[slice(*found.span)].upper().replace(" ", "") == postcode.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "outcode"),
    [
        ("Royal Tower Lodge, Cartwright Street, St Katherine Docks, E1", "E1"),
        ("Lordship Lane, London se22", "SE22"),
        ("Lordship Lane, London SE22, UK", "SE22"),
        ("Lordship Lane, London, EC1A.", "EC1A"),
        ("SE22", "SE22"),
    ],
)
def test_an_outcode_that_ends_an_address_is_found(text: str, outcode: str) -> None:
    found = find_postcode(text)
    assert found is not None
    assert (found.postcode, found.outcode) == (None, outcode)
    assert text[slice(*found.span)].upper() == outcode


@pytest.mark.parametrize(
    "text",
    [
        "",
        "14 Lordship Lane",
        "Flat B2",
        "Unit E1",
        "Service station, A40",
        "E1 Apartments, Oxford",
        "LED12 3ABC",
        "Room no. 3",
    ],
)
def test_a_door_or_a_road_is_not_mistaken_for_a_postcode(text: str) -> None:
    assert find_postcode(text) is None


def test_where_it_was_found_points_into_the_original_text() -> None:
    assert find_postcode("Straße 1, SE22 8HN") == PostcodeFound("SE22 8HN", "SE22", (10, 18))


@pytest.mark.parametrize("pattern", ["SE22 ", "A1", "E1  ", " ", ".", "OX2 0A", "GIR ", "E1 .,", "uk "])
def test_a_very_long_text_is_searched_quickly(pattern: str) -> None:
    text = (pattern * 50_000)[:50_000]
    started = time.perf_counter()
    find_postcode(text)
    assert time.perf_counter() - started < 0.5


@given(st.from_regex(r"[A-PR-UWYZ][A-HK-Y]?[0-9][0-9]?[0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True), st.integers(0, 3))
def test_every_common_postcode_survives_case_and_blanks(bare: str, blanks: int) -> None:
    postcode = normalise_postcode(f"{bare[:-3].lower()}{' ' * blanks}{bare[-3:]}")
    assert postcode == f"{bare[:-3]} {bare[-3:]}"
    assert outcode_of(postcode) == bare[:-3] == normalise_outcode(bare[:-3])


@given(st.text())
def test_any_text_is_either_a_postcode_or_refused(text: str) -> None:
    find_postcode(text)
    try:
        postcode = normalise_postcode(text)
    except ValueError:
        return
    assert normalise_postcode(postcode) == postcode
