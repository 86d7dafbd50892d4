"""Files whose writer we know by their columns, so that each rent gets its right period and each row its right key."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from app.domain.enums import PropertyType, RentFrequency
from app.services.imports.fields import Kind, heading_key
from app.services.imports.table import Table

_NOTHING: Mapping[str, Any] = MappingProxyType({})
_PORTAL_LINK = re.compile(r"(?:https?://[\w.]+)?/properties/[0-9]+.*channel=\w+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shape:
    """A known kind of file.

    `needs` are headings that give it away; `columns` says what each column is (by heading, or "#3" by position), and
    any other column stays out. `period` is that of a rent whose text and row name none. `constants` hold for every row.
    """

    key: str
    title: str
    kind: Kind
    source: str
    columns: Mapping[str, str]
    needs: tuple[str, ...] = ()
    period: RentFrequency = RentFrequency.MONTHLY
    constants: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    labels: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    types: Mapping[str, PropertyType] = field(default_factory=lambda: _NOTHING)
    address_from_key: bool = False
    zero_bathrooms_unknown: bool = False
    note: str = ""

    def target_of(self, column: str, position: int) -> str | None:
        """The field a column is for; `position` counts from 1."""
        return self.columns.get(f"#{position}") if not self.needs else self.columns.get(heading_key(column))

    def rank_of(self, column: str) -> int:
        """Where a column stands among those of the shape, whatever the order in the file."""
        return list(self.columns).index(heading_key(column))

    def label_of(self, column: str) -> str:
        """How a column is called in a note or feature."""
        return self.labels.get(heading_key(column), column)


RIGHTMOVE_CSV = Shape(
    key="rightmove_csv",
    title="Rightmove adverts without headings",
    kind="properties",
    source="rightmove",
    columns={"#1": "rent", "#2": "address", "#3": "property_type", "#4": "source_id", "#5": "bedrooms"},
    note="Recognised as Rightmove adverts: price, address, type, link and bedrooms, by their position.",
)
SPAREROOM_ROOMS = Shape(
    key="spareroom_rooms",
    title="SpareRoom rooms",
    kind="properties",
    source="spareroom",
    needs=("adid", "roomtype", "price", "rentalpayments"),
    columns={
        "roomid": "source_id",
        "key": "source_id",
        "postcode": "postcode",
        "latitude": "latitude",
        "longitude": "longitude",
        "propertytype": "property_type",
        "price": "rent",
        "furnished": "furnishing",
        "totrooms": "note",
        "roomtype": "note",
        "deposit": "note",
        "ensuite": "note",
        "billsincluded": "note",
        "couplesallowed": "note",
    },
    labels={
        "totrooms": "Rooms in the advert",
        "roomtype": "Room",
        "deposit": "Deposit (£)",
        "ensuite": "Ensuite",
        "billsincluded": "Bills included",
        "couplesallowed": "Couples allowed",
    },
    types={"house": PropertyType.HOUSE_SHARE, "flat": PropertyType.FLAT_SHARE},
    constants={"bedrooms": 1},
    address_from_key=True,
    note="Recognised as SpareRoom rooms: each row is one room, and its price is for a month already, "
    "even where it is paid by the week. "
    "The adverts give no street: each room is known by its advert until one is added.",
)
SPAREROOM_WANTED = Shape(
    key="spareroom_wanted",
    title="SpareRoom wanted adverts",
    kind="applicants",
    source="spareroom",
    needs=("adid", "combinedbudget", "searchingin"),
    columns={
        "adid": "source_id",
        "combinedbudget": "max_rent",
        "roomswanted": "min_bedrooms",
        "searchingin": "preferred_areas",
        "matchingsearchareas": "area_names",
        "couple": "note",
    },
    labels={"couple": "Couple"},
    note="Recognised as SpareRoom wanted adverts. A budget under £200 is taken as per week, and each such row "
    "says so. The adverts give no names: each applicant is known by the advert until you are told one.",
)
ZOOPLA_API = Shape(
    key="zoopla_api",
    title="a reply of the Zoopla API",
    kind="properties",
    source="zoopla",
    needs=("listingid", "numbedrooms", "displayableaddress", "price"),
    columns={
        "listingid": "source_id",
        "displayableaddress": "address",
        "posttown": "city",
        "outcode": "outcode",
        "latitude": "latitude",
        "longitude": "longitude",
        "numbedrooms": "bedrooms",
        "numbathrooms": "bathrooms",
        "price": "rent",
        "propertytype": "property_type",
        "description": "description",
        "listingstatus": "transaction",
    },
    period=RentFrequency.WEEKLY,
    zero_bathrooms_unknown=True,
    note="Recognised as a reply of the Zoopla API: its prices are per week, and 0 bathrooms means not known.",
)
RIGHTMOVE_JSON = Shape(
    key="rightmove_json",
    title="Rightmove search results",
    kind="properties",
    source="rightmove",
    needs=("displayaddress", "priceamount", "pricefrequency"),
    columns={
        "id": "source_id",
        "displayaddress": "address",
        "bedrooms": "bedrooms",
        "bathrooms": "bathrooms",
        "summary": "description",
        "locationlatitude": "latitude",
        "locationlongitude": "longitude",
        "propertysubtype": "property_type",
        "priceamount": "rent",
        "pricefrequency": "rent_frequency",
        "transactiontype": "transaction",
        "displaysize": "floor_area_sqm",
        "keywords": "features",
    },
    note="Recognised as Rightmove search results: each row states whether its price is weekly or monthly.",
)
HMO_REGISTER = Shape(
    key="hmo_register",
    title="a council's register of licensed houses in multiple occupation",
    kind="properties",
    source="hmo",
    needs=("casenumber", "location", "licencecommenced", "licenceexpires"),
    columns={
        "location": "address",
        "casenumber": "note",
        "totalnumberoccupants": "note",
        "totalnumberunits": "note",
        "licencecommenced": "note",
        "licenceexpires": "note",
    },
    labels={
        "casenumber": "HMO licence",
        "totalnumberoccupants": "Licensed occupants",
        "totalnumberunits": "Licensed units",
        "licencecommenced": "Licence from",
        "licenceexpires": "Licence until",
    },
    constants={"property_type": PropertyType.HMO},
    note="Recognised as a register of licensed HMOs: no rents, one address field. A home is known by its address, "
    "because a renewed licence gets a new case number.",
)

_BY_HEADINGS = (SPAREROOM_ROOMS, SPAREROOM_WANTED, ZOOPLA_API, RIGHTMOVE_JSON, HMO_REGISTER)


def recognise(table: Table) -> Shape | None:
    """The known shape of a table, if it has one."""
    if table.header is None:
        return RIGHTMOVE_CSV if _is_rightmove_csv(table) else None
    headings = {heading_key(heading) for heading in table.header}
    return next((shape for shape in _BY_HEADINGS if headings.issuperset(shape.needs)), None)


def _is_rightmove_csv(table: Table) -> bool:
    links, prices = table.column(3, limit=50), table.column(0, limit=50)
    if table.width != 5 or not links or not prices:
        return False
    linked = sum(1 for link in links if _PORTAL_LINK.match(link))
    priced = sum(1 for price in prices if price.startswith("£") or "POA" in price)
    return linked > 0.8 * len(links) and priced > 0.8 * len(prices)
