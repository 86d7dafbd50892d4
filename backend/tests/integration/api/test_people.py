"""Joint landlords, parties to an application, contacts behind the roles, bank details."""

import asyncio

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from tests.integration.api.test_spine import APPLICANT, LANDLORD, PROPERTY, create


async def test_joint_landlords_own_the_whole_between_them(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    partner = await create(signed_in, "contacts", {"first_name": "Kofi", "last_name": "Boateng"})
    address = f"/api/v1/landlords/{landlord['id']}/owners"

    def owners(first: object, second: object) -> dict[str, object]:
        return {
            "owners": [
                {"contact_id": landlord["contact_id"], "share_percent": first},
                {"contact_id": partner["id"], "share_percent": second},
            ]
        }

    short = await signed_in.put(address, json=owners("50.00", "49.99"))
    assert short.status_code == 422
    assert "99.99 %" in short.json()["detail"]
    whole = await signed_in.put(address, json=owners("33.34", "66.66"))
    assert whole.status_code == 200, whole.text
    assert [owner["share_percent"] for owner in whole.json()["owners"]] == ["33.34", "66.66"]
    assert whole.json()["version"] > landlord["version"]
    alone = await signed_in.put(address, json={"owners": [{"contact_id": partner["id"], "share_percent": 100}]})
    assert alone.status_code == 422, "the main contact stays an owner"
    twice = await signed_in.put(address, json={"owners": [{"contact_id": partner["id"], "share_percent": 50}] * 2})
    assert twice.status_code == 422


async def test_others_move_in_with_the_applicant(signed_in: httpx2.AsyncClient) -> None:
    applicant = await create(signed_in, "applicants", APPLICANT)
    people = [await create(signed_in, "contacts", {"last_name": name}) for name in ("Meyer", "Okafor", "Child")]
    roles = ("joint_applicant", "guarantor", "occupier")
    parties = [{"contact_id": person["id"], "role": role} for person, role in zip(people, roles, strict=True)]
    answer = await signed_in.put(f"/api/v1/applicants/{applicant['id']}/parties", json={"parties": parties})
    assert answer.status_code == 200, answer.text
    assert [party["role"] for party in answer.json()["parties"]] == list(roles)
    itself = {"parties": [{"contact_id": applicant["contact_id"], "role": "guarantor"}]}
    refused = await signed_in.put(f"/api/v1/applicants/{applicant['id']}/parties", json=itself)
    assert refused.status_code == 422


async def test_a_change_of_a_contact_counts_as_a_change_of_its_landlord(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    changed = await signed_in.patch(f"/api/v1/contacts/{landlord['contact_id']}", json={"phone": "020 7946 0321"})
    assert changed.status_code == 200
    stale = {"If-Match": f'"{landlord["version"]}"'}
    refused = await signed_in.patch(f"/api/v1/landlords/{landlord['id']}", json={"city": "Bath"}, headers=stale)
    assert refused.status_code == 412
    assert refused.json()["current"]["phone"] == "+442079460321"


async def test_a_contact_in_use_cannot_be_archived(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    refused = await signed_in.delete(f"/api/v1/contacts/{landlord['contact_id']}")
    assert refused.status_code == 409
    assert str(landlord["reference"]) in refused.json()["detail"]


async def test_archived_is_kept_and_can_come_back(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    address = f"/api/v1/landlords/{landlord['id']}"
    assert (await signed_in.delete(address)).status_code == 204
    assert (await signed_in.get("/api/v1/landlords")).json()["total"] == 0
    assert (await signed_in.get("/api/v1/landlords", params={"archived": "true"})).json()["total"] == 1
    assert (await signed_in.get(address)).json()["archived_at"]
    home = await signed_in.post("/api/v1/properties", json=PROPERTY | {"landlord_id": landlord["id"]})
    assert home.status_code == 409, "an archived landlord instructs no homes"
    assert (await signed_in.post(f"{address}/restore")).json()["archived_at"] is None


async def test_account_numbers_are_nowhere_in_clear(app: FastAPI, signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    new = {"bank_details": {"account_name": "A", "bank_name": "B", "sort_code": "107999", "account_number": "88837491"}}
    changed = await signed_in.patch(f"/api/v1/landlords/{landlord['id']}", json=new)
    assert changed.json()["bank_details"]["account_number"] == "****7491"
    events = (await signed_in.get("/api/v1/events")).text
    async with app.state.runtime.database.session(write=False) as session:
        rows = (await session.execute(text("SELECT * FROM landlords"))).all()
        stored = str(rows) + str((await session.execute(text("SELECT * FROM events"))).all())
    for secret in ("63748472", "88837491", "107999", "202959"):
        assert secret not in changed.text + events + stored
    assert "v1:" in stored


async def test_masked_bank_details_sent_back_leave_the_stored_ones(app: FastAPI, signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    body = {"bank_details": landlord["bank_details"], "notes": "Prefers text."}
    changed = await signed_in.patch(f"/api/v1/landlords/{landlord['id']}", json=body)
    assert changed.status_code == 200, changed.text
    assert changed.json()["bank_details"] == landlord["bank_details"]
    assert changed.json()["notes"] == "Prefers text."
    gone = await signed_in.patch(f"/api/v1/landlords/{landlord['id']}", json={"bank_details": None})
    assert gone.json()["bank_details"] is None


def seen(record: dict[str, object]) -> dict[str, str]:
    return {"If-Match": f'"{record["version"]}"'}


async def happened(client: httpx2.AsyncClient, event_type: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = (await client.get("/api/v1/events")).json()["items"]
    return [event for event in found if event["event_type"] == event_type]


async def test_another_account_under_the_same_masks_is_a_change(signed_in: httpx2.AsyncClient) -> None:
    bank = {"account_name": "A", "bank_name": "B", "sort_code": "200000", "account_number": "55779911"}
    landlord = await create(signed_in, "landlords", LANDLORD | {"bank_details": bank})
    address = f"/api/v1/landlords/{landlord['id']}"
    same = await signed_in.patch(address, json={"bank_details": bank})
    assert same.json()["version"] == landlord["version"], "the same account again changes nothing"
    other = bank | {"sort_code": "990000", "account_number": "12349911"}
    changed = await signed_in.patch(address, json={"bank_details": other}, headers=seen(landlord))
    assert changed.json()["bank_details"] == landlord["bank_details"]
    assert changed.json()["version"] > landlord["version"]
    assert changed.headers["ETag"] == (await signed_in.get(address)).headers["ETag"]
    [event] = await happened(signed_in, "landlord.updated")
    assert event["metadata"]["changes"] == {"bank_details": {"old": "**-**-00 ****9911", "new": "**-**-00 ****9911"}}


@pytest.mark.parametrize(
    ("part", "pointer"),
    [
        ({"sort_code": "107999"}, "/bank_details/sort_code"),
        ({"account_number": "88837491"}, "/bank_details/account_number"),
        ({"account_number": "****0000"}, "/bank_details/account_number"),
    ],
)
async def test_bank_details_masked_by_half_are_refused(
    signed_in: httpx2.AsyncClient, part: dict[str, str], pointer: str
) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    body = {"bank_details": {**landlord["bank_details"], **part}, "notes": "Prefers text."}
    refused = await signed_in.patch(f"/api/v1/landlords/{landlord['id']}", json=body)
    assert refused.status_code == 422, refused.text
    assert [problem["pointer"] for problem in refused.json()["errors"]] == [pointer]
    assert (await signed_in.get(f"/api/v1/landlords/{landlord['id']}")).json()["notes"] is None
    new = await signed_in.post("/api/v1/landlords", json=LANDLORD | {"bank_details": landlord["bank_details"]})
    assert new.status_code == 422, "nothing is stored yet that a mask could stand for"


async def test_an_applicant_put_back_keeps_city_and_postcode_of_the_contact(signed_in: httpx2.AsyncClient) -> None:
    applicant = await create(signed_in, "applicants", APPLICANT)
    contact = f"/api/v1/contacts/{applicant['contact_id']}"
    await signed_in.patch(contact, json={"city": "London", "postcode": "SE15 4NG"})
    address = f"/api/v1/applicants/{applicant['id']}"
    put = await signed_in.put(address, json=(await signed_in.get(address)).json() | {"email": None})
    assert put.status_code == 200, put.text
    kept = (await signed_in.get(contact)).json()
    assert (kept["city"], kept["postcode"], kept["email"]) == ("London", "SE15 4NG", None)


async def test_a_contact_put_back_as_it_was_read_changes_nothing(signed_in: httpx2.AsyncClient) -> None:
    firm = {"organisation_name": "Example Homes Ltd", "kind": "organisation", "city": "London"}
    contact = await create(signed_in, "contacts", firm)
    address = f"/api/v1/contacts/{contact['id']}"
    put = await signed_in.put(address, json=contact, headers=seen(contact))
    assert put.status_code == 200, put.text
    assert put.json() == contact
    patched = await signed_in.patch(address, json=contact, headers=seen(contact))
    assert patched.json() == contact


async def test_nobody_is_left_without_a_name(signed_in: httpx2.AsyncClient) -> None:
    nameless = {"first_name": None, "last_name": "", "organisation_name": None}
    for plural, body in (("landlords", LANDLORD), ("applicants", APPLICANT), ("contacts", {"last_name": "Meyer"})):
        record = await create(signed_in, plural, body)
        refused = await signed_in.patch(f"/api/v1/{plural}/{record['id']}", json=nameless)
        assert refused.status_code == 422, refused.text
        assert refused.json()["detail"].startswith("A name is needed")
        kept = await signed_in.patch(f"/api/v1/{plural}/{record['id']}", json={"first_name": None})
        assert kept.status_code == 200, "the last name is name enough"


async def test_a_landlord_s_new_phone_counts_as_a_change_of_their_other_roles(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    applicant = await create(signed_in, "applicants", APPLICANT)
    party = {"parties": [{"contact_id": landlord["contact_id"], "role": "guarantor"}]}
    address = f"/api/v1/applicants/{applicant['id']}"
    with_guarantor = (await signed_in.put(f"{address}/parties", json=party)).json()
    changed = await signed_in.patch(f"/api/v1/landlords/{landlord['id']}", json={"phone": "020 7946 0321"})
    assert changed.json()["version"] == landlord["version"] + 1
    stale = await signed_in.patch(address, json={"notes": "Late."}, headers=seen(with_guarantor))
    assert stale.status_code == 412
    assert stale.json()["current"]["parties"][0]["phone"] == "+442079460321"


async def test_the_order_of_owners_and_parties_is_a_change(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    partner = await create(signed_in, "contacts", {"last_name": "Boateng"})
    owners = [{"contact_id": each, "share_percent": 50} for each in (landlord["contact_id"], partner["id"])]
    applicant = await create(signed_in, "applicants", APPLICANT)
    child = await create(signed_in, "contacts", {"last_name": "Child"})
    parties = [{"contact_id": each["id"], "role": "occupier"} for each in (partner, child)]
    for plural, record, field, rows in (
        ("landlords", landlord, "owners", owners),
        ("applicants", applicant, "parties", parties),
    ):
        address = f"/api/v1/{plural}/{record['id']}/{field}"
        first = (await signed_in.put(address, json={field: rows})).json()
        again = (await signed_in.put(address, json={field: rows})).json()
        assert again["version"] == first["version"], "the same order changes nothing"
        turned = await signed_in.put(address, json={field: rows[::-1]}, headers=seen(first))
        assert turned.json()["version"] > first["version"]
        read = (await signed_in.get(f"/api/v1/{plural}/{record['id']}")).json()
        assert [row["contact_id"] for row in read[field]] == [row["contact_id"] for row in rows[::-1]]
        assert len(await happened(signed_in, f"{plural[:-1]}.updated")) == 2


async def test_what_is_archived_cannot_be_changed(signed_in: httpx2.AsyncClient) -> None:
    for plural, body in (("landlords", LANDLORD), ("applicants", APPLICANT), ("contacts", {"last_name": "Meyer"})):
        record = await create(signed_in, plural, body)
        address = f"/api/v1/{plural}/{record['id']}"
        assert (await signed_in.delete(address)).status_code == 204
        changes = [await signed_in.patch(address, json={"email": None}), await signed_in.put(address, json=record)]
        if plural == "landlords":
            owners = [{"contact_id": record["contact_id"], "share_percent": 100}]
            changes.append(await signed_in.put(f"{address}/owners", json={"owners": owners}))
        if plural == "applicants":
            changes.append(await signed_in.put(f"{address}/parties", json={"parties": []}))
        for refused in changes:
            assert refused.status_code == 409, refused.text
            assert refused.json()["code"] == "record_archived"
            assert refused.json()["detail"].endswith("is archived. Restore it first.")


async def test_a_restored_record_brings_its_people_back(signed_in: httpx2.AsyncClient) -> None:
    for plural, body in (("landlords", LANDLORD), ("applicants", APPLICANT)):
        record = await create(signed_in, plural, body)
        address, contact = f"/api/v1/{plural}/{record['id']}", f"/api/v1/contacts/{record['contact_id']}"
        for each in (address, contact):
            assert (await signed_in.delete(each)).status_code == 204
        restored = await signed_in.post(f"{address}/restore")
        assert restored.status_code == 200, restored.text
        assert restored.headers["ETag"] == (await signed_in.get(address)).headers["ETag"]
        assert (await signed_in.get(contact)).json()["archived_at"] is None
    assert len(await happened(signed_in, "contact.restored")) == 2


async def test_an_archived_contact_joins_nobody(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    applicant = await create(signed_in, "applicants", APPLICANT)
    gone = await create(signed_in, "contacts", {"last_name": "Meyer"})
    assert (await signed_in.delete(f"/api/v1/contacts/{gone['id']}")).status_code == 204
    owners = [{"contact_id": each, "share_percent": 50} for each in (landlord["contact_id"], gone["id"])]
    parties = [{"contact_id": gone["id"], "role": "guarantor"}]
    owning = await signed_in.put(f"/api/v1/landlords/{landlord['id']}/owners", json={"owners": owners})
    moving = await signed_in.put(f"/api/v1/applicants/{applicant['id']}/parties", json={"parties": parties})
    for refused, pointer in ((owning, "/owners/1/contact_id"), (moving, "/parties/0/contact_id")):
        assert refused.status_code == 422, refused.text
        assert [problem["pointer"] for problem in refused.json()["errors"]] == [pointer]


async def test_a_landlord_archived_meanwhile_gets_no_home(signed_in: httpx2.AsyncClient) -> None:
    for _ in range(8):
        landlord = await create(signed_in, "landlords", LANDLORD)
        gone, home = await asyncio.gather(
            signed_in.delete(f"/api/v1/landlords/{landlord['id']}"),
            signed_in.post("/api/v1/properties", json=PROPERTY | {"landlord_id": landlord["id"]}),
        )
        assert sorted((gone.status_code, home.status_code)) in ([204, 409], [201, 409]), (gone.text, home.text)
