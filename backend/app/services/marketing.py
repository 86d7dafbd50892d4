"""Spells on the market: when a home was first published, at which rent, and how the spell ended."""

from datetime import timedelta
from typing import Any

from app.domain.enums import PropertyStatus
from app.domain.money import rent_pcm
from app.events.catalogue import PropertyPublished, PropertyRentStated
from app.models import MarketingEpisode, Property, StatedRent
from app.services.base import Service

GONE = frozenset({PropertyStatus.LET, PropertyStatus.WITHDRAWN, PropertyStatus.LOST_INSTRUCTION})
RELISTING = timedelta(days=14)  # a fall-through that is back on the market within this time goes on as the same spell


class MarketingService(Service):
    async def begin(self, home: Property) -> None:
        """Put a home on the market: go on with its spell if it has one, else open a new one."""
        if self._continued(home) is None:
            episode = MarketingEpisode(
                property_id=home.id, branch_id=home.branch_id, first_published_on=self.clock.today(), stated_rents=[]
            )
            home.episodes.append(episode)
            await self.uow.flush()
            self.uow.record(PropertyPublished(**_about(home)))
        await self.restate(home)
        if home.status is PropertyStatus.LET_AGREED:
            home.episodes[-1].let_agreed_on = self.clock.today()

    async def follow(self, home: Property, old: PropertyStatus, new: PropertyStatus) -> None:
        """Keep the spell in step with a move that the home has just made."""
        if old is PropertyStatus.LET_AGREED and new is not PropertyStatus.LET:
            self._fall_through(home)
        if new is PropertyStatus.AVAILABLE:
            await self.begin(home)
        elif home.episodes and home.episodes[-1].closed_on is None:
            self._advance(home, new)

    async def restate(self, home: Property) -> None:
        """Keep the rent as it is advertised now, beside those advertised before."""
        episode = home.episodes[-1] if home.episodes else None
        if episode is None or episode.closed_on or home.rent_amount is None or home.rent_frequency is None:
            return
        last = episode.stated_rents[-1] if episode.stated_rents else None
        if last and (last.amount, last.frequency) == (home.rent_amount, home.rent_frequency):
            return
        episode.stated_rents.append(
            StatedRent(stated_at=self.clock.now(), amount=home.rent_amount, frequency=home.rent_frequency)
        )
        await self.uow.flush()
        rent = f"£{rent_pcm(home.rent_amount, home.rent_frequency, home.bedrooms or 1):,.2f} pcm".replace(".00 ", " ")
        self.uow.record(PropertyRentStated(facts={"rent": rent}, **_about(home)))

    def _continued(self, home: Property) -> MarketingEpisode | None:
        episode = home.episodes[-1] if home.episodes else None
        if episode is None or episode.closed_on is None:
            return episode
        fell = episode.fell_through_on
        if fell is None or self.clock.today() - fell > RELISTING:
            return None
        episode.closed_on = episode.outcome = None
        return episode

    def _fall_through(self, home: Property) -> None:
        if home.episodes:
            home.episodes[-1].fell_through_on = self.clock.today()

    def _advance(self, home: Property, new: PropertyStatus) -> None:
        episode = home.episodes[-1]
        if new is PropertyStatus.LET_AGREED:
            episode.let_agreed_on, episode.fell_through_on = self.clock.today(), None
        if new not in GONE:
            return
        if new is PropertyStatus.LET and episode.let_agreed_on is None:
            episode.let_agreed_on = self.clock.today()
        episode.closed_on, episode.outcome = self.clock.today(), new.value


def _about(home: Property) -> dict[str, Any]:
    label = f"{home.address} {home.outcode}" if home.outcode else home.address
    return {"entity_id": home.id, "branch_id": home.branch_id, "label": label, "version": home.version}
