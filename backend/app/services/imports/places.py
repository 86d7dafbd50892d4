"""Where a home is, from the cells that say so, and the areas someone is looking in."""

import re
from dataclasses import dataclass

from app.domain.address import FreeformAddress, split_freeform
from app.domain.postcode import area_of, normalise_outcode
from app.domain.text import fold, words
from app.domain.towns import LONDON_AREAS
from app.services.imports.cells import Cells
from app.services.imports.values import is_empty, read_line, read_postcode

_LONGEST_CITY = 100
_EDGES = " ,;.-–"
_HOUSE_NUMBER = re.compile(r"[0-9]{1,4}[a-z]?(?:\s*[-–/]\s*[0-9]{1,4}[a-z]?)?", re.IGNORECASE)
_NOT_LIVED_IN = re.compile(r"L(?:6[7-9]|7[0-5])")
"""Liverpool's codes for large receivers of mail."""


def read_place(cells: Cells, written: str) -> FreeformAddress:
    """An address text taken apart; what columns of their own say counts before what the text says.

    A town in the text that is not the column's stays in the address. London is filled in where the outcode says so.
    """
    said = split_freeform(written) if written else FreeformAddress("", None, None, None)
    postcode, outcode = _postcode(cells, said)
    city = cells.read("city", read_line)
    if not city:
        in_london = outcode is not None and area_of(outcode) in LONDON_AREAS
        return FreeformAddress(
            said.address or written, said.city or ("London" if in_london else None), postcode, outcode
        )
    other_town = said.city if said.city and fold(said.city) != fold(city) and _says(written, said.city) else ""
    return FreeformAddress(join_lines([said.address, other_town]) or written, city[:_LONGEST_CITY], postcode, outcode)


def _postcode(cells: Cells, said: FreeformAddress) -> tuple[str | None, str | None]:
    """Postcode and outcode. Two columns may hold one half each ("GU1", "3AA")."""
    texts = cells.texts("postcode")
    column = texts[0][0] if texts else None
    own, half = cells.read_one(column, " ".join(text.strip() for _, text in texts), _halves) or (None, None)
    if own and said.postcode and own != said.postcode:
        cells.warn(column, f"The address says {said.postcode}; {own} was taken.", "Check which postcode is right.")
    if postcode := own or said.postcode:
        return postcode, postcode.split(" ")[0]
    _, of_its_own = cells.read("outcode", _halves) or (None, None)
    return None, half or of_its_own or said.outcode


def _halves(text: str) -> tuple[str | None, str | None] | None:
    return None if is_empty(text) else read_postcode(text)


def join_lines(parts: list[str]) -> str:
    """Address lines as one, a house number joined to its street, and nothing said twice."""
    line = ""
    for part in (_tidy(part) for part in parts):
        if not part or (line and _says(line, part)):
            continue
        ends_in_number = _HOUSE_NUMBER.fullmatch(line.rsplit(", ", 1)[-1])
        line = f"{line} {part}" if ends_in_number else f"{line}, {part}" if line else part
    return line


def _says(text: str, part: str) -> bool:
    """Whether a text holds these words in this order."""
    return f" {' '.join(words(part))} " in f" {' '.join(words(text))} "


def _tidy(text: str) -> str:
    return re.sub(r"(?: *,)+ *", ", ", " ".join(text.split())).strip(_EDGES)


@dataclass(frozen=True, slots=True)
class Areas:
    """Areas in the order they were named, once each; `dropped` are postal codes where nobody lives."""

    names: list[str]
    dropped: list[str]


def read_areas(text: str) -> Areas:
    """Outcodes and names of areas from a list in one cell, with ; , | or line breaks between them."""
    names: dict[str, str] = {}
    dropped: dict[str, None] = {}
    for written in re.split(r"[;|,\n\r]| or ", text):
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
