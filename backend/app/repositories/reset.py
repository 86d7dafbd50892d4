"""SQL that empties the agency, for starting the demo anew."""

from sqlalchemy import delete, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.models import Agency, Base, Branch, Outcode, Postcode, ReferenceCounter, User, UserSession

KEPT = frozenset(
    model.__tablename__ for model in (Agency, Branch, User, UserSession, Outcode, Postcode, ReferenceCounter)
)
FIRST_REFERENCE = 10001


class ResetRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def delete_records(self) -> int:
        """Delete every row but the agency, its people and the places, and number references from the start again.

        Returns how many rows there were.
        """
        deleted = 0
        for table in reversed(Base.metadata.sorted_tables):
            if table.name not in KEPT:
                deleted += await self.session.scalar(select(func.count()).select_from(table)) or 0
                await self.session.execute(delete(table))
        await self._count_from_the_start()
        return deleted

    async def _count_from_the_start(self) -> None:
        if self.session.get_bind().dialect.name == "postgresql":
            from app.repositories.reference import PREFIXES

            for kind in PREFIXES:
                await self.session.execute(text(f"ALTER SEQUENCE {kind}_reference_seq RESTART"))
        else:
            await self.session.execute(update(ReferenceCounter).values(last_number=FIRST_REFERENCE - 1))
