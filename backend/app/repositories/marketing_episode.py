"""SQL for the list of spells on the market."""

from datetime import date
from typing import ClassVar

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import joinedload, selectinload

from app.models import MarketingEpisode
from app.repositories.base import Repository
from app.repositories.paging import Page, PageQuery, SortKey
from app.schemas.marketing_episode import MarketingEpisodeFilters

LET_AGREED_ON = SortKey(
    ascending=func.coalesce(MarketingEpisode.let_agreed_on, date(2999, 1, 1)),
    descending=func.coalesce(MarketingEpisode.let_agreed_on, date(1900, 1, 1)),
)


class MarketingEpisodeRepository(Repository[MarketingEpisode]):
    model = MarketingEpisode
    noun = "spell on the market"
    sort_keys: ClassVar = {
        "first_published_on": SortKey.of(MarketingEpisode.first_published_on),
        "let_agreed_on": LET_AGREED_ON,
    }

    async def page(self, wanted: MarketingEpisodeFilters, query: PageQuery) -> Page[MarketingEpisode]:
        """With the home and the stated rents of each; spells of archived homes are among them."""
        statement = select(MarketingEpisode).where(*self._filters(wanted))
        if self.actor.branch_ids is not None:
            statement = statement.where(MarketingEpisode.branch_id.in_(self.actor.branch_ids))
        loading = joinedload(MarketingEpisode.property), selectinload(MarketingEpisode.stated_rents)
        return await self._page(statement, query, *loading)

    @staticmethod
    def _filters(wanted: MarketingEpisodeFilters) -> list[ColumnElement[bool]]:
        episode = MarketingEpisode
        equal = {episode.property_id: wanted.property_id, episode.branch_id: wanted.branch_id}
        at_least = {episode.let_agreed_on: wanted.let_agreed_from, episode.first_published_on: wanted.published_from}
        before = {episode.let_agreed_on: wanted.let_agreed_to, episode.first_published_on: wanted.published_to}
        found: list[ColumnElement[bool]] = [column == value for column, value in equal.items() if value is not None]
        found += [column >= value for column, value in at_least.items() if value is not None]
        found += [column < value for column, value in before.items() if value is not None]
        if wanted.fell_through is not None:
            fallen = MarketingEpisode.fell_through_on
            found.append(fallen.is_not(None) if wanted.fell_through else fallen.is_(None))
        return found
