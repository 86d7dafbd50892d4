"""Addresses as one line of text: which door, which street, and what a one-field address is made of."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.postcode import area_of, find_postcode
from app.domain.text import words
from app.domain.towns import COUNTIES_AND_COUNTRIES, LONDON_AREAS, POST_TOWNS, TOWN_OF_AREA

_STREET_WORDS = frozenset(
    "road rd street st avenue ave lane ln close cl crescent cres drive dr way place pl gardens gdns grove square sq "
    "terrace court row mews walk hill rise park parade green view vale mead meadow yard wharf quay gate broadway "
    "approach embankment esplanade promenade passage alley path circus crossing bridge villas field fields croft dell "
    "dale end common heath bank causeway cottages gateway highway".split()
)
_BUILDING_WORDS = frozenset(
    "house court apartments lodge mansions mansion tower towers heights building buildings hall point studios".split()
)
_FLAT = re.compile(
    r"\b(?:the\s+flat\b|(?:flat|apartment|apt|unit|room|suite|studio|block|plot|maisonette)\b\.?\s*(?:no\b\.?|number\b)?\s*"
    r"(?:[0-9]{1,5}(?:/[0-9]{1,3})?[a-z]?|[a-z][0-9]{0,4})(?![\w'’])"
    r"|(?:(?:lower|upper|raised)\s+)?(?:basement|garden|ground|first|second|third|fourth|top|1st|2nd|3rd|4th)"
    r"\s+(?:floor\s+)?(?:flat|maisonette)\b)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?<![\w/'’])([0-9]{1,5}[a-z]?)(?:\s?[-\u2013/&]\s?[0-9]{1,5}[a-z]?)?(?=[\s,]+[^\W\d_])", re.IGNORECASE
)
_NUMBER_ALONE = re.compile(r"[0-9]{1,5}[a-z]?(?:\s?[-\u2013/&]\s?[0-9]{1,5}[a-z]?)?", re.IGNORECASE)
_PARTED = re.compile(r"[\s,]*[\r\n,][\s,]*")
_AROUND = " \t,.;:-"
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class AddressParts:
    """A best guess. `number` keeps its letter and range ("14A", "1 - 2"); what is not told apart is None."""

    flat: str | None
    building: str | None
    number: str | None
    street: str | None


class FreeformAddress(NamedTuple):
    address: str
    city: str | None
    postcode: str | None
    outcode: str | None


def split_address(address: str) -> AddressParts:
    """ "Flat 2, Kestrel House, 4 Grant Road" as Flat 2, Kestrel House, 4 and Grant Road."""
    flat = _FLAT.search(address)
    rest = f"{address[: flat.start()]},{address[flat.end() :]}" if flat else address
    segments = _segments(rest)
    at = _street_segment(segments)
    if at is None:
        return AddressParts(_blanks_collapsed(flat[0]) if flat else None, None, None, None)
    building, number, street = _taken_apart(segments[at])
    return AddressParts(
        flat=_blanks_collapsed(flat[0]) if flat else None,
        building=building or ", ".join(segments[:at]) or None,
        number=number,
        street=street,
    )


def door_label(address: str) -> str:
    """What is painted on the door: the house number, or the first letter of the house's name ("The Old Rectory": O)."""
    parts = split_address(address)
    number = parts.number or _leading_number(parts.building)
    if number:
        return _first_of(number)
    named = words(parts.building or parts.street or "")
    if not named:
        return parts.flat.split()[-1].upper()[:5] if parts.flat else ""
    name = named[1] if named[0] == "the" and len(named) > 1 else named[0]
    return name[0].upper()


def street_of(address: str) -> str:
    """The street without door or flat: "Lordship Lane". A house that gives no street gives its own name."""
    parts = split_address(address)
    return parts.street or parts.building or _blanks_collapsed(address)


def display_address(address: str, city: str | None = None, postcode: str | None = None) -> str:
    """One line for an envelope's window: "Flat 2, 14 Lordship Lane, London SE22 8HN"."""
    line = ", ".join(_segments(address, joined=False))
    if city and city.strip() and words(line)[-len(words(city)) :] != words(city):
        line = f"{line}, {city.strip()}" if line else city.strip()
    return " ".join(part for part in (line, (postcode or "").strip()) if part)


def split_freeform(text: str) -> FreeformAddress:
    """Takes a one-field address apart; what it does not say stays None.

    London is filled in where the outcode is a London one, because all of those have London for their post town.
    """
    line = _blanks_collapsed(_PARTED.sub(", ", text)).strip(_AROUND)
    found = find_postcode(line)
    if found:
        before, after = line[: found.span[0]].rstrip(" ,.;(-"), line[found.span[1] :].strip(" ,.;)-")
        line = f"{before}, {after}" if after and before else before or after
    outcode = found.outcode if found else None
    address, city = _without_town(_without_counties(line), outcode)
    return FreeformAddress(address, city, found.postcode if found else None, outcode)


