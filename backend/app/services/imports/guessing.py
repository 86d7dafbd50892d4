"""What one column probably is, by its heading first and by its values second."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from rapidfuzz import fuzz, process

from app.domain.enums import EpcBand, RentFrequency
from app.services.imports.fields import FIELDS, Kind, heading_key, headings_of
from app.services.imports.rent import read_amount, read_frequency, read_period, read_rent
from app.services.imports.values import (
    Unreadable,
    is_empty,
    read_bathrooms,
    read_bedrooms,
    read_choice,
    read_coordinate,
    read_date,
    read_email,
    read_employment,
    read_furnishing,
    read_phone,
    read_postcode,
    read_property_type,
)

_FEW = 0.2
_ENOUGH = 5
_LOOKED_AT = 500
_MOST = 0.8
_NEARLY = 88


class Guess(NamedTuple):
    """A field (or none), how sure that is from 0 to 1, and why in words."""

    target: str | None
    confidence: float
    why: str


_SECOND_HALF = re.compile(r"[0-9][A-Z]{2}", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|/)\S+", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?=.*\S\s+\S).*\b(?:road|street|lane|avenue|close|way|drive|place|court|crescent|grove|gardens|terrace|square|hill|park|row|"
    r"walk|mews|house|flat|rd|st|ave)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def _needs(pattern: re.Pattern[str]) -> Callable[[str], object]:
    def read(text: str) -> object:
        if not pattern.match(text):
            raise Unreadable("", "")
        return text

    return read


def _stated_rent(text: str) -> object:
    """A number alone is not taken for a rent: it has to carry a pound sign or a period."""
    if "£" not in text and read_frequency(text) is None:
        raise Unreadable("", "")
    return read_amount(text)


def _postcode_or_half(text: str) -> object:
    """Feeds write the halves of a postcode in two columns."""
    return _SECOND_HALF.fullmatch(text.strip()) or read_postcode(text)


def _date(text: str) -> object:
    return read_date(text, date.min)


def _frequency(text: str) -> object:
    if read_period(text) is None:
        raise Unreadable("", "")
    return text


_CHECKS: dict[str, Callable[[str], object]] = {
    "email": read_email,
    "postcode": _postcode_or_half,
    "outcode": read_postcode,
    "bedrooms": read_bedrooms,
    "min_bedrooms": read_bedrooms,
    "bathrooms": read_bathrooms,
    "latitude": lambda text: read_coordinate(text, "latitude", 49, 61.5),
    "longitude": lambda text: read_coordinate(text, "longitude", -9, 2.5),
    "property_type": read_property_type,
    "available_from": _date,
    "move_from": _date,
    "furnishing": read_furnishing,
    "employment_status": read_employment,
    "rent_frequency": _frequency,
    "epc_band": lambda text: read_choice(EpcBand, text, "EPC band"),
    "rent": lambda text: read_rent(text, None, RentFrequency.MONTHLY),
    "rent_pcm": read_amount,
    "rent_pw": read_amount,
    "max_rent": read_amount,
    "annual_income": read_amount,
}
"""Values must bear a heading out: a column “Available” of yes and no is no date."""

_BY_VALUE: tuple[tuple[tuple[str, ...], Callable[[str], object], float, str], ...] = (
    (("email",), read_email, 0.9, "Its values are e-mail addresses."),
    (("source_id",), _needs(_LINK), 0.7, "Its values are links."),
    (("rent", "max_rent"), _stated_rent, 0.85, "Its values are rents."),
    (("postcode",), read_postcode, 0.85, "Its values are postcodes."),
    (("phone",), read_phone, 0.75, "Its values are phone numbers."),
    (("property_type",), read_property_type, 0.8, "Its values are types of property."),
    (("employment_status",), read_employment, 0.6, "Its values are kinds of employment."),
    (("address", "current_address"), _needs(_ADDRESS), 0.6, "Its values look like addresses."),
)


def guess_field(kind: Kind, heading: str, values: Sequence[str]) -> Guess:
    """The likeliest field for a column of this heading and these values."""
    told = [value[:_LOOKED_AT] for value in values if not is_empty(value)]
    by_heading = _by_heading(kind, heading)
    if by_heading.target and (share := _borne_out(by_heading.target, told)) is not None:
        if share < _FEW and len(told) >= _ENOUGH:
            return Guess(
                None, 0.0, f"Headed like “{_label(kind, by_heading.target)}”, but its values are something else."
            )
        confidence = round(by_heading.confidence * (0.5 + 0.5 * share), 2)
        return Guess(by_heading.target, confidence, by_heading.why)
    if by_heading.target:
        return by_heading
    return _by_values(kind, heading, told)


def _borne_out(target: str, values: Sequence[str]) -> float | None:
    check = _CHECKS.get(target)
    return _share(check, values) if check and values else None


def _share(check: Callable[[str], object], values: Sequence[str]) -> float:
    return sum(1 for value in values if _reads(check, value)) / len(values)


def _reads(check: Callable[[str], object], value: str) -> bool:
    try:
        return check(value) is not None
    except Unreadable as error:
        return error.no_home


def _by_heading(kind: Kind, heading: str) -> Guess:
    known = headings_of(kind)
    key = heading_key(heading)
    if found := known.get(key):
        return Guess(found[0], round(max(0.8, 0.98 - 0.01 * found[1]), 2), f"Headed “{heading}”.")
    last = heading_key(heading.rsplit(".", 1)[-1])
    if "." in heading and (found := known.get(last)):
        return Guess(found[0], 0.7, f"Headed “{heading}”.")
    if (plain := key.rstrip("0123456789")) != key and (found := known.get(plain)):
        return Guess(found[0], 0.7, f"Headed “{heading}”.")
    if len(key) > 5 and (near := process.extractOne(key, known.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)):
        return Guess(known[near[0]][0], 0.6, f"“{heading}” is nearly a heading we know.")
    return Guess(None, 0.0, "Neither its heading nor its values say what it is.")


def _by_values(kind: Kind, heading: str, values: Sequence[str]) -> Guess:
    if values:
        for targets, check, confidence, why in _BY_VALUE:
            target = next((target for target in targets if target in FIELDS[kind]), None)
            if target and (share := _share(check, values)) >= _MOST:
                return Guess(target, round(confidence * share, 2), why)
        if heading.startswith("#") and "bedrooms" in FIELDS[kind] and _share(read_bedrooms, values) >= _MOST:
            return Guess("bedrooms", 0.5, "Its values are small whole numbers, as bedrooms are.")
    return Guess(None, 0.0, "Neither its heading nor its values say what it is.")


def _label(kind: Kind, target: str) -> str:
    return FIELDS[kind][target].label
