"""Homes out of rows: where it is, what it is, what it costs, and what is missing before it can be listed."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any

from app.domain.address import FreeformAddress
from app.domain.enums import CouncilTaxBand, EpcBand, PropertyType, RentFrequency
from app.domain.text import fold, printable
from app.services.imports.cells import Cells, PreparedRow, bounded, natural_key
from app.services.imports.places import join_lines, read_place
from app.services.imports.rent import LIKELY_WEEKLY_BELOW, SeenRent, read_period, read_rent
from app.services.imports.values import (
    Unreadable,
    read_bathrooms,
    read_bedrooms,
    read_choice,
    read_coordinate,
    read_date,
    read_floor_area,
    read_furnishing,
    read_let_type,
    read_line,
    read_property_type,
    read_service_level,
    read_text,
)

_LET = frozenset(
    {"rent", "let", "lettings", "letting", "to rent", "to let", "rental", "2", "res_let", "residential lettings"}
)
_SALE = frozenset({"sale", "sales", "buy", "for sale", "resale", "res_buy", "residential sales", "1", "com_buy"})
_COMMERCIAL = frozenset({"com_let", "commercial", "commercial lettings"})
_CHANNEL = re.compile(r"[?&]channel=(\w+)", re.IGNORECASE)
_RENT_IN_ADDRESS = re.compile(
    r"[\s,]{0,9}[-–(]{0,9}\s{0,9}£\s?[0-9][0-9,.]*\s*(?:pcm|pw|p/w|pm|per \w+)?\s*\)?", re.IGNORECASE
)
_MOST_FEATURES = 50


def prepare_property(cells: Cells) -> PreparedRow:
    """One home. Refused where it is for sale, nobody's home, or has no address; otherwise it comes in as it is."""
    _check_it_is_to_let(cells)
    property_type = _property_type(cells)
    place = _place(cells)
    bedrooms = _bedrooms(cells, property_type)
    rent = _rent(cells, bedrooms)
    values: dict[str, Any] = {
        "address": place.address,
        "city": place.city,
        "postcode": place.postcode,
        "outcode": place.outcode,
        **_coordinates(cells),
        "bedrooms": bedrooms,
        "bathrooms": _bathrooms(cells),
        "rent_amount": rent.amount if rent else None,
        "rent_frequency": rent.frequency if rent else None,
        "property_type": property_type,
        "available_from": cells.read("available_from", lambda text: read_date(text, cells.today)),
        "description": cells.read("description", read_text),
        "furnishing": cells.read("furnishing", read_furnishing),
        "let_type": cells.read("let_type", read_let_type),
        "service_level": cells.read("service_level", read_service_level),
        "council_tax_band": cells.read("council_tax_band", lambda text: read_choice(CouncilTaxBand, text, "tax band")),
        "epc_band": cells.read("epc_band", lambda text: read_choice(EpcBand, text, "EPC band")),
        "floor_area_sqm": cells.read("floor_area_sqm", read_floor_area),
        "features": _features(cells),
    }
    key = _identity(cells, values)
    label = ", ".join(part for part in (place.address, place.postcode or place.outcode) if part)
    missing = _missing(values, has_address=bool(cells.texts("address")))
    return cells.finished(key.text, values, label, missing, weak=key.weak)


def _check_it_is_to_let(cells: Cells) -> None:
    found = [(column, text.strip()) for column, text in cells.texts("transaction")]
    if channel := _CHANNEL.search(cells.text("source_id")):
        found.append((cells.column("source_id") or "link", channel[1]))
    for column, text in found:
        word = fold(text)
        if word in _SALE:
            cells.refuse(column, "This is a home for sale, not to let.", "Leave sales out of a lettings import.")
        elif word in _COMMERCIAL:
            cells.refuse(
                column,
                f"This is a commercial let ({printable(text)}), not a home.",
                "Leave it out, or correct the channel if somebody lives there.",
            )


def _property_type(cells: Cells) -> PropertyType | None:
    known = cells.shape.constants.get("property_type") if cells.shape else None
    if isinstance(known, PropertyType):
        return known
    column, text = next(iter(cells.texts("property_type")), (None, ""))
    if cells.shape and cells.shape.types:
        return _shared_type(cells, column, text)
    try:
        return read_property_type(text)
    except Unreadable as error:
        (cells.refuse if error.no_home else cells.warn)(column, error.problem, error.suggestion)
        return None


def _shared_type(cells: Cells, column: str | None, text: str) -> PropertyType:
    found = cells.shape.types.get(fold(text).strip()) if cells.shape else None
    if found is None and text:
        cells.warn(
            column,
            f"“{printable(text)}” does not say house or flat; it was taken for a house share.",
            "Correct it if it is a flat.",
        )
    return found or PropertyType.HOUSE_SHARE


def _place(cells: Cells) -> FreeformAddress:
    column = cells.column("address")
    lines = [text for _, text in cells.texts("address")]
    written = cells.read_one(column, _without_rent(cells, column, join_lines(lines)), read_line) or ""
    if not written:
        written = _address_from_key(cells)
    return read_place(cells, written)


