"""The records an office keeps, through the API, on both databases."""

import httpx2
from fastapi import FastAPI
from sqlalchemy import event

LANDLORD = {
    "title": "Mrs", "first_name": "Abena", "last_name": "Boateng", "email": "Abena.Boateng@example.com",
    "phone": "07700 900142", "address": "3 Bellenden Road", "city": "London", "postcode": "se15 4ng",
    "bank_details": {
        "account_name": "A Boateng", "bank_name": "Example Bank", "sort_code": "20-29-59", "account_number": "63748472",
    },
}  # fmt: skip
PROPERTY = {
    "address": "14 Lordship Lane", "city": "London", "postcode": "SE22 8HN", "bedrooms": 2, "bathrooms": 1,
    "rent_pcm": 1950,    "property_type": "flat", "status": "available", "available_from": "2026-12-01",
    "description": "Two beds by the park.",
}  # fmt: skip
APPLICANT = {
    "title": "Ms", "first_name": "Hannah", "last_name": "Okafor", "email": "hannah@example.com",
    "phone": "+44 7700 900187",
    "current_address": "9 Rye Lane, London", "min_bedrooms": 2, "max_rent_pcm": "2100.00",
    "preferred_areas": ["SE22", "Peckham"],
    "employment_status": "employed", "annual_income": 64000,
}  # fmt: skip


async def create(client: httpx2.AsyncClient, plural: str, body: dict[str, object]) -> dict[str, object]:
    answer = await client.post(f"/api/v1/{plural}", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, object] = answer.json()
    return made


async def test_a_landlord_a_home_and_an_applicant_round_trip(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    assert landlord["phone"] == "+447700900142"
    assert landlord["postcode"] == "SE15 4NG"
    assert landlord["bank_details"]["account_number"] == "****8472"
    home = await create(signed_in, "properties", PROPERTY | {"landlord_id": landlord["id"]})
    assert home["rent_pcm"] == "1950.00"
    assert home["reference"].startswith("LET-")
    assert home["marketing"]["stated_rent_pcm"] == "1950.00"
    applicant = await create(signed_in, "applicants", APPLICANT)
    assert applicant["max_rent_pcm"] == "2100.00"
    for plural, record in (("landlords", landlord), ("properties", home), ("applicants", applicant)):
        read = await signed_in.get(f"/api/v1/{plural}/{record['id']}")
        assert read.status_code == 200
        comparable = read.json() if plural != "landlords" else read.json() | {"homes": 0}
        assert comparable == record
        put = await signed_in.put(
            f"/api/v1/{plural}/{record['id']}", json=read.json(), headers={"If-Match": read.headers["ETag"]}
        )
        assert put.status_code == 200, put.text
        assert put.json() == read.json(), "a record put back as it was read changes nothing"


async def test_a_stale_change_is_refused_with_the_current_record(signed_in: httpx2.AsyncClient) -> None:
    home = await create(signed_in, "properties", PROPERTY | {"status": "instructed"})
    seen = {"If-Match": f'"{home["version"]}"'}
    first = await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"bedrooms": 3}, headers=seen)
    assert first.status_code == 200
    second = await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"bedrooms": 4}, headers=seen)
    assert second.status_code == 412
    assert second.json()["current"]["bedrooms"] == 3


async def test_a_landlord_with_homes_cannot_be_archived(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    await create(signed_in, "properties", PROPERTY | {"landlord_id": landlord["id"]})
    refused = await signed_in.delete(f"/api/v1/landlords/{landlord['id']}")
    assert refused.status_code == 409
    assert "1 home with us" in refused.json()["detail"]


async def test_a_home_without_a_landlord_cannot_go_on_the_market(signed_in: httpx2.AsyncClient) -> None:
    refused = await signed_in.post("/api/v1/properties", json=PROPERTY)
    assert refused.status_code == 409
    assert refused.json()["errors"][0]["pointer"] == "/landlord_id"
    assert (await signed_in.get("/api/v1/properties")).json()["total"] == 0


async def test_the_last_page_follows_the_first_without_a_gap(signed_in: httpx2.AsyncClient) -> None:
    for number in range(7):
        rent = {} if number in (3, 5) else {"rent_pcm": 900 + number % 3}
        await create(signed_in, "properties", {"address": f"{number} High Street", **rent})
    for sort in ("rent_pcm", "-rent_pcm", "-created_at", "address"):
        seen, cursor = [], None
        while True:
            params = {"limit": 1, "sort": sort} | ({"cursor": cursor} if cursor else {})
            page = (await signed_in.get("/api/v1/properties", params=params)).json()
            assert page["total"] == 7
            seen += [home["address"] for home in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break
        assert len(seen) == len(set(seen)) == 7
        if "rent" in sort:
            assert set(seen[-2:]) == {"3 High Street", "5 High Street"}, "homes without a rent come last both ways"


async def test_everything_that_happened_is_in_the_timeline(signed_in: httpx2.AsyncClient) -> None:
    landlord = await create(signed_in, "landlords", LANDLORD)
    home = await create(signed_in, "properties", PROPERTY | {"landlord_id": landlord["id"], "status": "instructed"})
    await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"status": "available"})
    await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"rent_pcm": "1900.00"})
    noted = await signed_in.post(
        "/api/v1/events", json={"entity_type": "property", "entity_id": home["id"], "description": "Happy with a cat."}
    )
    assert noted.status_code == 201, noted.text
    events = (await signed_in.get(f"/api/v1/properties/{home['id']}/events", params={"sort": "created_at"})).json()[
        "items"
    ]
    assert [event["event_type"] for event in events] == [
        "property.created", "property.status_changed", "property.published", "property.rent_stated",
        "property.updated", "property.rent_stated", "note.added",
    ]  # fmt: skip
    changed = events[4]
    assert changed["metadata"]["changes"]["rent_pcm"] == {"old": "1950.00", "new": "1900.00"}
    assert changed["actor"]["name"]
    assert changed["request_id"]


async def test_counts_per_option_leave_out_their_own_filter(signed_in: httpx2.AsyncClient) -> None:
    for bedrooms, status in ((1, "instructed"), (2, "instructed"), (2, "appraisal")):
        await create(signed_in, "properties", {"address": "1 High Street", "bedrooms": bedrooms, "status": status})
    params = {"status": "instructed", "min_bedrooms": 2}
    facets = (await signed_in.get("/api/v1/properties/facets", params=params)).json()
    assert facets["status"] == {"instructed": 1, "appraisal": 1}
    assert facets["bedrooms"] == {"1": 1, "2": 1}


async def test_a_list_asks_the_same_number_of_questions_for_many_rows(
    app: FastAPI, signed_in: httpx2.AsyncClient
) -> None:
    asked: list[str] = []
    engine = app.state.runtime.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", lambda _c, _u, statement, *_: asked.append(statement))
    counts = []
    for _ in range(2):
        for _ in range(3):
            landlord = await create(signed_in, "landlords", LANDLORD)
            await create(signed_in, "properties", PROPERTY | {"landlord_id": landlord["id"]})
            await create(signed_in, "applicants", APPLICANT)
        for plural in ("properties", "landlords", "applicants"):
            asked.clear()
            assert (await signed_in.get(f"/api/v1/{plural}")).status_code == 200
            counts.append(len(asked))
    assert counts[:3] == counts[3:]
    assert max(counts) <= 8
