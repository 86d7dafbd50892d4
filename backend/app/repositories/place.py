"""SQL for where places are."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.postcode import outcode_of
from app.models import Outcode, Postcode

Place = tuple[float, float]


class PlaceRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def find(self, postcode: str) -> Place | None:
        """Latitude and longitude of a postcode in degrees, or of its outcode where the full postcode is not loaded."""
        exact = await self.session.execute(
            select(Postcode.latitude, Postcode.longitude).where(Postcode.postcode == postcode)
        )
        found = exact.one_or_none()
        if found is None:
            found = (
                await self.session.execute(
                    select(Outcode.latitude, Outcode.longitude).where(Outcode.outcode == outcode_of(postcode))
                )
            ).one_or_none()
        return (found[0], found[1]) if found else None
