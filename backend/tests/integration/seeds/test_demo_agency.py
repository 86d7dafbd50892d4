"""The demo agency: believable, invented through and through, and the same every time."""

import re
from collections import Counter
from collections.abc import AsyncIterator

import httpx2
import pytest
import pytest_asyncio
from fastapi import FastAPI

from app.core.config import Settings
from app.domain.errors import Forbidden
from app.observers.audit import write_audit_trail
from app.seeds import demo
from app.services.reset import delete_records
from app.services.runtime import Runtime
from tests.rig.clock import FrozenClock

ON_SQLITE = pytest.mark.parametrize("backend", ["sqlite"], indirect=True)  # to save time
DRAMA = re.compile(r"\+447700900\d{3}|\+442079460\d{3}|\+441632960\d{3}")
AUDIT = (write_audit_trail,)  # as the command has it, which makes the search index at the end
Read = dict[str, object]


async def everything(client: httpx2.AsyncClient, plural: str, **asked: str) -> list[Read]:
    found: list[Read] = []
    cursor: dict[str, str] = {}
    while True:
        page = (await client.get(f"/api/v1/{plural}", params={"limit": "200", **asked, **cursor})).json()
        found += page["items"]
        if page["next_cursor"] is None:
            return found
        cursor = {"cursor": page["next_cursor"]}


@pytest_asyncio.fixture
async def seeded(app: FastAPI) -> AsyncIterator[Runtime]:
    """The application with the demo agency in it."""
    served: Runtime = app.state.runtime
    runtime = Runtime(served.settings, AUDIT, served.clock)
    assert await demo.seed(runtime)
    yield runtime
    await runtime.database.dispose()


async def test_the_agency_is_as_large_as_promised(seeded: Runtime, signed_in: httpx2.AsyncClient) -> None:
    homes = await everything(signed_in, "properties")
    assert Counter(home["status"] for home in homes) == {
        "available": 19, "let": 10, "under_offer": 4, "let_agreed": 4, "instructed": 3, "withdrawn": 1, "appraisal": 1,
    }  # fmt: skip
    assert len(await everything(signed_in, "landlords")) == 25
    assert len(await everything(signed_in, "applicants")) == 120
    assert [home["address"] for home in homes if home["status"] == "available" and home["missing_to_list"]] == []
    assert sum(1 for home in homes if home["missing_to_list"]) == 2, "two instructions still lack something"
    assert all(home["latitude"] for home in homes if home["postcode"])
    contacts = await everything(signed_in, "contacts")
    assert all(DRAMA.fullmatch(str(contact["phone"])) for contact in contacts), "nobody in it could be real"
    assert all(str(contact["email"]).endswith("@example.com") for contact in contacts)
    for name in ("phone", "email"):
        assert len({contact[name] for contact in contacts}) == len(contacts), f"nobody shares a {name}"
    branches = (await signed_in.get("/api/v1/auth/me")).json()["branches"]
    assert [branch["name"] for branch in branches] == ["East Dulwich", "Peckham"]

    found = (await signed_in.get("/api/v1/search", params={"q": "boateng"})).json()
    assert "Boateng" in str(found), "the search index knows them"
    assert not await demo.seed(seeded), "a second time nothing is added"
    assert len(await everything(signed_in, "properties")) == 42


@ON_SQLITE
async def test_it_has_a_past_that_ends_now(
    backend: str, clock: FrozenClock, seeded: Runtime, signed_in: httpx2.AsyncClient
) -> None:
    homes = await everything(signed_in, "properties")
    times = sorted(str(home["created_at"]) for home in homes)
    assert times[0].startswith("2025-10-0")
    assert times[-1].startswith("2026-06-01"), "one was instructed today"
    assert max(str(home["updated_at"]) for home in homes) <= clock.now().isoformat().replace("+00:00", "Z")
    let_agreed = Counter(str(home["marketing"]["let_agreed_on"])[:7] for home in homes if home["marketing"])  # type: ignore[index]
    assert let_agreed["2026-06"]
    assert let_agreed["2026-05"]
    events = await everything(signed_in, "events")
    assert {event["actor"]["name"] for event in events} == {"Priya Shah"}  # type: ignore[index]
    lordship = next(home for home in homes if home["address"] == "Flat 2, 14 Lordship Lane")
    timeline = (await signed_in.get(f"/api/v1/properties/{lordship['id']}/events")).json()["items"]
    assert "Called landlord, happy with a cat." in [event["description"] for event in timeline]
    assert lordship["rent_pcm"] == "1950.00"


@ON_SQLITE
async def test_a_reset_brings_the_same_agency_again(
    backend: str, clock: FrozenClock, seeded: Runtime, signed_in: httpx2.AsyncClient
) -> None:
    before = await _content(signed_in)
    assert await delete_records(seeded)
    assert await _content(signed_in) == []
    assert await everything(signed_in, "events") == []
    assert await demo.seed(seeded)
    assert await _content(signed_in) == before


async def _content(client: httpx2.AsyncClient) -> list[tuple[object, ...]]:
    """All that does not depend on ids, which are random."""
    fields = {
        "properties": ("reference", "address", "rent_pcm", "status", "created_at", "updated_at"),
        "contacts": ("reference", "name", "email", "phone", "created_at"),
        "applicants": ("reference", "name", "status", "max_rent_pcm", "notes", "updated_at"),
    }
    found = [
        tuple(record[name] for name in names)
        for plural, names in fields.items()
        for record in await everything(client, plural)
    ]
    return sorted(found, key=str)


@ON_SQLITE
async def test_in_production_nothing_is_deleted(backend: str, settings: Settings) -> None:
    runtime = Runtime(settings.model_copy(update={"environment": "production"}), AUDIT)
    with pytest.raises(Forbidden):
        await delete_records(runtime)
    await runtime.database.dispose()
