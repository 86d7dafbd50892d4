"""Addresses in one field taken apart, and the areas someone is looking in."""

import re
from dataclasses import dataclass, replace
from functools import cache

from app.domain.postcode import area_of, find_postcode, normalise_outcode
from app.domain.text import fold

_BLANKS = re.compile(r"\s+")
_LONGEST_CITY = 100
_EDGES = " ,;.-–"
_COUNTRY = re.compile(
    r"[\s,]+(?:uk|u\.k\.?|gb|united kingdom|great britain|england|scotland|wales)\s*\Z", re.IGNORECASE
)
_STREET_WORDS = frozenset(
    "road street lane avenue close way drive place court crescent grove gardens terrace square hill park row walk mews "
    "house rd st ave mansions parade green bridge gate wharf view rise".split()
)
_COUNTIES = (
    "bedfordshire", "berkshire", "buckinghamshire", "cambridgeshire", "cheshire", "cornwall", "cumbria", "derbyshire",
    "devon", "dorset", "county durham", "east sussex", "essex", "gloucestershire", "greater london",
    "greater manchester", "hampshire", "herefordshire", "hertfordshire", "kent", "lancashire", "leicestershire",
    "lincolnshire", "merseyside", "middlesex", "norfolk", "north yorkshire", "northamptonshire", "northumberland",
    "nottinghamshire", "oxfordshire", "rutland", "shropshire", "somerset", "south yorkshire", "staffordshire",
    "suffolk", "surrey", "tyne and wear", "warwickshire", "west midlands", "west sussex", "west yorkshire",
    "wiltshire", "worcestershire", "south glamorgan", "mid glamorgan", "west glamorgan", "midlothian", "lanarkshire",
    "county antrim", "county down",
)  # fmt: skip
_CITIES = (
    "Aberdeen", "Bath", "Belfast", "Birmingham", "Blackpool", "Bolton", "Bournemouth", "Bradford", "Brighton",
    "Bristol", "Cambridge", "Canterbury", "Cardiff", "Carlisle", "Chelmsford", "Cheltenham", "Chester",
    "Chichester", "Colchester", "Coventry", "Crawley", "Derby", "Doncaster", "Dundee", "Durham", "Eastbourne",
    "Edinburgh", "Ely", "Exeter", "Glasgow", "Gloucester", "Guildford", "Hereford", "Huddersfield", "Hull",
    "Inverness", "Ipswich", "Kingston upon Hull", "Lancaster", "Leeds", "Leicester", "Lichfield", "Lincoln",
    "Liverpool", "London", "Luton", "Maidstone", "Manchester", "Middlesbrough", "Milton Keynes",
    "Newcastle upon Tyne", "Newport", "Northampton", "Norwich", "Nottingham", "Oldham", "Oxford", "Perth",
    "Peterborough", "Plymouth", "Portsmouth", "Preston", "Reading", "Ripon", "Salford", "Salisbury", "Sheffield",
    "Slough", "Southampton", "Southend-on-Sea", "St Albans", "Stirling", "Stockport", "Stoke-on-Trent",
    "Sunderland", "Swansea", "Swindon", "Truro", "Wakefield", "Watford", "Winchester", "Woking", "Wolverhampton",
    "Worcester", "York",
)  # fmt: skip
_LONDON_AREAS = frozenset({"E", "EC", "N", "NW", "SE", "SW", "W", "WC"})
_NOT_LIVED_IN = re.compile(r"L(?:6[7-9]|7[0-5])")
"""Liverpool's codes for large receivers of mail."""


@dataclass(frozen=True, slots=True)
class Place:
    """An address in its parts. `outcode` may be known where `postcode` is not."""

    address: str
    city: str | None
    postcode: str | None
    outcode: str | None


def split_address(text: str) -> Place:
    """ "18 Abbey Road Oxford Oxfordshire OX2 0AE" is 18 Abbey Road, in Oxford, at OX2 0AE.

    Only a larger town, and only at the end, is taken off; any other stays in the address.
    """
    line = _tidy(text)
    found = find_postcode(line)
    rest = _tidy(f"{line[: found.span[0]]} {line[found.span[1] :]}") if found else line
    rest = _tidy(_COUNTRY.sub("", rest)) or rest
    street, city = _without_city(_without_county(rest))
    outcode = found.outcode if found else None
    return Place(street or line, city, found.postcode if found else None, outcode)


