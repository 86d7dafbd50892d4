"""Joint landlords, parties to an application, contacts behind the roles, bank details."""

import httpx2
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
