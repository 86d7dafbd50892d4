"""Spells on the market, as a list to drill into."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from app.schemas.base import PageParams, Read
from app.schemas.types import Day, MoneyOut


class MarketingEpisodeFilters(PageParams):
    property_id: UUID | None = None
    branch_id: UUID | None = None
    let_agreed_from: Day | None = None
    let_agreed_to: Day | None = Field(default=None, description="Exclusive.")
    fell_through: bool | None = None
    published_from: Day | None = None
    published_to: Day | None = Field(default=None, description="Exclusive.")


MarketingEpisodeSort = Literal["first_published_on", "-first_published_on", "let_agreed_on", "-let_agreed_on"]


class MarketingEpisodeListParams(MarketingEpisodeFilters):
    sort: list[MarketingEpisodeSort] = Field(default=["-first_published_on"], max_length=2)


class PropertyBrief(Read):
    id: UUID
    reference: str
    address: str
    outcode: str | None


class MarketingEpisodeRead(Read):
    id: UUID
    property: PropertyBrief
    first_published_on: date
    let_agreed_on: date | None
    days_to_let: int | None
    stated_rent_pcm: MoneyOut | None = Field(description="The rent advertised last.")
    fell_through_on: date | None
    closed_on: date | None
    outcome: str | None