def in_city(place: Place, city: str | None) -> Place:
    """The place with the town of its own column; another one inside the address stays there."""
    if not city:
        return replace(place, city=place.city or post_town_of(place.outcode))
    elsewhere = place.city if place.city and fold(place.city) != fold(city) else ""
    return replace(place, address=join_lines([place.address, elsewhere]), city=city[:_LONGEST_CITY])


def post_town_of(outcode: str | None) -> str | None:
    """London, for the postcode areas that have no other post town."""
    return "London" if outcode and area_of(outcode) in _LONDON_AREAS else None


def join_lines(parts: list[str]) -> str:
    """Address lines as one, a house number joined to its street, and nothing said twice."""
    line = ""
    for part in (_tidy(part) for part in parts):
        if not part or re.search(rf"(?<!\w){re.escape(fold(part))}(?!\w)", fold(line)):
            continue
        is_number = re.fullmatch(
            r"[0-9]{1,4}[a-z]?(?:\s*[-–/]\s*[0-9]{1,4}[a-z]?)?", line.rsplit(", ", 1)[-1], re.IGNORECASE
        )
        line = f"{line} {part}" if is_number else f"{line}, {part}" if line else part
    return line


def _tidy(text: str) -> str:
    single = _BLANKS.sub(" ", text)
    return re.sub(r"(?:\s*,)+\s*", ", ", single).strip(_EDGES)


def _without_county(text: str) -> str:
    shorter = _county_pattern().sub("", text)
    return _tidy(shorter) if shorter.strip(_EDGES) else text


@cache
def _county_pattern() -> re.Pattern[str]:
    return re.compile(rf"[\s,]+(?:{'|'.join(_COUNTIES)})\Z", re.IGNORECASE)


@cache
def _city_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    cities = "|".join(sorted((re.escape(city) for city in _CITIES), key=len, reverse=True))
    at_end = re.compile(rf"(?:\A|[\s,]+)(?P<city>{cities})\Z", re.IGNORECASE)
    before_suburb = re.compile(rf"(?P<street>.*\S\s\S+)\s+(?P<city>{cities})\s+(?P<suburb>[A-Za-z]+)\Z", re.IGNORECASE)
    return at_end, before_suburb


def _without_city(text: str) -> tuple[str, str | None]:
    at_end, before_suburb = _city_patterns()
    if found := at_end.search(text):
        street = _tidy(text[: found.start()])
        last = re.split(r"[\s,]+", fold(street))[-1] if street else ""
        if last in {
            "near",
            "of",
            "the",
            "east",
            "west",
            "north",
            "south",
            "greater",
            "new",
            "great",
            "little",
            "port",
            "old",
        }:
            return text, None
        return street, _spelt(found["city"])
    found = before_suburb.match(text)
    if found and "," not in text and fold(found["suburb"]) not in _STREET_WORDS:
        street_end = fold(found["street"]).split()[-1]
        if street_end in _STREET_WORDS:
            return f"{_tidy(found['street'])}, {found['suburb']}", _spelt(found["city"])
    return text, None


def _spelt(city: str) -> str:
    return next(known for known in _CITIES if known.casefold() == city.casefold())


@dataclass(frozen=True, slots=True)
class Areas:
    """Areas in the order they were named, once each; `dropped` are postal codes where nobody lives."""

    names: list[str]
    dropped: list[str]


def read_areas(text: str) -> Areas:
    """Outcodes and names of areas from a list in one cell, with ; , | or line breaks between them."""
    names: dict[str, str] = {}
    dropped: dict[str, None] = {}
    for written in re.split(r"[;|\n\r]+|,(?![^()]*\))|\s+or\s+", text):
        name = _tidy(written)
        if not name:
            continue
        try:
            name = normalise_outcode(name)
        except ValueError:
            names.setdefault(fold(name), name[:100])
            continue
        if _NOT_LIVED_IN.fullmatch(name):
            dropped[name] = None
        else:
            names.setdefault(fold(name), name)
    return Areas(list(names.values()), list(dropped))
