"""A home's way over the market: stages, spells, stated rents."""

import asyncio
from typing import Any

import httpx2
from fastapi import FastAPI
from sqlalchemy import text

from tests.integration.api.test_spine import LANDLORD, PROPERTY, create
from tests.rig import people
from tests.rig.clock import FrozenClock


async def move(client: httpx2.AsyncClient, home: dict[str, Any], *stages: str) -> dict[str, Any]:
    read: dict[str, Any] = home
    for stage in stages:
        answer = await client.patch(f"/api/v1/properties/{home['id']}", json={"status": stage})
        assert answer.status_code == 200, answer.text
        read = answer.json()
    return read


async def later(clock: FrozenClock, client: httpx2.AsyncClient, *, days: int) -> None:
    """Days pass, and the session with them."""
    clock.move(days=days)
    await people.sign_in(client)


async def listed(client: httpx2.AsyncClient) -> dict[str, Any]:
    landlord = await create(client, "landlords", LANDLORD)
    return await create(client, "properties", PROPERTY | {"landlord_id": landlord["id"]})


async def test_a_let_that_falls_through_goes_on_as_the_same_spell(
    clock: FrozenClock, signed_in: httpx2.AsyncClient
) -> None:
    home = await listed(signed_in)
    await later(clock, signed_in, days=10)
    await move(signed_in, home, "under_offer", "let_agreed")
    await later(clock, signed_in, days=3)
    again = await move(signed_in, home, "available")
    assert again["marketing"]["first_published_on"] == home["marketing"]["first_published_on"]
    await later(clock, signed_in, days=4)
    let = await move(signed_in, home, "under_offer", "let_agreed", "let")
    assert let["marketing"]["days_on_market"] == 17
    assert let["marketing"]["closed_on"] is not None


async def test_a_home_let_again_opens_a_new_spell(
    clock: FrozenClock, app: FastAPI, signed_in: httpx2.AsyncClient
) -> None:
    home = await listed(signed_in)
    await move(signed_in, home, "under_offer", "let_agreed", "let")
    await later(clock, signed_in, days=200)
    again = await move(signed_in, home, "instructed", "available")
    assert again["marketing"]["first_published_on"] == clock.today().isoformat()
    async with app.state.runtime.database.session(write=False) as session:
        assert await session.scalar(text("SELECT count(*) FROM marketing_episodes")) == 2


async def test_every_rent_that_was_advertised_is_kept(app: FastAPI, signed_in: httpx2.AsyncClient) -> None:
    home = await listed(signed_in)
    for rent in ("1900.00", "1850.00", "1850.00"):
        await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"rent_pcm": rent})
    async with app.state.runtime.database.session(write=False) as session:
        amounts = (await session.scalars(text("SELECT amount FROM stated_rents ORDER BY amount"))).all()
    assert list(amounts) == [185_000, 190_000, 195_000]


async def test_what_listing_needs_cannot_be_taken_from_a_home_on_the_market(signed_in: httpx2.AsyncClient) -> None:
    home = await listed(signed_in)
    for field in ("rent_pcm", "postcode", "landlord_id", "bedrooms", "property_type"):
        refused = await signed_in.patch(f"/api/v1/properties/{home['id']}", json={field: None})
        assert refused.status_code == 409, f"{field}: {refused.text}"
    assert (await signed_in.get(f"/api/v1/properties/{home['id']}")).json() == home


async def test_an_incomplete_home_says_what_is_missing(signed_in: httpx2.AsyncClient) -> None:
    home = await create(signed_in, "properties", {"address": "Bulwer Court Road, London", "outcode": "e11"})
    assert home["status"] == "instructed"
    assert home["outcode"] == "E11"
    assert {"landlord_id", "postcode", "rent_amount"} <= set(home["missing_to_list"])
    verdict = (await signed_in.get(f"/api/v1/properties/{home['id']}/verdicts")).json()["can_list"]
    assert not verdict["ok"]
    assert all(reason["text"] and reason["source"] and reason["fix"]["text"] for reason in verdict["reasons"])
    refused = await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"status": "available"})
    assert refused.status_code == 409
    incomplete = (await signed_in.get("/api/v1/properties", params={"incomplete": "true"})).json()
    assert incomplete["total"] == 1


async def test_a_stage_that_cannot_be_reached_names_those_that_can(signed_in: httpx2.AsyncClient) -> None:
    home = await listed(signed_in)
    refused = await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"status": "let"})
    assert refused.status_code == 409
    assert refused.json()["allowed"]


async def test_a_home_on_the_market_cannot_be_archived(signed_in: httpx2.AsyncClient) -> None:
    home = await listed(signed_in)
    assert (await signed_in.delete(f"/api/v1/properties/{home['id']}")).status_code == 409
    await move(signed_in, home, "withdrawn")
    assert (await signed_in.delete(f"/api/v1/properties/{home['id']}")).status_code == 204


async def test_a_rent_per_person_follows_the_bedrooms(signed_in: httpx2.AsyncClient) -> None:
    body = {"address": "5 Rye Lane", "bedrooms": 3, "rent_amount": "100.00", "rent_frequency": "pppw"}
    home = await create(signed_in, "properties", body)
    assert home["rent_pcm"] == "1300.00"
    address = f"/api/v1/properties/{home['id']}"
    more = await signed_in.patch(address, json={"bedrooms": 4})
    assert more.json()["rent_pcm"] == "1733.33"
    assert (await signed_in.put(address, json=more.json())).json() == more.json()
    assert (await signed_in.patch(address, json={"bedrooms": None})).status_code == 422


async def test_an_archived_home_stays_as_it_is_until_it_is_restored(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    home = await create(signed_in, "properties", PROPERTY | {"landlord_id": landlord["id"], "status": "instructed"})
    address = f"/api/v1/properties/{home['id']}"
    await signed_in.delete(address)
    assert (await signed_in.patch(address, json={"status": "available"})).status_code == 409
    assert (await signed_in.delete(f"/api/v1/landlords/{landlord['id']}")).status_code == 204
    assert (await signed_in.post(f"{address}/restore")).status_code == 409, "its landlord is archived"


async def test_a_landlord_archived_while_a_home_arrives_has_no_home(signed_in: httpx2.AsyncClient) -> None:
    for _ in range(5):
        landlord = await create(signed_in, "landlords", LANDLORD)
        await asyncio.gather(
            signed_in.delete(f"/api/v1/landlords/{landlord['id']}"),
            signed_in.post("/api/v1/properties", json={"address": "1 High Street", "landlord_id": landlord["id"]}),
        )
        read = (await signed_in.get(f"/api/v1/landlords/{landlord['id']}")).json()
        assert not (read["archived_at"] and read["homes"])
