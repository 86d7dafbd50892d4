"""SQL for where places are."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.postcode import outcode_of
from app.models import Outcode, Postcode

Place = tuple[float, float]


class PlaceRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def find_all(self, postcodes: Iterable[str]) -> dict[str, Place]:
        """Latitude and longitude of postcodes in degrees; of the outcode where the full postcode is not loaded.

        A postcode that is not known at all is left out.
        """
        wanted = set(postcodes)
        if not wanted:
            return {}
        exact = select(Postcode.postcode, Postcode.latitude, Postcode.longitude).where(Postcode.postcode.in_(wanted))
        found: dict[str, Place] = {row[0]: (row[1], row[2]) for row in await self.session.execute(exact)}
        outcodes = {postcode: outcode_of(postcode) for postcode in wanted - set(found)}
        if outcodes:
            named = Outcode.outcode.in_(set(outcodes.values()))
            near = select(Outcode.outcode, Outcode.latitude, Outcode.longitude).where(named)
            areas: dict[str, Place] = {row[0]: (row[1], row[2]) for row in await self.session.execute(near)}
            found |= {postcode: areas[outcode] for postcode, outcode in outcodes.items() if outcode in areas}
        return found

    async def has_outcodes(self) -> bool:
        return await self.session.scalar(select(Outcode.outcode).limit(1)) is not None

    async def count_postcodes(self) -> int:
        return await self.session.scalar(select(func.count()).select_from(Postcode)) or 0

    async def add_outcodes(self, rows: Iterable[tuple[str, float, float, str]]) -> None:
        names = ("outcode", "latitude", "longitude", "district")
        await self.session.execute(insert(Outcode), [dict(zip(names, row, strict=True)) for row in rows])

    async def put_postcodes(self, rows: Iterable[tuple[str, float, float]]) -> None:
        """Add them; the coordinates of those that are there already are replaced."""
        values = [{"postcode": postcode, "latitude": lat, "longitude": lon} for postcode, lat, lon in rows]
        if values:
            # On the connection: a bulk statement of the session would ask for each row back.
            await (await self.session.connection()).execute(self._upsert(), values)

    def _upsert(self) -> Any:
        on_postgresql = self.session.get_bind().dialect.name == "postgresql"
        statement = (postgresql.insert if on_postgresql else sqlite.insert)(Postcode.__table__)  # type: ignore[arg-type] # a mapped class has a Table
        new = {name: statement.excluded[name] for name in ("latitude", "longitude")}
        return statement.on_conflict_do_update(index_elements=["postcode"], set_=new)
