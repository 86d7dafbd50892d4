"""The next short reference: LET-10482 for a home, LLD-10031 for a landlord, and so on."""

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.models import ReferenceCounter

PREFIXES = {"contact": "CON", "landlord": "LLD", "applicant": "APP", "property": "LET"}


class ReferenceRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def next(self, kind: str, count: int = 1) -> list[str]:
        """`count` new references of one kind. Numbers may be left out after a rollback, never given twice."""
        if self.session.get_bind().dialect.name == "postgresql":
            drawn = text(f"SELECT nextval('{kind}_reference_seq') FROM generate_series(1, :count)")  # noqa: S608 - kind is ours
            numbers = [row[0] for row in await self.session.execute(drawn, {"count": count})]
        else:
            numbers = await self._count_up(kind, count)
        return [f"{PREFIXES[kind]}-{number}" for number in numbers]

    async def _count_up(self, kind: str, count: int) -> list[int]:
        counter = ReferenceCounter.last_number
        statement = update(ReferenceCounter).where(ReferenceCounter.kind == kind).values(last_number=counter + count)
        await self.session.execute(statement)
        last = await self.session.scalar(select(counter).where(ReferenceCounter.kind == kind)) or 0
        return list(range(last - count + 1, last + 1))
