"""A small office that every search test looks through; what a record is called here is how the tests name it."""

from dataclasses import dataclass, field

import httpx2
import pytest_asyncio

HOMES = {
    "lordship": {
        "address": "14 Lordship Lane", "postcode": "SE22 8HN", "bedrooms": 2, "rent_pcm": 1950, "property_type": "flat",
    },
    "lordship_a": {"address": "14A Lordship Lane", "postcode": "SE22 8HN"},
    "lordship_140": {"address": "140 Lordship Lane", "postcode": "SE22 8LX"},
    "rye": {"address": "Flat 3, 9 Rye Lane", "postcode": "SE15 4ST", "city": "Peckham"},
    "high": {"address": "1 High Street", "outcode": "OX4", "city": "Oxford"},
    "cafe": {"address": "2 Café Mews", "city": "Oxford"},
}  # fmt: skip
LANDLORDS = {
    "boateng": {
        "title": "Mrs", "first_name": "Abena", "last_name": "Boateng", "email": "abena.boateng@example.com",
        "phone": "07700 900142", "address": "3 Bellenden Road", "postcode": "SE15 4NG",
    },
    "obrien": {
        "first_name": "Siân", "last_name": "O’Brien-Smith", "email": "sian@example.com", "phone": "020 7946 0321",
    },
    "rooms": {"organisation_name": "Dulwich Rooms Ltd", "email": "office@example.com"},
}  # fmt: skip
APPLICANTS = {
    "okafor": {
        "title": "Ms", "first_name": "Hannah", "last_name": "Okafor", "email": "hannah@example.com",
        "phone": "+44 7700 900187", "min_bedrooms": 2, "max_rent_pcm": "2100.00",
    },
    "hannan": {"first_name": "Omar", "last_name": "Hannan", "email": "omar@example.com", "phone": "07700 900555"},
}  # fmt: skip
CONTACTS = {
    "plumber": {"first_name": "Pavel", "last_name": "Novák", "phone": "01632 960777", "email": "pavel@example.com"},
}
ALL = {"properties": HOMES, "landlords": LANDLORDS, "applicants": APPLICANTS, "contacts": CONTACTS}


@dataclass
class Office:
    client: httpx2.AsyncClient
    ids: dict[str, str] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)

    async def create(self, plural: str, name: str, body: dict[str, object]) -> None:
        answer = await self.client.post(f"/api/v1/{plural}", json=body)
        assert answer.status_code == 201, answer.text
        self.ids[name], self.references[name] = answer.json()["id"], answer.json()["reference"]

    async def search(self, q: str, **params: object) -> dict[str, object]:
        answer = await self.client.get("/api/v1/search", params={"q": q, **params})
        assert answer.status_code == 200, answer.text
        found: dict[str, object] = answer.json()
        return found

    async def names(self, q: str, **params: object) -> list[str]:
        """What is found, best first, as the tests name it."""
        named = {record_id: name for name, record_id in self.ids.items()}
        return [named[item["id"]] for item in (await self.search(q, **params))["items"]]


@pytest_asyncio.fixture
async def office(signed_in: httpx2.AsyncClient) -> Office:
    made = Office(signed_in)
    for plural, records in ALL.items():
        for name, body in records.items():
            await made.create(plural, name, body)
    return made
