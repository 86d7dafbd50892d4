"""One request or job, one transaction: the repositories, what happened, and the single commit."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.clock import Clock
from app.domain.errors import PreconditionFailed
from app.events.bus import EventBus
from app.events.catalogue import DomainEvent
from app.models import Event, Job
from app.models.base import Timestamped
from app.repositories.applicant import ApplicantRepository
from app.repositories.check import CheckRepository
from app.repositories.contact import ContactRepository
from app.repositories.event import EventRepository
from app.repositories.imports import ImportRepository
from app.repositories.job import JobRepository
from app.repositories.kpi import KpiRepository
from app.repositories.landlord import LandlordRepository
from app.repositories.marketing_episode import MarketingEpisodeRepository
from app.repositories.place import PlaceRepository
from app.repositories.property import PropertyRepository
from app.repositories.reference import ReferenceRepository
from app.repositories.search import SearchRepository
from app.repositories.search_source import SearchSourceRepository
from app.repositories.user import UserRepository
from app.security.actor import Actor


class UnitOfWork:
    """Nothing is saved for good before `commit`, and nothing is answered before it either."""

    def __init__(
        self, session: AsyncSession, actor: Actor, clock: Clock, bus: EventBus, *, after_commit: Callable[[], None]
    ) -> None:
        self.session = session
        self.actor = actor
        self.clock = clock
        self._bus = bus
        self._after_commit = after_commit
        self._events: list[DomainEvent] = []
        self._wrote = False
        event.listen(session.sync_session, "before_flush", self._stamp)

    def _stamp(self, session: Session, *_: object) -> None:
        """Records are timed by the clock of this unit of work, so that all of one transaction bear one time."""
        now = self.clock.now()
        for row in session.new:
            for name in ("created_at", "updated_at"):
                if hasattr(row, name) and getattr(row, name) is None:
                    setattr(row, name, now)
        for row in session.dirty:
            if isinstance(row, Timestamped) and session.is_modified(row):
                row.updated_at = now

    def record(self, happened: DomainEvent) -> None:
        """Say that something happened; observers hear of it just before the commit, inside the transaction."""
        self._events.append(happened)

    async def record_now(self, happened: DomainEvent) -> Event:
        """The same, for the rare case in which the answer is the Event row itself."""
        await self._bus.dispatch([happened], self)
        await self.flush()
        self._wrote = True
        return await self.events.newest()

    def enqueue(self, kind: str, **payload: Any) -> Job:
        """Ask for work after the commit; the arguments are ids and plain values."""
        self._wrote = True
        return self.jobs.add(kind, payload, now=self.clock.now())

    async def flush(self) -> None:
        """Raises:
        PreconditionFailed: when someone else changed a record in the meantime.
        """
        try:
            await self.session.flush()
        except StaleDataError as error:
            raise PreconditionFailed("Someone else changed this record in the meantime. Load it again.") from error

    async def settle(self) -> None:
        """Let observers hear what happened so far, as at this time, without a commit."""
        await self.flush()
        happened, self._events = self._events, []
        await self._bus.dispatch(happened, self)
        await self.flush()
        self._wrote = self._wrote or bool(happened)

    async def commit(self) -> None:
        await self.settle()
        await self.session.commit()
        if self._wrote:
            self._after_commit()

    @cached_property
    def contacts(self) -> ContactRepository:
        return ContactRepository(self.session, self.actor)

    @cached_property
    def landlords(self) -> LandlordRepository:
        return LandlordRepository(self.session, self.actor)

    @cached_property
    def applicants(self) -> ApplicantRepository:
        return ApplicantRepository(self.session, self.actor)

    @cached_property
    def properties(self) -> PropertyRepository:
        return PropertyRepository(self.session, self.actor)

    @cached_property
    def marketing_episodes(self) -> MarketingEpisodeRepository:
        return MarketingEpisodeRepository(self.session, self.actor)

    @cached_property
    def kpis(self) -> KpiRepository:
        return KpiRepository(self.session, self.actor)

    @cached_property
    def events(self) -> EventRepository:
        return EventRepository(self.session, self.actor)

    @cached_property
    def checks(self) -> CheckRepository:
        return CheckRepository(self.session, self.actor)

    @cached_property
    def places(self) -> PlaceRepository:
        return PlaceRepository(self.session)

    @cached_property
    def imports(self) -> ImportRepository:
        return ImportRepository(self.session, self.actor)

    @cached_property
    def references(self) -> ReferenceRepository:
        return ReferenceRepository(self.session)

    @cached_property
    def search(self) -> SearchRepository:
        return SearchRepository(self.session, self.actor)

    @cached_property
    def search_source(self) -> SearchSourceRepository:
        return SearchSourceRepository(self.session)

    @cached_property
    def users(self) -> UserRepository:
        return UserRepository(self.session)

    @cached_property
    def jobs(self) -> JobRepository:
        return JobRepository(self.session)
