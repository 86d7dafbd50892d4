"""The agency, its branches and the people who work there."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, Identified, Timestamped
from app.models.types import enum_type
from app.security.permissions import Role


class Agency(Identified, Timestamped, Base):
    """The one agency of this installation."""

    __tablename__ = "agencies"

    name: Mapped[str]


class Branch(Identified, Timestamped, Base):
    __tablename__ = "branches"

    name: Mapped[str] = mapped_column(unique=True)
    outcode: Mapped[str]


class User(Identified, Timestamped, Base):
    """Someone who can sign in."""

    __tablename__ = "users"

    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    password_hash: Mapped[str]
    role: Mapped[Role] = mapped_column(enum_type(Role))
    branch_id: Mapped[UUID] = mapped_column(ForeignKey("branches.id"), index=True)
    disabled_at: Mapped[datetime | None]

    branch: Mapped[Branch] = relationship(lazy="raise")


class UserSession(Identified, Base):
    """A signed-in browser. Only a hash of its token is kept."""

    __tablename__ = "user_sessions"

    token_hash: Mapped[str] = mapped_column(unique=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    idle_seconds: Mapped[int]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]

    user: Mapped[User] = relationship(lazy="raise")