def _segments(address: str, *, joined: bool = True) -> list[str]:
    """The parts between commas and line breaks; a number on its own belongs to the part after it."""
    segments: list[str] = []
    for piece in re.split(r"[,\r\n]", address):
        part = _blanks_collapsed(piece).strip(_AROUND)
        if part and joined and segments and _NUMBER_ALONE.fullmatch(segments[-1]):
            segments[-1] = f"{segments[-1]} {part}"
        elif part:
            segments.append(part)
    return segments


def _street_segment(segments: list[str]) -> int | None:
    """Preferred: a numbered street, then any street, then anything numbered, then whatever comes first."""
    tests = (
        lambda part: _NUMBERED.search(part) and _street_words(part) and not _is_building(part),
        _is_street,
        _NUMBERED.search,
        lambda _: True,
    )
    return next((index for test in tests for index, part in enumerate(segments) if test(part)), None)


def _is_street(part: str) -> bool:
    return bool(_street_words(part)) and not _is_building(part)


def _street_words(part: str) -> list[int]:
    """Where in the part stand the words that end a street's name; none begins one."""
    return [at for at, word in enumerate(part.split()) if at and word.strip(_AROUND).lower() in _STREET_WORDS]


def _is_building(part: str) -> bool:
    return part.rsplit(maxsplit=1)[-1].lower() in _BUILDING_WORDS and not _NUMBERED.match(part)


def _taken_apart(part: str) -> tuple[str | None, str | None, str]:
    """The building, the number and the street inside one part of an address."""
    numbers = list(_NUMBERED.finditer(part))
    number = numbers[-1] if numbers else None
    before = part[: number.start()].strip(_AROUND) if number else ""
    building, street = _building_before_street(part[number.end() :].strip(_AROUND) if number else part)
    return before or building, _blanks_collapsed(number[0]) if number else None, _without_what_follows(street)


def _building_before_street(name: str) -> tuple[str | None, str]:
    """ "Wharf House Juxon Street" is two names: a building's, which has a word of its own, and then a street's."""
    parts = name.split()
    ends = [at for at, word in enumerate(parts[:-2], 1) if at > 1 and word.lower() in _BUILDING_WORDS]
    if not ends or not _is_street(" ".join(parts[ends[-1] :])):
        return None, name
    return " ".join(parts[: ends[-1]]), " ".join(parts[ends[-1] :])


def _without_what_follows(street: str) -> str:
    """ "Abbey Road Oxford" has said its street at "Road"."""
    ends = _street_words(street)
    return " ".join(street.split()[: ends[-1] + 1]) if ends else street


def _leading_number(building: str | None) -> str | None:
    found = _NUMBERED.match(building) if building else None
    return found[0] if found else None


def _first_of(number: str) -> str:
    return re.split(r"[\s\-\u2013/&]", number, maxsplit=1)[0].upper()


def _without_counties(line: str) -> str:
    while True:
        shorter, found = _cut_ending(line, COUNTIES_AND_COUNTRIES)
        if not found or not shorter:
            return line
        line = shorter


def _without_town(line: str, outcode: str | None) -> tuple[str, str | None]:
    address, town = _cut_ending(line, POST_TOWNS)
    if town:
        again, repeated = _cut_ending(address, POST_TOWNS)
        return again if repeated == town else address, town
    area = area_of(outcode) if outcode else ""
    own_town = TOWN_OF_AREA.get(area)
    if own_town and (split := _around_town(line, own_town)):
        return split, own_town
    return line, "London" if area in LONDON_AREAS else None


def _around_town(line: str, town: str) -> str | None:
    """ "17 Kennett Road Oxford Headington" names a suburb after its town: the street and the suburb are the address."""
    found = re.fullmatch(rf"(.+?)[\s,]+{re.escape(town)}[\s,]+([^\d,]{{2,40}})", line, re.IGNORECASE)
    if not found or not _ends_a_street(found[1]) or _street_words(f"- {found[2]}"):
        return None
    return f"{found[1]}, {found[2]}"


def _ends_a_street(line: str) -> bool:
    return len(line.split()) - 1 in _street_words(line)


def _cut_ending(line: str, names: Mapping[str, str]) -> tuple[str, str | None]:
    """The line without the name that ends it, and that name; the longest name wins."""
    pieces = line.rsplit(maxsplit=_LONGEST_NAME)
    for size in range(min(_LONGEST_NAME, len(pieces)), 0, -1):
        if name := names.get(" ".join(words(" ".join(pieces[-size:])))):
            return " ".join(pieces[:-size]).rstrip(_AROUND), name
    return line, None


def _blanks_collapsed(text: str) -> str:
    return " ".join(text.split())
