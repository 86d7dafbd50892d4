"""SQL for where places are."""

from collections.abc import Iterable

from sqlalchemy import select
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
            near = select(Outcode.outcode, Outcode.latitude, Outcode.longitude).where(
                Outcode.outcode.in_(set(outcodes.values()))
            )
            areas = {row[0]: (row[1], row[2]) for row in await self.session.execute(near)}
            found |= {postcode: areas[outcode] for postcode, outcode in outcodes.items() if outcode in areas}
        return found
