"""What no honest client sends gets a 4xx with a sentence, and changes nothing."""

import asyncio
import json
from typing import Any

import httpx2
import pytest

JSON = {"Content-Type": "application/json"}
HOME = {"address": "14 Lordship Lane"}


def deep(levels: int) -> bytes:
    return b'{"address":' + b"[" * levels + b"]" * levels + b"}"


BODIES: dict[str, bytes] = {
    "not json": b"{",
    "not utf-8": b'{"address":"\xff\xfe"}',
    "NUL": b'{"address":"14\\u0000 Lordship Lane"}',
    "a lone surrogate": b'{"address":"\\ud800"}',
    "NaN": b'{"address":"14","rent_pcm":NaN}',
    "infinity": b'{"address":"14","rent_pcm":1e999}',
    "NaN as text": b'{"address":"14","rent_pcm":"NaN"}',
    "10,000 deep": deep(10_000),
    "5,000 digits": b'{"address":"14","bedrooms":' + b"9" * 5_000 + b"}",
    "a wrong type": b'{"address":14}',
    "a missing field": b"{}",
    "an unknown field": b'{"address":"14","haunted":true}',
    "no object": b'["14 Lordship Lane"]',
    "a bad postcode": b'{"address":"14","postcode":"QQ1 1QQ"}',
    "a rent of nothing": b'{"address":"14","rent_pcm":0}',
    "a rent below nothing": b'{"address":"14","rent_pcm":"-1.00"}',
    "half a penny": b'{"address":"14","rent_pcm":"1000.005"}',
    "21 bedrooms": b'{"address":"14","bedrooms":21}',
    "true bedrooms": b'{"address":"14","bedrooms":1.5}',
    "the year 1": b'{"address":"14","available_from":"0001-01-01"}',
    "a landlord that is no id": b'{"address":"14","landlord_id":"17"}',
    "a landlord nobody knows": b'{"address":"14","landlord_id":"00000000-0000-7000-8000-000000000000"}',
    "an empty address": b'{"address":"   "}',
    "a line break in a line": b'{"address":"14\\nLordship Lane"}',
    "too long": json.dumps({"address": "x" * 201}).encode(),
    "rents that disagree": b'{"address":"14","rent_pcm":1000,"rent_amount":1000,"rent_frequency":"weekly"}',
}


@pytest.mark.parametrize("name", BODIES)
async def test_a_bad_body_is_refused_and_changes_nothing(signed_in: httpx2.AsyncClient, name: str) -> None:
    answer = await signed_in.post("/api/v1/properties", content=BODIES[name], headers=JSON)
    assert answer.status_code in (400, 422), f"{name}: {answer.status_code} {answer.text[:300]}"
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["detail"]
    assert answer.json()["request_id"] == answer.headers["X-Request-ID"]
    assert (await signed_in.get("/api/v1/properties")).json()["total"] == 0
    assert (await signed_in.get("/api/v1/events")).json()["total"] == 0


ADDRESSES = {
    "/api/v1/properties?limit=1000000000": 422,
    "/api/v1/properties?limit=0": 422,
    "/api/v1/properties?limit=1_0": 422,
    "/api/v1/properties?cursor=forged": 400,
    "/api/v1/properties?cursor=W10.forged": 400,
    "/api/v1/properties?cursor=%00": 400,
    "/api/v1/properties?sort=password_hash": 422,
    "/api/v1/properties?colour=red": 422,
    "/api/v1/properties?outcode=%ff": 400,
    "/api/v1/properties?min_rent_pcm=NaN": 422,
    "/api/v1/properties?min_rent_pcm=1e400": 422,
    "/api/v1/landlords?registered_from=2026-01-01": 422,
    "/api/v1/events?created_to=2026-01-01T00:00": 422,
    "/api/v1/properties/17": 422,
    "/api/v1/properties/00000000-0000-7000-8000-000000000000": 404,
    "/api/v1/properties/%00": 400,
    "/api/v1/nothing": 404,
    "/api/v1/events?entity_id=x": 422,
    "/api/v1/events?created_from=0001-01-01T00:00:00%2B14:00": 422,
}


@pytest.mark.parametrize("address", ADDRESSES)
async def test_a_bad_address_is_refused(signed_in: httpx2.AsyncClient, address: str) -> None:
    answer = await signed_in.get(address)
    assert answer.status_code == ADDRESSES[address], answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Content-Security-Policy"], "refusals carry the security headers too"


