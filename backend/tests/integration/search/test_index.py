"""The index follows every change, in the transaction of the change, and shows each actor their own branches only."""

import asyncio
from dataclasses import replace
from uuid import uuid4

import pytest
from fastapi import FastAPI

from app.cli.search import rebuild
from app.domain.errors import Forbidden
from app.domain.search import parse_query
from app.schemas.search import SearchParams
from app.security.permissions import Permission
from app.services.runtime import Runtime
from app.services.search import SearchService
from tests.integration.search.conftest import Office


async def test_a_change_is_found_and_what_was_there_before_is_not(office: Office) -> None:
    moved = {"address": "7 Nunhead Green", "postcode": "SE15 3QQ"}
    await office.client.patch(f"/api/v1/properties/{office.ids['rye']}", json=moved)
    assert await office.names("rye lane") == []
    assert await office.names("nunhead green se15 3qq") == ["rye"]
    assert await office.names("nunhaed") == ["rye"]
    await office.client.patch(f"/api/v1/properties/{office.ids['rye']}", json={"status": "withdrawn"})
    [home] = (await office.search("nunhead"))["items"]
    assert home["subtitle"].endswith("withdrawn")


async def test_a_changed_contact_changes_the_landlord(office: Office) -> None:
    landlord = (await office.client.get(f"/api/v1/landlords/{office.ids['boateng']}")).json()
    changed = await office.client.patch(f"/api/v1/contacts/{landlord['contact_id']}", json={"last_name": "Mensah"})
    assert changed.status_code == 200, changed.text
    assert await office.names("mensah") == ["boateng"]
    assert await office.names("abena boateng", types="contact") == []


async def test_what_is_archived_leaves_and_what_is_restored_returns(office: Office) -> None:
    home = f"/api/v1/properties/{office.ids['rye']}"
    assert (await office.client.delete(home)).status_code == 204
    assert await office.names("rye lane") == []
    assert (await office.client.post(f"{home}/restore")).status_code == 200
    assert await office.names("rye lane") == ["rye"]


async def test_an_archived_applicant_is_found_as_a_contact_only(office: Office) -> None:
    applicant = (await office.client.get(f"/api/v1/applicants/{office.ids['okafor']}")).json()
    await office.client.delete(f"/api/v1/applicants/{office.ids['okafor']}")
    [found] = (await office.search("okafor"))["items"]
    assert (found["type"], found["id"]) == ("contact", applicant["contact_id"])
    await office.client.post(f"/api/v1/applicants/{office.ids['okafor']}/restore")
    assert await office.names("okafor") == ["okafor"]


async def test_a_joint_owner_finds_the_landlord_until_they_leave(office: Office) -> None:
    url = f"/api/v1/landlords/{office.ids['boateng']}"
    main = (await office.client.get(url)).json()["contact_id"]
    shares = [{"contact_id": main, "share_percent": 50}, {"contact_id": office.ids["plumber"], "share_percent": 50}]
    put = await office.client.put(f"{url}/owners", json={"owners": shares})
    assert put.status_code == 200, put.text
    assert await office.names("novak") == ["boateng"]
    await office.client.put(f"{url}/owners", json={"owners": [{"contact_id": main, "share_percent": 100}]})
    assert await office.names("novak") == ["plumber"]


async def test_an_actor_finds_only_what_they_may_see(office: Office, app: FastAPI) -> None:
    runtime: Runtime = app.state.runtime
    everywhere = await runtime.system_actor()
    elsewhere = replace(everywhere, branch_ids=frozenset({uuid4()}))
    here = replace(everywhere, branch_ids=frozenset({everywhere.branch_id}))
    kinds = ["property", "landlord", "applicant", "contact"]
    for actor, number in ((everywhere, 3), (here, 3), (elsewhere, 0)):
        async with runtime.unit_of_work(actor, write=False) as uow:
            assert len(await uow.search.find(parse_query("lordship"), kinds)) == number
            answer = await SearchService(uow).find(SearchParams(q="lorship"))
            assert answer.did_you_mean == ("lordship" if number else None), "no word of another branch is given away"
    only_homes = replace(everywhere, permissions=frozenset({Permission.PROPERTY_READ}))
    async with runtime.unit_of_work(only_homes, write=False) as uow:
        service = SearchService(uow)
        assert {item.type for item in (await service.find(SearchParams(q="se15"))).items} == {"property"}
        with pytest.raises(Forbidden):
            await service.find(SearchParams(q="se15", types=["applicant"]))


async def test_nothing_is_indexed_of_what_was_undone(office: Office, app: FastAPI) -> None:
    runtime: Runtime = app.state.runtime
    actor = await runtime.system_actor()
    async with runtime.unit_of_work(actor) as uow:
        home = await uow.properties.get((await uow.search.find(parse_query("rye lane"), ["property"]))[0].entity_id)
        home.address = "Undone Street"
        await uow.flush()
    assert await office.names("undone") == []


async def test_rebuilding_finds_everything_again(office: Office, app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime: Runtime = app.state.runtime
    queries = ("lordship lane 14", "okafor", "se15", "lorship", "pavel")
    before = [await office.names(q) for q in queries]
    async with runtime.unit_of_work(await runtime.system_actor()) as uow:
        await uow.search.clear()
        await uow.commit()
    assert await office.names("okafor") == []
    for name in ("database_url", "secret_key", "field_encryption_keys"):
        value = getattr(runtime.settings, name)
        monkeypatch.setenv(name.upper(), value if isinstance(value, str) else value.get_secret_value())
    monkeypatch.setenv("ENVIRONMENT", "test")
    await asyncio.to_thread(rebuild)
    assert [await office.names(q) for q in queries] == before
