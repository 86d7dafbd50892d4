"""What a running process holds: settings, database, clock, and how to open a unit of work."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from app.core.clock import Clock
from app.core.config import Settings
from app.core.database import Database
from app.events.bus import EventBus, Observer
from app.repositories.unit_of_work import UnitOfWork
from app.repositories.user import UserRepository
from app.security.actor import Actor, Source
from app.security.encryption import FieldCipher
from app.security.permissions import Permission
from app.services.setup import SetupService


class Wake:
    """Wakes those who wait for something new. A wake-up that comes while nobody waits is not lost."""

    def __init__(self) -> None:
        self._events: set[asyncio.Event] = set()

    def set(self) -> None:
        for waiting in self._events:
            waiting.set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[asyncio.Event]:
        waiting = asyncio.Event()
        self._events.add(waiting)
        try:
            yield waiting
        finally:
            self._events.discard(waiting)


class Runtime:
    def __init__(self, settings: Settings, observers: Sequence[Observer], clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.database = Database(settings.database_url, pool_size=settings.database_pool_size)
        self.bus = EventBus(observers)
        self.cipher = FieldCipher(settings.field_encryption_keys.get_secret_value())
        self.committed = Wake()
        self.published = Wake()
        self.stopping = asyncio.Event()

    @asynccontextmanager
    async def unit_of_work(
        self, actor: Actor, *, write: bool = True, clock: Clock | None = None
    ) -> AsyncIterator[UnitOfWork]:
        """One transaction. The caller commits; what is not committed is undone."""
        async with self.database.session(write=write) as session:
            yield UnitOfWork(session, actor, clock or self.clock, self.bus, after_commit=self.committed.set)

    async def system_actor(self, source: Source = Source.SYSTEM, name: str = "System") -> Actor:
        """The application itself, in the first branch, allowed everything."""
        async with self.database.session(write=True) as session:
            branch = await SetupService(UserRepository(session)).ensure_agency()
            await session.commit()
        return Actor(id=None, name=name, branch_id=branch.id, permissions=frozenset(Permission), source=source)

    async def ensure_administrator(self) -> None:
        """Create the administrator that the settings name, if they name one."""
        email, password = self.settings.admin_email, self.settings.admin_password.get_secret_value()
        async with self.database.session(write=True) as session:
            setup = SetupService(UserRepository(session))
            await setup.ensure_agency()
            if email and password:
                await setup.ensure_administrator(email, password)
            await session.commit()

    async def wait(self, wake: asyncio.Event, seconds: float) -> None:
        """Until something new, the end, or some seconds have passed."""
        tasks = [asyncio.ensure_future(wake.wait()), asyncio.ensure_future(self.stopping.wait())]
        try:
            await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
        wake.clear()
