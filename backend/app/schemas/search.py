"""Searching everything at once."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from app.domain.text import clean_line
from app.schemas.base import Read

MOST_CHARACTERS = 100


class SearchType(StrEnum):
    PROPERTY = "property"
    LANDLORD = "landlord"
    APPLICANT = "applicant"
    CONTACT = "contact"


def _clean(value: str) -> str:
    cleaned = clean_line(value, MOST_CHARACTERS)
    if not cleaned:
        raise ValueError("Say what to look for, such as a name, a phone number or a postcode.")
    return cleaned


def _split(value: Any) -> Any:
    """Both `types=property&types=landlord` and `types=property,landlord`."""
    if isinstance(value, str):
        return value.split(",")
    if isinstance(value, Iterable) and all(isinstance(item, str) for item in value):
        return [part for item in value for part in item.split(",")]
    return value


class SearchParams(BaseModel):
    model_config = ConfigDict(extra="forbid")

    q: Annotated[str, StringConstraints(min_length=1, max_length=MOST_CHARACTERS), AfterValidator(_clean)] = Field(
        description="Names, phones, e-mail addresses, postcodes, words of addresses, references; or parts of them."
    )
    types: Annotated[list[SearchType], BeforeValidator(_split)] = Field(
        default=[], max_length=10, description="Only these kinds of record; separated by commas, or repeated."
    )
    limit: int = Field(default=20, ge=1, le=50, description="How many results at most.")


class SearchResult(Read):
    type: SearchType
    id: UUID
    reference: str
    title: str
    subtitle: str
    highlights: list[tuple[int, int]] = Field(
        description="Parts of the title to mark: start and end in characters, the end exclusive."
    )
    href: str


class SearchRead(Read):
    """Results, best first. `did_you_mean` is the query with its misspelt words put right, if they were."""

    items: list[SearchResult]
    did_you_mean: str | None


class CountRead(Read):
    """How many there are, counted exactly up to 10,000."""

    count: int
    is_exact: bool