def _without_rent(cells: Cells, column: str | None, address: str) -> str:
    if not (found := _RENT_IN_ADDRESS.search(address)):
        return address
    cells.warn(
        column, f"The address held a rent (“{printable(found[0])}”), which was taken out of it.", "Check the rent."
    )
    return f"{address[: found.start()]} {address[found.end() :]}".strip()


def _address_from_key(cells: Cells) -> str:
    column, key = cells.column("address"), cells.text("source_id").strip()
    if cells.shape and cells.shape.address_from_key and re.fullmatch(r"[0-9]{4,20}", key):
        return f"Room {int(key[-3:]) + 1}, SpareRoom advert {key[:-3]}"
    if not any(problem.column == column and problem.severity == "warn" for problem in cells.problems):
        which = f"The column “{column}” is empty" if column else "No column holds an address"
        cells.refuse(
            column, f"{which}; a home needs at least a street.", "Add the address, or say which column it is in."
        )
    else:
        cells.refuse(column, "The address cannot be used.", "Correct the address in the file.")
    return ""


def _coordinates(cells: Cells) -> dict[str, float | None]:
    latitude = cells.read("latitude", lambda text: read_coordinate(text, "latitude", 49, 61.5))
    longitude = cells.read("longitude", lambda text: read_coordinate(text, "longitude", -9, 2.5))
    both = latitude is not None and longitude is not None
    return {"latitude": latitude if both else None, "longitude": longitude if both else None}


def _bedrooms(cells: Cells, property_type: PropertyType | None) -> int | None:
    bedrooms = cells.read("bedrooms", read_bedrooms)
    if bedrooms is None and cells.shape and isinstance(fixed := cells.shape.constants.get("bedrooms"), int):
        return fixed
    if bedrooms is None and property_type is PropertyType.STUDIO and not cells.text("bedrooms"):
        return 0
    if bedrooms and property_type in {PropertyType.PARKING, PropertyType.GARAGE}:
        cells.warn(
            cells.column("property_type"),
            f"A {property_type.value} with {bedrooms} bedroom{'s' if bedrooms > 1 else ''} is unlikely.",
            "Check the type: it may be a home.",
        )
    return bedrooms


def _bathrooms(cells: Cells) -> int | None:
    bathrooms = cells.read("bathrooms", read_bathrooms)
    unknown = bathrooms == 0 and cells.shape is not None and cells.shape.zero_bathrooms_unknown
    return None if unknown else bathrooms


def _rent(cells: Cells, bedrooms: int | None) -> SeenRent | None:
    stated = read_period(cells.text("rent_frequency"))
    if stated is None and (unknown := cells.text("rent_frequency")):
        cells.warn(
            cells.column("rent_frequency"),
            f"“{printable(unknown)}” is no period we know; the rent was taken as {cells.mapping.period.value}.",
            "Write weekly, monthly, quarterly or annual.",
        )
    for target, frequency in (
        ("rent", stated),
        ("rent_pcm", RentFrequency.MONTHLY),
        ("rent_pw", RentFrequency.WEEKLY),
    ):
        rent = cells.read(target, partial(read_rent, frequency=frequency, otherwise=cells.mapping.period))
        if rent:
            return _plausible(cells, target, rent, bedrooms)
    return None


def _plausible(cells: Cells, target: str, rent: SeenRent, bedrooms: int | None) -> SeenRent | None:
    column = cells.column(target)
    if rent.frequency is RentFrequency.PPPW and not bedrooms:
        cells.warn(
            column,
            "A rent per person needs the number of bedrooms; it was left empty.",
            "Add bedrooms, or the whole rent.",
        )
        return None
    if not rent.stated and cells.shape is None and rent.frequency is RentFrequency.MONTHLY and _is_low(rent.amount):
        cells.warn(
            column,
            f"£{rent.amount} names no period and was taken as per month; that is low.",
            "If it is per week, write pw behind it.",
        )
    return rent


def _is_low(amount: Decimal) -> bool:
    return amount < LIKELY_WEEKLY_BELOW


def _features(cells: Cells) -> list[str]:
    found: list[str] = []
    for column, text in cells.texts("features"):
        for part in re.split(r"[;|\n•]", text):
            found.extend(filter(None, [cells.read_one(column, part.strip(), read_line)]))
    return list(dict.fromkeys(found + cells.notes()))[:_MOST_FEATURES]


@dataclass(frozen=True, slots=True)
class _Key:
    text: str | None
    weak: bool = False


def _identity(cells: Cells, values: dict[str, Any]) -> _Key:
    if source := cells.source_key():
        return _Key(source)
    address, postcode = values["address"], values["postcode"]
    if not address:
        return _Key(None)
    where = natural_key(postcode or values["outcode"] or "", address, None if postcode else values["city"])
    has_door = bool(re.search(r"[0-9]", address)) or cells.shape is not None
    return _Key(bounded("home:", where), weak=not (has_door and (postcode or cells.shape)))


def _missing(values: dict[str, Any], *, has_address: bool) -> list[str]:
    needed = ("city", "postcode", "property_type", "bedrooms")
    missing = [*(() if has_address else ("address",)), *(name for name in needed if values[name] is None)]
    return missing if values["rent_amount"] is not None else [*missing, "rent"]
