"""An office whose clock can be moved, and what it does in a day."""

from datetime import UTC, date, datetime, time
from typing import Any

import httpx2
import pytest_asyncio

from tests.rig import people
from tests.rig.clock import FrozenClock


class Office:
    def __init__(self, client: httpx2.AsyncClient, clock: FrozenClock) -> None:
        self.client = client
        self.clock = clock
        self.landlord_id = ""
        self._numbers = iter(range(1, 1000))

    async def at(self, moment: datetime | date) -> None:
        """Go on at this moment (a day: at noon), signed in again as people are every day."""
        instant = moment if isinstance(moment, datetime) else datetime.combine(moment, time(12), tzinfo=UTC)
        self.clock.set(instant)
        await people.sign_in(self.client)
        if not self.landlord_id:
            self.landlord_id = (await self.post("landlords", first_name="Abena", last_name="Boateng"))["id"]

    async def post(self, plural: str, **body: Any) -> dict[str, Any]:
        answer = await self.client.post(f"/api/v1/{plural}", json=body)
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    async def instruct(self, rent_pcm: int = 1000, bedrooms: int = 1, **more: Any) -> str:
        body = {
            "address": f"{next(self._numbers)} Lordship Lane", "city": "London", "postcode": "SE22 8HN",
            "property_type": "flat", "landlord_id": self.landlord_id, "rent_pcm": rent_pcm, "bedrooms": bedrooms,
        }  # fmt: skip
        made: str = (await self.post("properties", **body | more))["id"]
        return made

    async def register(self, **more: Any) -> str:
        made: str = (await self.post("applicants", first_name="Hannah", last_name="Okafor", **more))["id"]
        return made

    async def move(self, property_id: str, *stages: str) -> None:
        for stage in stages:
            answer = await self.client.patch(f"/api/v1/properties/{property_id}", json={"status": stage})
            assert answer.status_code == 200, answer.text

    async def figures(self, **params: str) -> dict[str, dict[str, Any]]:
        answer = await self.client.get("/api/v1/kpis", params=params)
        assert answer.status_code == 200, answer.text
        return {item["key"]: item for item in answer.json()["items"]}

    async def rows(self, drill: str) -> dict[str, Any]:
        """What the list behind a figure holds."""
        answer = await self.client.get(f"/api/v1{drill}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        assert found["total_is_exact"]
        return found


@pytest_asyncio.fixture
async def office(client: httpx2.AsyncClient, clock: FrozenClock) -> Office:
    return Office(client, clock)
