"""The list of spells on the market."""

from app.domain.money import rent_pcm
from app.models import MarketingEpisode
from app.repositories.paging import Page, PageQuery
from app.schemas.marketing_episode import MarketingEpisodeFilters, MarketingEpisodeRead, PropertyBrief
from app.security.permissions import Permission
from app.services.base import Service


class MarketingEpisodeService(Service):
    async def page(self, wanted: MarketingEpisodeFilters, query: PageQuery) -> Page[MarketingEpisode]:
        self.actor.require(Permission.PROPERTY_READ)
        return await self.uow.marketing_episodes.page(wanted, query)

    @staticmethod
    def read(episode: MarketingEpisode) -> MarketingEpisodeRead:
        """As the outside sees it."""
        home, agreed = episode.property, episode.let_agreed_on
        stated = episode.stated_rents[-1] if episode.stated_rents else None
        return MarketingEpisodeRead(
            id=episode.id,
            property=PropertyBrief(id=home.id, reference=home.reference, address=home.address, outcode=home.outcode),
            first_published_on=episode.first_published_on,
            let_agreed_on=agreed,
            days_to_let=(agreed - episode.first_published_on).days if agreed else None,
            stated_rent_pcm=rent_pcm(stated.amount, stated.frequency, home.bedrooms or 1) if stated else None,
            fell_through_on=episode.fell_through_on,
            closed_on=episode.closed_on,
            outcome=episode.outcome,
        )
