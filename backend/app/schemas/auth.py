"""Signing in, and who is signed in."""

from uuid import UUID

from app.schemas.base import Body, Read
from app.schemas.types import Email, Password


class SignIn(Body):
    email: Email
    password: Password
    remember: bool = False


class UserRead(Read):
    id: UUID
    email: str
    name: str
    role: str


class BranchRead(Read):
    id: UUID
    name: str
    outcode: str


class AgencyRead(Read):
    name: str


class SignedIn(Read):
    """The person, where they work, and what they may do."""

    user: UserRead
    branch: BranchRead
    branches: list[BranchRead]
    agency: AgencyRead
    permissions: list[str]
