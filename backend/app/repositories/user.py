"""SQL for the agency, its branches, its people and their sessions. Sign-in itself has no actor yet."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from app.models import Agency, Base, Branch, User, UserSession


class UserRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def add[T: Base](self, row: T) -> T:
        self.session.add(row)
        await self.session.flush()
        return row

    async def agency(self) -> Agency | None:
        return await self.session.scalar(select(Agency).limit(1))

    async def branches(self) -> list[Branch]:
        return list(await self.session.scalars(select(Branch).order_by(Branch.created_at, Branch.id)))

    async def find_by_email(self, email: str) -> User | None:
        return await self.session.scalar(select(User).where(User.email == email).options(joinedload(User.branch)))

    async def find_by_id(self, user_id: UUID) -> User | None:
        return await self.session.scalar(select(User).where(User.id == user_id).options(joinedload(User.branch)))

    async def find_session(self, token_hash: str) -> UserSession | None:
        statement = select(UserSession).where(UserSession.token_hash == token_hash)
        return await self.session.scalar(statement.options(joinedload(UserSession.user).joinedload(User.branch)))
