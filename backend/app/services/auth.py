"""Signing in and out with a cookie session."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from app.core.clock import Clock
from app.core.config import Settings
from app.domain.errors import Unauthenticated
from app.models import User, UserSession
from app.repositories.user import UserRepository
from app.security.passwords import verify_password

STALE = timedelta(
    minutes=1
)  # how exactly the last sighting is kept; a write on every request would cost more than it tells


@dataclass(frozen=True, slots=True)
class Opened:
    """A new session: the token goes into the browser's cookie and nowhere else."""

    token: str
    seconds: int


class AuthService:
    def __init__(self, users: UserRepository, clock: Clock, settings: Settings) -> None:
        self.users = users
        self.clock = clock
        self.settings = settings

    async def sign_in(self, email: str, password: str, *, remember: bool) -> Opened:
        """Raises:
        Unauthenticated: without saying whether the e-mail or the password was wrong.
        """
        user = await self.users.find_by_email(email)
        fits = await verify_password(password, user.password_hash if user else None)
        if user is None or not fits or user.disabled_at is not None:
            raise Unauthenticated("The e-mail or the password is not right.", code="wrong_credentials")
        return await self._open(user, remember=remember)

    async def _open(self, user: User, *, remember: bool) -> Opened:
        now = self.clock.now()
        lasts = (
            timedelta(days=self.settings.session_remembered_days)
            if remember
            else timedelta(hours=self.settings.session_absolute_hours)
        )
        idle = lasts if remember else timedelta(minutes=self.settings.session_idle_minutes)
        token = secrets.token_urlsafe(32)
        await self.users.add(
            UserSession(
                token_hash=_hash(token),
                user_id=user.id,
                created_at=now,
                last_seen_at=now,
                idle_seconds=int(idle.total_seconds()),
                expires_at=now + lasts,
            )
        )
        return Opened(token, int(lasts.total_seconds()))

    async def find_user(self, token: str) -> tuple[User, bool] | None:
        """Who holds the token, if the session is still good, and whether it is time to note that it was seen."""
        session = await self.users.find_session(_hash(token))
        now = self.clock.now()
        if session is None or session.revoked_at is not None or session.expires_at <= now or session.user.disabled_at:
            return None
        if session.last_seen_at + timedelta(seconds=session.idle_seconds) <= now:
            return None
        return session.user, now - session.last_seen_at > STALE

    async def touch(self, token: str) -> None:
        session = await self.users.find_session(_hash(token))
        if session is not None:
            session.last_seen_at = self.clock.now()

    async def sign_out(self, token: str) -> None:
        session = await self.users.find_session(_hash(token))
        if session is not None:
            session.revoked_at = self.clock.now()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
