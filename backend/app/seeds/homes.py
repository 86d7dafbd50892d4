"""The homes of the demo agency. Each has a story: the days on which it was instructed, listed, reduced, let."""

from datetime import date, timedelta
from uuid import UUID

from app.repositories.unit_of_work import UnitOfWork
from app.schemas.event import NoteCreate
from app.schemas.property import PropertyCreate, PropertyUpdate
from app.seeds import files
from app.seeds.clock import OPENS
from app.seeds.landlords import Landlords
from app.seeds.script import Script, Step, read_story
from app.services.base import IfMatch
from app.services.event import EventService
from app.services.property import PropertyService

PECKHAM = frozenset({"SE15", "SE5", "SE4", "SE23"})
PLAIN = {
    "address": "address", "postcode": "postcode", "bedrooms": "bedrooms", "bathrooms": "bathrooms",
    "property_type": "type", "furnishing": "furnishing", "service_level": "service", "council_tax_band": "tax",
    "epc_band": "epc", "floor_area_sqm": "sqm", "description": "description",
}  # fmt: skip


def branch_of(row: dict[str, str]) -> str:
    """East Dulwich looks after its own outcode and the Dulwiches; Peckham after the east and Camberwell."""
    return "SE15" if row["postcode"].split(" ")[0] in PECKHAM else "SE22"


class Homes:
    def __init__(self, script: Script, landlords: Landlords, today: date) -> None:
        self._script, self._landlords, self._today = script, landlords, today
        self._ids: dict[str, UUID] = {}

    def write(self) -> None:
        for row in files.table("homes.csv"):
            first, *later = read_story(row["story"])
            last_day, minute = first.days_ago, self._instruct(row, first)
            for step in later:
                after = minute + 1 if step.days_ago == last_day else OPENS
                last_day, minute = step.days_ago, self._go_on(row, step, after)

    def _instruct(self, row: dict[str, str], step: Step) -> int:
        async def instruct(uow: UnitOfWork) -> None:
            data = self._details(row, status=step.word)
            home = await PropertyService(uow).create(data)
            self._ids[row["address"]] = home.id

        return self._script.add(step.days_ago, branch_of(row), instruct)

    def _go_on(self, row: dict[str, str], step: Step, after: int) -> int:
        async def go_on(uow: UnitOfWork) -> None:
            home_id = self._ids[row["address"]]
            if step.word == "note":
                note = NoteCreate(entity_type="property", entity_id=home_id, description=step.value)
                await EventService(uow).add_note(note)
                return
            change = {"rent_amount": step.value} if step.word == "rent" else {"status": step.word}
            await PropertyService(uow).update(home_id, PropertyUpdate.model_validate(change), IfMatch())

        return self._script.add(step.days_ago, branch_of(row), go_on, after=after)

    def _details(self, row: dict[str, str], *, status: str) -> PropertyCreate:
        values: dict[str, object] = {name: row[column] or None for name, column in PLAIN.items()}
        if row["rent"]:
            values |= {"rent_amount": row["rent"], "rent_frequency": row["frequency"]}
        if row["available"]:
            values["available_from"] = self._today + timedelta(days=int(row["available"]))
        return PropertyCreate.model_validate(
            values
            | {
                "landlord_id": self._landlords.ids[row["landlord"]],
                "city": "London",
                "nation": "england",
                "let_type": "long_term",
                "features": row["features"].split(";") if row["features"] else [],
                "status": status,
            }
        )