async def test_a_cursor_of_another_list_is_refused(signed_in: httpx2.AsyncClient) -> None:
    for number in range(2):
        await signed_in.post("/api/v1/properties", json={"address": f"{number} High Street"})
    cursor = (await signed_in.get("/api/v1/properties?limit=1")).json()["next_cursor"]
    assert (await signed_in.get(f"/api/v1/properties?limit=1&cursor={cursor}")).status_code == 200
    assert (await signed_in.get(f"/api/v1/properties?limit=1&status=let&cursor={cursor}")).status_code == 400
    assert (await signed_in.get(f"/api/v1/events?limit=1&cursor={cursor}")).status_code == 400


async def test_a_body_that_is_too_large_is_refused_before_it_is_read(signed_in: httpx2.AsyncClient) -> None:
    async def endless() -> Any:
        for _ in range(200):
            yield b" " * 1024 * 1024

    declared = await signed_in.post("/api/v1/properties", content=b"", headers=JSON | {"Content-Length": "200000000"})
    assert declared.status_code == 413
    streamed = await signed_in.post("/api/v1/properties", content=endless(), headers=JSON)
    assert streamed.status_code == 413
    assert "2 MB" in streamed.json()["detail"]


async def test_nobody_gets_in_without_signing_in(client: httpx2.AsyncClient) -> None:
    for method, address in (("GET", "properties"), ("POST", "landlords"), ("GET", "events/stream"), ("GET", "auth/me")):
        answer = await client.request(method, f"/api/v1/{address}", json={} if method == "POST" else None)
        assert answer.status_code == 401, address


async def test_a_wrong_password_and_an_unknown_person_are_told_the_same(client: httpx2.AsyncClient) -> None:
    answers = [
        await client.post("/api/v1/auth/login", json={"email": email, "password": "wrong"})  # pragma: allowlist secret
        for email in ("admin@example.com", "nobody@example.com")
    ]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert answers[0].json()["detail"] == answers[1].json()["detail"]


async def test_a_refused_password_is_not_repeated_in_the_answer(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/api/v1/auth/login", json={"email": "x", "password": ["hunter2-is-secret"]})
    assert answer.status_code == 422
    assert "hunter2" not in answer.text


async def test_of_two_changes_at_once_one_wins_and_none_is_lost(signed_in: httpx2.AsyncClient) -> None:
    home = (await signed_in.post("/api/v1/properties", json=HOME)).json()
    seen = {"If-Match": f'"{home["version"]}"'}
    answers = await asyncio.gather(
        *(signed_in.patch(f"/api/v1/properties/{home['id']}", json={"bedrooms": n}, headers=seen) for n in range(1, 9))
    )
    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7


async def test_new_homes_made_at_once_get_references_of_their_own(signed_in: httpx2.AsyncClient) -> None:
    made = await asyncio.gather(*(signed_in.post("/api/v1/properties", json=HOME) for _ in range(12)))
    assert [answer.status_code for answer in made] == [201] * 12
    assert len({answer.json()["reference"] for answer in made}) == 12


async def test_a_body_of_nothing_but_quotes_does_not_hold_anyone_up(client: httpx2.AsyncClient) -> None:
    body = b'"' + b'\\"' * 200_000
    async with asyncio.timeout(5):
        answer = await client.post("/api/v1/auth/login", content=body, headers=JSON)
    assert answer.status_code == 400


async def test_changes_of_a_list_at_once_are_refused_rather_than_broken(signed_in: httpx2.AsyncClient) -> None:
    made = (await signed_in.post("/api/v1/applicants", json={"last_name": "Okafor"})).json()
    address = f"/api/v1/applicants/{made['id']}"
    answers = await asyncio.gather(
        *(
            signed_in.patch(address, json={"preferred_areas": [f"SE{n}"], "phone": f"07700 90010{n}"})
            for n in range(1, 9)
        )
    )
    assert {answer.status_code for answer in answers} <= {200, 412}
    assert 200 in {answer.status_code for answer in answers}


async def test_a_cursor_of_another_record_is_refused(signed_in: httpx2.AsyncClient) -> None:
    homes = [(await signed_in.post("/api/v1/properties", json=HOME)).json()["id"] for _ in range(2)]
    for home in homes:
        await signed_in.patch(f"/api/v1/properties/{home}", json={"bedrooms": 2})
    cursor = (await signed_in.get(f"/api/v1/properties/{homes[0]}/events?limit=1")).json()["next_cursor"]
    assert (await signed_in.get(f"/api/v1/properties/{homes[0]}/events?limit=1&cursor={cursor}")).status_code == 200
    assert (await signed_in.get(f"/api/v1/properties/{homes[1]}/events?limit=1&cursor={cursor}")).status_code == 400
