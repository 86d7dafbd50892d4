"""The list of spells on the market."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from tests.integration.kpis.conftest import Office


async def three_spells(office: Office) -> list[str]:
    """Published on 1, 2 and 3 June; the first let agreed on the 8th, the second fallen through on the 9th."""
    homes = []
    for day in (1, 2, 3):
        await office.at(date(2026, 6, day))
        homes.append(await office.instruct(1000 + day, status="available"))
    await office.at(date(2026, 6, 8))
    await office.move(homes[0], "let_agreed")
    await office.move(homes[1], "let_agreed")
    await office.at(date(2026, 6, 9))
    await office.move(homes[1], "withdrawn")
    return homes


async def spells(office: Office, **params: Any) -> list[dict[str, Any]]:
    answer = await office.client.get("/api/v1/marketing-episodes", params=params)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    assert answer.json()["total"] == len(items) or "limit" in params
    return items


async def test_a_spell_says_when_at_which_rent_and_how_it_ended(office: Office) -> None:
    homes = await three_spells(office)
    await office.client.patch(f"/api/v1/properties/{homes[2]}", json={"rent_pcm": "950.00"})
    third, second, first = await spells(office)
    assert first["property"]["id"] == homes[0]
    assert set(first["property"]) == {"id", "reference", "address", "outcode"}
    assert (first["first_published_on"], first["let_agreed_on"]) == ("2026-06-01", "2026-06-08")
    assert (first["days_to_let"], first["fell_through_on"], first["closed_on"]) == (7, None, None)
    assert (second["fell_through_on"], second["closed_on"]) == ("2026-06-09", "2026-06-09")
    assert second["outcome"] == "withdrawn"
    assert (third["let_agreed_on"], third["days_to_let"], third["outcome"]) == (None, None, None)
    assert [spell["stated_rent_pcm"] for spell in (first, second, third)] == ["1001.00", "1002.00", "950.00"]


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        ({"fell_through": "true"}, [1]),
        ({"fell_through": "false"}, [0, 2]),
        ({"let_agreed_from": "2026-06-08", "let_agreed_to": "2026-06-09"}, [0, 1]),
        ({"let_agreed_to": "2026-06-08"}, []),
        ({"let_agreed_from": "2026-06-09"}, []),
        ({"published_from": "2026-06-02", "published_to": "2026-06-03"}, [1]),
        ({"branch_id": str(uuid4())}, []),
        ({"sort": "-let_agreed_on", "let_agreed_from": "2026-01-01", "fell_through": "false"}, [0]),
    ],
)
async def test_spells_are_found_by_what_happened_to_them(
    office: Office, filters: dict[str, str], wanted: list[int]
) -> None:
    homes = await three_spells(office)
    found = await spells(office, **{"sort": "first_published_on"} | filters)
    assert [homes.index(spell["property"]["id"]) for spell in found] == wanted


async def test_the_spells_of_one_home(office: Office) -> None:
    homes = await three_spells(office)
    assert [spell["property"]["id"] for spell in await spells(office, property_id=homes[1])] == [homes[1]]


@pytest.mark.parametrize(
    ("sort", "wanted"),
    [
        ("first_published_on", [0, 1, 2]),
        ("-first_published_on", [2, 1, 0]),
        ("let_agreed_on", [0, 1, 2]),
        ("-let_agreed_on", [1, 0, 2]),
    ],
)
async def test_pages_follow_each_other_and_spells_not_yet_let_come_last(
    office: Office, sort: str, wanted: list[int]
) -> None:
    homes = await three_spells(office)
    seen, cursor = [], {}
    while cursor is not None:
        params = {"limit": 1, "sort": sort} | cursor
        answer = (await office.client.get("/api/v1/marketing-episodes", params=params)).json()
        assert answer["total"] == 3
        seen += [homes.index(spell["property"]["id"]) for spell in answer["items"]]
        cursor = {"cursor": answer["next_cursor"]} if answer["next_cursor"] else None
    assert seen == wanted


@pytest.mark.parametrize(
    "params",
    [{"let_agreed_from": "soon"}, {"limit": "1000000000"}, {"property_id": "1"}, {"sort": "rent"}, {"unknown": "1"}],
)
async def test_a_question_that_makes_no_sense_is_refused(office: Office, params: dict[str, str]) -> None:
    await office.at(date(2026, 6, 1))
    refused = await office.client.get("/api/v1/marketing-episodes", params=params)
    assert refused.status_code == 422, refused.text
