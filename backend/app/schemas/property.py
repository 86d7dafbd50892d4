"""Homes to let."""

from datetime import date, datetime
from typing import Annotated, ClassVar, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from app.domain.enums import (
    CouncilTaxBand,
    EpcBand,
    Furnishing,
    LetType,
    Nation,
    PropertyStatus,
    PropertyType,
    RentFrequency,
    ServiceLevel,
)
from app.schemas.base import Body, PageParams, Read, unsent
from app.schemas.landlord import LandlordBrief
from app.schemas.types import (
    Day,
    Latitude,
    Line,
    Longitude,
    MoneyIn,
    MoneyOut,
    Name,
    Outcode,
    Postcode,
    Query,
    RentIn,
    Rooms,
    Text,
)

Features = Annotated[list[Line], Field(max_length=50), AfterValidator(lambda values: list(dict.fromkeys(values)))]


class PropertyFields(Body):
    """Rent is given either as `rent_pcm` or as `rent_amount` with `rent_frequency`; what was given is kept."""

    read_only: ClassVar[frozenset[str]] = Body.read_only | {
        "landlord",
        "rent_pw",
        "missing_to_list",
        "marketing",
        "instructed_on",
    }

    city: Name | None = None
    postcode: Postcode | None = None
    outcode: Outcode | None = Field(
        default=None, description="Where the postcode is not known; else it is taken from it."
    )
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    bedrooms: Rooms | None = None
    bathrooms: Rooms | None = None
    rent_pcm: RentIn | None = None
    rent_amount: RentIn | None = None
    rent_frequency: RentFrequency | None = None
    property_type: PropertyType | None = None
    available_from: Day | None = None
    description: Text | None = None
    landlord_id: UUID | None = None
    service_level: ServiceLevel | None = None
    nation: Nation | None = None
    council_tax_band: CouncilTaxBand | None = None
    epc_band: EpcBand | None = None
    floor_area_sqm: Annotated[int, Field(ge=1, le=100_000)] | None = None

    @model_validator(mode="after")
    def _frequency_needs_an_amount(self) -> Self:
        if self.rent_frequency is RentFrequency.PPPW and self.rent_amount is not None and not self.bedrooms:
            raise ValueError("A rent per person needs the number of bedrooms, to know for how many people it is.")
        return self


class PropertyCreate(PropertyFields):
    address: Line
    status: PropertyStatus = PropertyStatus.INSTRUCTED
    furnishing: Furnishing = Furnishing.NOT_SPECIFIED
    let_type: LetType = LetType.NOT_SPECIFIED
    features: Features = Field(default=[])


class PropertyUpdate(PropertyFields):
    address: Line = unsent()
    status: PropertyStatus = unsent()
    furnishing: Furnishing = unsent()
    let_type: LetType = unsent()
    features: Features = unsent()


class PropertyFilters(PageParams):
    q: Query | None = Field(default=None, max_length=100, description="Words, phone, e-mail, postcode or reference.")
    branch_id: UUID | None = None
    landlord_id: UUID | None = None
    status: list[PropertyStatus] = Field(default=[], max_length=20)
    property_type: list[PropertyType] = Field(default=[], max_length=50)
    outcode: list[Outcode] = Field(default=[], max_length=50)
    postcode: Postcode | None = None
    city: Name | None = None
    min_bedrooms: Rooms | None = None
    max_bedrooms: Rooms | None = None
    min_bathrooms: Rooms | None = None
    min_rent_pcm: MoneyIn | None = None
    max_rent_pcm: MoneyIn | None = None
    available_by: Day | None = None
    furnishing: Furnishing | None = None
    service_level: ServiceLevel | None = None
    instructed_from: Day | None = None
    instructed_to: Day | None = Field(default=None, description="Exclusive.")
    incomplete: bool | None = Field(default=None, description="Lacks something that listing needs.")
    archived: bool = False


PropertySort = Literal[
    "created_at", "-created_at", "updated_at", "-updated_at", "rent_pcm", "-rent_pcm",
    "available_from", "-available_from", "bedrooms", "-bedrooms", "address", "-address",
]  # fmt: skip


class PropertyListParams(PropertyFilters):
    sort: list[PropertySort] = Field(default=["-created_at"], max_length=3)


class MarketingRead(Read):
    """The present or last spell on the market."""

    first_published_on: date
    let_agreed_on: date | None
    closed_on: date | None
    stated_rent_pcm: MoneyOut | None
    days_on_market: int


class PropertyRead(Read):
    id: UUID
    reference: str
    address: str
    city: str | None
    postcode: str | None
    outcode: str | None
    latitude: float | None
    longitude: float | None
    bedrooms: int | None
    bathrooms: int | None
    rent_pcm: MoneyOut | None
    rent_pw: MoneyOut | None
    rent_amount: MoneyOut | None
    rent_frequency: RentFrequency | None
    property_type: PropertyType | None
    status: PropertyStatus
    available_from: date | None
    description: str | None
    landlord_id: UUID | None
    landlord: LandlordBrief | None
    furnishing: Furnishing
    let_type: LetType
    service_level: ServiceLevel | None
    nation: Nation | None
    council_tax_band: CouncilTaxBand | None
    epc_band: EpcBand | None
    floor_area_sqm: int | None
    features: list[str]
    instructed_on: date | None
    missing_to_list: list[str]
    marketing: MarketingRead | None
    can: list[str]
    branch_id: UUID
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None
    version: int


class ReasonRead(Read):
    """Why something may not be done, where that is written, and what would change it."""

    rule: str
    text: str
    source: str | None
    severity: Literal["block", "warning"]
    fix: "FixRead | None"


class FixRead(Read):
    text: str
    href: str | None


class VerdictRead(Read):
    ok: bool
    reasons: list[ReasonRead]


class PropertyVerdicts(Read):
    can_list: VerdictRead


class PropertyFacets(Read):
    status: dict[str, int]
    outcode: dict[str, int]
    bedrooms: dict[str, int]
    property_type: dict[str, int]
