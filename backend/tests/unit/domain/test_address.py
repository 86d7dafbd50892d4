"""Addresses taken apart: doors, streets, towns."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.address import (
    AddressParts,
    display_address,
    door_label,
    split_address,
    split_freeform,
    street_of,
)
from app.domain.towns import LONDON_AREAS, POST_TOWNS, TOWN_OF_AREA


@pytest.mark.parametrize(
    ("address", "label"),
    [
        ("14 Lordship Lane", "14"),
        ("14, Lordship Lane", "14"),
        ("14a Lordship Lane", "14A"),
        ("Flat 2, 14 Lordship Lane", "14"),
        ("Flat 2 14 Lordship Lane", "14"),
        ("14 Lordship Lane, Flat 2", "14"),
        ("Flat B 65 Iffley Road", "65"),
        ("The Flat 254 Cowley Road", "254"),
        ("Ground Floor Flat, 12 Comeragh Road", "12"),
        ("Flat 2/1, 40 Byres Road", "40"),
        ("Apartment 1204, 1 Canada Square", "1"),
        ("Flat 6 Crescent Court 161 Crescent Road", "161"),
        ("1 Razia Apartments 312 London Road Headington", "312"),
        ("Campden Hill Towers, 112, Notting Hill Gate", "112"),
        ("21 Wharf House Juxon Street", "21"),
        ("47 - 48 St John Street", "47"),
        ("17 Harefields", "17"),
        ("The Old Rectory", "O"),
        ("The Old Rectory, Church End", "O"),
        ("Flat 3, Kestrel House", "K"),
        ("Élan House", "E"),
        ("'Rose' Cottage", "R"),
        ("Flat 2", "2"),
        ("Lordship Lane", "L"),
        ("The", "T"),
        ("🏠", ""),
        ("", ""),
    ],
)
def test_the_door_shows_the_house_number_or_the_first_letter_of_the_house(address: str, label: str) -> None:
    assert door_label(address) == label


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("Flat 2, 14 Lordship Lane", "Lordship Lane"),
        ("1 - 2 Becket Street Oxford", "Becket Street"),
        ("Kestrel House, \n4 Grant Road", "Grant Road"),
        ("Royal Tower Lodge, Cartwright Street, St Katherine Docks", "Cartwright Street"),
        ("21 Wharf House Juxon Street", "Juxon Street"),
        ("Manor House Lane", "Manor House Lane"),
        ("32 St Anne's Road", "St Anne's Road"),
        ("12 The Avenue", "The Avenue"),
        ("The Old Rectory, Church End", "Church End"),
        ("The Old Rectory", "The Old Rectory"),
        ("17 Harefields", "Harefields"),
        ("Flat 2", "Flat 2"),
        ("", ""),
    ],
)
def test_the_street_is_named_without_its_door(address: str, street: str) -> None:
    assert street_of(address) == street


def test_an_address_is_taken_apart_into_flat_building_number_and_street() -> None:
    assert split_address("Flat 2, Kestrel House, 4 Grant Road") == AddressParts(
        flat="Flat 2", building="Kestrel House", number="4", street="Grant Road"
    )
    assert split_address("14 Lordship Lane") == AddressParts(None, None, "14", "Lordship Lane")
    assert split_address("") == AddressParts(None, None, None, None)


def test_an_address_is_shown_on_one_line_and_the_town_only_once() -> None:
    assert display_address("Flat 2,\n14 Lordship Lane", "London", "SE22 8HN") == (
        "Flat 2, 14 Lordship Lane, London SE22 8HN"
    )
    assert display_address("14 Lordship Lane, LONDON", "London") == "14 Lordship Lane, LONDON"
    assert display_address("14, Lordship Lane") == "14, Lordship Lane"
    assert display_address("", "Oxford", "OX2 0AE") == "Oxford OX2 0AE"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("18 Abbey Road Oxford Oxfordshire OX2 0AE", ("18 Abbey Road", "Oxford", "OX2 0AE", "OX2")),
        ("7 Bedford Street Oxford OX4 1SU", ("7 Bedford Street", "Oxford", "OX4 1SU", "OX4")),
        ("307 Cowley Road Oxford Oxford Oxfordshire OX4 2AQ", ("307 Cowley Road", "Oxford", "OX4 2AQ", "OX4")),
        (
            "17 Kennett Road Oxford Headington Oxfordshire OX3 7BH",
            ("17 Kennett Road, Headington", "Oxford", "OX3 7BH", "OX3"),
        ),
        ("66 Gladstone Road Headington Oxford OX3 8LS", ("66 Gladstone Road Headington", "Oxford", "OX3 8LS", "OX3")),
        ("49 Ferry Road Oxford Oxfordshire", ("49 Ferry Road", "Oxford", None, None)),
        (
            "Royal Tower Lodge, Cartwright Street, St Katherine Docks, E1",
            ("Royal Tower Lodge, Cartwright Street, St Katherine Docks", "London", None, "E1"),
        ),
        ("Summerstown, LONDON, SW17", ("Summerstown", "London", None, "SW17")),
        ("Kestrel House, \n4 Grant Road, SW11", ("Kestrel House, 4 Grant Road", "London", None, "SW11")),
        ("Poplar Grove, Wembley, HA9", ("Poplar Grove", "Wembley", None, "HA9")),
        ("2 Quay Street, Newcastle-upon-Tyne NE1 3DE, UK", ("2 Quay Street", "Newcastle upon Tyne", "NE1 3DE", "NE1")),
        ("114 London Road", ("114 London Road", None, None, None)),
        ("Steep Hill", ("Steep Hill", None, None, None)),
        ("3 Church Lane, OX14", ("3 Church Lane", None, None, "OX14")),
        ("London, SE22", ("", "London", None, "SE22")),
        ("", ("", None, None, None)),
    ],
)
def test_a_one_field_address_is_taken_apart(text: str, parts: tuple[str, str | None, str | None, str | None]) -> None:
    assert tuple(split_freeform(text)) == parts


def test_the_towns_are_known_by_their_words() -> None:
    assert POST_TOWNS["kings lynn"] == "King's Lynn"
    assert {"E", "EC", "N", "NW", "SE", "SW", "W", "WC"} == LONDON_AREAS
    assert set(TOWN_OF_AREA.values()) <= set(POST_TOWNS.values())


@pytest.mark.parametrize("piece", ["14 Lordship Lane, ", "Flat ", "1 ", "House Road ", "Oxford ", ",", "1-", "\n", "a"])
def test_a_very_long_address_is_taken_apart_quickly(piece: str) -> None:
    text = (piece * 50_000)[:50_000]
    started = time.perf_counter()
    split_freeform(text)
    door_label(text)
    display_address(text, "London")
    assert time.perf_counter() - started < 1


@given(st.text())
def test_any_text_can_be_shown_as_an_address(text: str) -> None:
    assert len(door_label(text)) <= 6
    assert "\n" not in display_address(text, "London")
    assert split_freeform(text).address == split_freeform(text).address.strip()
    street_of(text)
