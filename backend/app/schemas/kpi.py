"""The agency's figures, each with the list that it was counted from."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from app.schemas.base import Read
from app.schemas.types import Day, MoneyOut

Unit = Literal["homes", "people", "days", "percent", "gbp"]
KpiValue = Annotated[
    int | float | MoneyOut | None,
    Field(description="A number; for `percent` and `gbp` text with two decimals. Null where nothing can be said."),
]
KpiKey = Literal[
    "on_the_market", "under_offer", "let_agreed", "days_to_let", "days_to_let_mean", "instructions",
    "instruction_to_let", "fall_through_rate", "applicants_registered", "active_applicants",
    "average_advertised_rent", "avg_rent_per_bedroom", "incomplete_homes",
]  # fmt: skip


class KpiParams(BaseModel):
    """Without dates: this month up to and with today."""

    model_config = ConfigDict(extra="forbid")

    start: Day | None = Field(default=None, alias="from")
    end: Day | None = Field(default=None, alias="to", description="Exclusive.")
    branch: UUID | None = Field(default=None, description="The id of a branch; every branch without it.")


class KpiRead(Read):
    key: KpiKey
    label: str
    value: KpiValue
    unit: Unit
    count: int = Field(description="How many rows the list at `drill` has.")
    drill: str = Field(description="Path and query of the list behind the figure, of a page and below /api/v1 alike.")
    previous: KpiValue = Field(description="The same for the period of the same length before.")
    series: list[KpiValue] = Field(description="The same for each eighth of the period.", min_length=8, max_length=8)


class KpisRead(Read):
    model_config = ConfigDict(extra="forbid", validate_by_name=True)

    start: date = Field(alias="from")
    end: date = Field(alias="to")
    branch: UUID | None
    items: list[KpiRead]
