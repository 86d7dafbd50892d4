"""People's names, kept as they were typed: nobody knows better than the owner how a name is written."""

import re
from dataclasses import dataclass

from app.domain.enums import Title

_TITLES = {title.value.lower(): title for title in Title} | {
    "mister": Title.MR,
    "doctor": Title.DR,
    "professor": Title.PROF,
}
_PARTICLES = frozenset(
    "van von der den de del della di da do dos das du des la le ter ten zu zum zur bin ibn bint al el st st. ap".split()
)
_AND = re.compile(r"\s*(?:&|\+)\s*|\s+and\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name taken apart; `also` is the second person when two were written in one field."""

    title: Title | None = None
    first_name: str | None = None
    last_name: str | None = None
    also: "NameParts | None" = None


def split_name(text: str) -> NameParts:
    """A best guess for imports: "Mr & Mrs John O'Brien-Smith" is Mr John O'Brien-Smith, and also Mrs O'Brien-Smith."""
    written = " ".join(text.split())
    first, *others = _AND.split(written, maxsplit=1)
    if not others or not first or not others[0]:
        return _one(written)
    return _two(first, others[0])


def display_name(title: Title | str | None, first_name: str | None, last_name: str | None) -> str:
    """ "Dr Ama Boateng", from whatever of it is known; empty if nothing is."""
    return " ".join(part.strip() for part in (title, first_name, last_name) if part and part.strip())


def read_title(word: str) -> Title | None:
    """The title a word stands for, with or without its full stop."""
    return _TITLES.get(word.rstrip(".,").lower())


def _two(first: str, second: str) -> NameParts:
    one, other = _one(first), _one(second)
    if one.title and not one.first_name and not one.last_name:  # "Mr & Mrs John Smith": John is the one named first
        also = NameParts(other.title, None, other.last_name) if other.title else None
        return NameParts(one.title, other.first_name, other.last_name, also)
    if "," in first or _has_own_surname(one):
        return NameParts(one.title, one.first_name, one.last_name, other)
    return NameParts(one.title, one.first_name or one.last_name, other.last_name, other)


def _has_own_surname(person: NameParts) -> bool:
    return person.first_name is not None and person.last_name is not None


def _one(text: str) -> NameParts:
    surname, comma, given = text.partition(",")
    title, parts = _without_title(given if comma else text)
    if comma:
        own_title, surname_parts = _without_title(surname)
        return NameParts(title or own_title, " ".join(parts) or None, " ".join(surname_parts) or None)
    if len(parts) <= 1:
        only = parts[0] if parts else None
        return NameParts(title, None, only) if title else NameParts(None, only, None)
    start = _where_the_surname_starts(parts)
    return NameParts(title, " ".join(parts[:start]) or None, " ".join(parts[start:]))


def _without_title(text: str) -> tuple[Title | None, list[str]]:
    parts = text.replace(",", " ").split()
    title = None
    while parts and (found := read_title(parts[0])):
        title = title or found
        parts = parts[1:]
    return title, parts


def _where_the_surname_starts(parts: list[str]) -> int:
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in _PARTICLES:
        start -= 1
    return start
