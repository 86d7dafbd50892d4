"""What a cell says: numbers, dates, yes and no, vocabularies, contact details. Empty in every spelling is None.

Each reader returns a value, or None for an empty cell, or raises `Unreadable` with the problem and what to do about it.
"""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from zoneinfo import ZoneInfo

from email_validator import EmailNotValidError, validate_email

from app.domain.enums import EmploymentStatus, Furnishing, LetType, PropertyType, ServiceLevel
from app.domain.phone import normalise_phone
from app.domain.postcode import find_postcode, normalise_outcode, normalise_postcode
from app.domain.text import clean_line, clean_text, fold, printable, words
from app.services.imports.vocabulary import (
    DATE_WORDS,
    EMPLOYMENT_WORDS,
    FURNISHING_WORDS,
    LET_TYPE_WORDS,
    MONTHS,
    NO_DWELLING_WORDS,
    NUMBER_WORDS,
    PROPERTY_TYPE_WORDS,
    SERVICE_WORDS,
)

LONGEST_LINE = 200
LONGEST_TEXT = 20_000
MOST_ROOMS = 20
MOST_SQUARE_METRES = 100_000
_SQUARE_METRES_IN_A_SQUARE_FOOT = Decimal("0.09290304")
_EMPTY = frozenset(
    {"", "na", "n/a", "n.a.", "none", "null", "nil", "nan", "#n/a", "#ref!", "#value!", "-", "--", "–", "—", ".", "?",
     "tbc", "tba", "unknown", "not known", "not specified", "unspecified", "not available", "(blank)", "not provided"}
)  # fmt: skip
_EMPTY_NAME = frozenset({"", "-", "--", "n/a", ".", "?", "(blank)"})
_LONDON = ZoneInfo("Europe/London")
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_WHOLE = re.compile(r"([0-9]{1,9})(?:\.0+)?")
_NUMBER_IN_TEXT = re.compile(
    r"\A([0-9]{1,2})(?:\.0+)?\s*(?:\+\s*)?(?:double\s+)?(?:beds?|bedrooms?|bedroomed|baths?|bathrooms?|br)\b",
    re.IGNORECASE,
)
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})(?:[ T]+[0-9]{1,2}:[0-9]{2}.*)?")
_DAY_NAMED = re.compile(
    r"(?:[a-z]+,?\s+)?([0-9]{1,2})(?:st|nd|rd|th)?[\s,./-]*(?:of\s+)?([a-z]{3,9})\.?[\s,./-]*([0-9]{4}|[0-9]{2})"
)
_NAMED_DAY = re.compile(r"([a-z]{3,9})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_TRUE = frozenset({"true", "t", "yes", "y", "1", "x", "on", "✓", "✔"})
_FALSE = frozenset({"false", "f", "no", "n", "0", "off"})


class Unreadable(ValueError):
    """A cell that says nothing usable: what is wrong, and what would help."""

    def __init__(self, problem: str, suggestion: str, *, no_home: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.suggestion = suggestion
        self.no_home = no_home


def is_empty(text: str) -> bool:
    """Whether a cell says nothing, in any of the spellings that programs use for it."""
    return text.strip().casefold() in _EMPTY


def read_line(text: str) -> str | None:
    """One line of text; breaks inside become blanks ("Buckler Court, \\nEden Grove" is one address)."""
    return None if is_empty(text) else _line(text)


def _line(text: str) -> str | None:
    try:
        return clean_line(re.sub(r"[\r\n\t\u2028\u2029]+", " ", text), LONGEST_LINE) or None
    except ValueError as error:
        raise Unreadable(str(error), "Correct the text in the file, or leave it empty.") from error


def read_text(text: str) -> str | None:
    """Several lines of text, such as a description."""
    if is_empty(text):
        return None
    try:
        return clean_text(text, LONGEST_TEXT) or None
    except ValueError as error:
        raise Unreadable(str(error), "Correct the text in the file, or leave it empty.") from error


def read_name_line(text: str) -> str | None:
    """A name. People are called None and Null, so only marks count as empty."""
    return None if text.strip().casefold() in _EMPTY_NAME else _line(text)


def read_whole(text: str, what: str, most: int) -> int | None:
    """A whole number from 0 to `most`: "2", "2.0", "2 beds", "two"."""
    if is_empty(text):
        return None
    found = _NUMBER_IN_TEXT.match(text.strip()) or _WHOLE.fullmatch(text.strip().replace(",", ""))
    number = int(found[1]) if found else NUMBER_WORDS.get(fold(text).strip())
    if number is None:
        raise Unreadable(f"“{printable(text)}” is not a number of {what}.", f"Write a whole number from 0 to {most}.")
    if number > most:
        raise Unreadable(
            f"{number:,} {what} cannot be right; it was left empty.",
            f"Write a whole number from 0 to {most}, or nothing.",
        )
    return number


def read_bedrooms(text: str) -> int | None:
    """Bedrooms, 0 to 20; a studio has none."""
    if re.search(r"\b(?:studio|bedsit)\b", text, re.IGNORECASE):
        return 0
    return read_whole(text, "bedrooms", MOST_ROOMS)


def read_bathrooms(text: str) -> int | None:
    """Bathrooms, 0 to 20."""
    return read_whole(text, "bathrooms", MOST_ROOMS)


def read_floor_area(text: str) -> int | None:
    """Square metres; "635 sq. ft." is 59. A bare number is square metres."""
    if is_empty(text):
        return None
    found = re.match(
        r"\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})(\.[0-9]+)?\s*(sq\.?\s*f|ft|square f)?", text, re.IGNORECASE
    )
    if not found:
        raise Unreadable(f"“{printable(text)}” is not a floor area.", "Write square metres, such as 59.")
    size = Decimal(found[1].replace(",", "") + (found[2] or ""))
    metres = round(size * _SQUARE_METRES_IN_A_SQUARE_FOOT if found[3] else size)
    if not 1 <= metres <= MOST_SQUARE_METRES:
        raise Unreadable(f"“{printable(text)}” cannot be the floor area of a home.", "Write square metres, such as 59.")
    return metres


def read_coordinate(text: str, what: str, lowest: float, highest: float) -> float | None:
    """Degrees within the British Isles; nought means unknown in many programs."""
    if is_empty(text) or re.fullmatch(r"-?0(?:\.0+)?", text.strip()):
        return None
    try:
        number = Decimal(text.strip())
    except InvalidOperation as error:
        raise Unreadable(
            f"“{printable(text)}” is not a {what}.", "Write degrees, such as 51.4613, or nothing."
        ) from error
    if not number.is_finite() or not lowest <= number <= highest:
        raise Unreadable(
            f"The {what} {printable(text)} is not in the United Kingdom.",
            "Latitude and longitude may have changed places.",
        )
    return float(number)


def read_date(text: str, today: date | None = None) -> date | None:
    """A day, written as Britain does or in ISO form. "Now" is `today`, and nothing where no `today` is given."""
    if is_empty(text):
        return None
    written = fold(text).strip()
    if re.fullmatch(r"(?:available\s+)?(?:now|immediately|today|asap|immediate)", written):
        return today
    try:
        found = _as_date(written)
    except (ValueError, OverflowError):
        found = None
    if found is None or not 1900 <= found.year <= 2200:
        raise Unreadable(f"“{printable(text)}” is not a date.", f"Write day, month and year, {DATE_WORDS}.")
    return found


def _as_date(written: str) -> date | None:
    if found := _ISO.match(written):
        return _iso_day(written, found)
    if found := _DAY_FIRST.fullmatch(written):
        return date(_year(found[3]), int(found[2]), int(found[1]))
    if re.fullmatch(r"[345][0-9]{4}(?:\.0+)?", written):
        return _EXCEL_DAY_ZERO + timedelta(days=int(float(written)))
    return _named_month(written)


def _iso_day(written: str, found: re.Match[str]) -> date:
    """An instant falls on the day it is in London."""
    if re.search(r"[t ][0-9:.]+(?:z|[+-][0-9]{2}:?[0-9]{2})\Z", written):
        return datetime.fromisoformat(written.upper()).astimezone(_LONDON).date()
    return date(int(found[1]), int(found[2]), int(found[3]))


def _named_month(written: str) -> date | None:
    if (found := _DAY_NAMED.fullmatch(written)) and (month := MONTHS.get(found[2][:3])):
        return date(_year(found[3]), month, int(found[1]))
    if (found := _NAMED_DAY.fullmatch(written)) and (month := MONTHS.get(found[1][:3])):
        return date(int(found[3]), month, int(found[2]))
    return None


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 70 else 1900)


def read_yes_no(text: str) -> bool | None:
    """Yes or no; None where the cell says neither."""
    written = text.strip().casefold()
    if written in _TRUE:
        return True
    return False if written in _FALSE else None


def read_property_type(text: str) -> PropertyType | None:
    """The type in any spelling. Raises Unreadable with `no_home` for what nobody lives in."""
    if is_empty(text):
        return None
    key = _key(text)
    if key in NO_DWELLING_WORDS:
        raise Unreadable(
            f"“{printable(text)}” is {NO_DWELLING_WORDS[key]}, not a home to let.",
            "Leave it out, or correct the type if somebody lives there.",
            no_home=True,
        )
    if found := PROPERTY_TYPE_WORDS.get(key) or _member(PropertyType, text):
        return found
    last = next((PROPERTY_TYPE_WORDS[word] for word in reversed(words(text)) if word in PROPERTY_TYPE_WORDS), None)
    if last is None:
        raise Unreadable(f"“{printable(text)}” is no type we know.", "Use a type such as flat, house or studio.")
    return last


def read_furnishing(text: str) -> Furnishing | None:
    """Furnished or not; a plain yes or no answers "furnished?"."""
    if is_empty(text):
        return None
    if (answer := read_yes_no(text)) is not None:
        return Furnishing.FURNISHED if answer else Furnishing.UNFURNISHED
    return _one_of(Furnishing, FURNISHING_WORDS, text, "furnishing", "furnished, part furnished or unfurnished")


def read_let_type(text: str) -> LetType | None:
    return _one_of(LetType, LET_TYPE_WORDS, text, "kind of let", "long term or short term")


def read_service_level(text: str) -> ServiceLevel | None:
    return _one_of(ServiceLevel, SERVICE_WORDS, text, "service", "let only, rent collection or fully managed")


def read_employment(text: str) -> EmploymentStatus | None:
    return _one_of(
        EmploymentStatus, EMPLOYMENT_WORDS, text, "employment", "employed, self-employed, student or retired"
    )


def _one_of[E: StrEnum](enum: type[E], spellings: dict[str, E], text: str, what: str, such_as: str) -> E | None:
    if is_empty(text):
        return None
    found = spellings.get(_key(text)) or _member(enum, text)
    if found is None:
        raise Unreadable(f"“{printable(text)}” is no {what} we know.", f"Write {such_as}.")
    return found


def read_choice[E: StrEnum](enum: type[E], text: str, what: str) -> E | None:
    """A member of a vocabulary that needs no spellings of its own, such as a council tax band."""
    return _one_of(enum, {}, re.sub(r"^\s*band\b", "", text, flags=re.IGNORECASE), what, ", ".join(list(enum)[:8]))


def _member[E: StrEnum](enum: type[E], text: str) -> E | None:
    key = _key(text)
    return next((member for member in enum if _key(member) == key), None)


def _key(text: str) -> str:
    return " ".join(words(text.replace("_", " ")))


def read_email(text: str) -> str | None:
    """An address mail can go to, as a domain name needs it. Nobody is asked whether it exists."""
    if is_empty(text):
        return None
    first = re.split(r"[;,\s]+", text.strip().removeprefix("mailto:"))[0].strip("<>")
    try:
        return validate_email(first, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise Unreadable(
            f"“{printable(text, 60)}” is not an e-mail address.", "Write one, such as a.jones@example.com."
        ) from error


def read_phone(text: str) -> str | None:
    """E.164. Spreadsheets drop the leading zero of a number, so ten digits without one get it back."""
    if is_empty(text):
        return None
    first = re.split(r"[;/|]|\bor\b", text.strip())[0].strip()
    if re.fullmatch(r"[1237][0-9]{9}(?:\.0)?", first):
        first = f"0{first.removesuffix('.0')}"
    try:
        return normalise_phone(first)
    except ValueError as error:
        raise Unreadable(str(error), "Write it with its area code, or with + and the country code.") from error


def read_postcode(text: str) -> tuple[str | None, str | None]:
    """A postcode and its outcode; only the outcode where the second half is missing."""
    if is_empty(text):
        return None, None
    try:
        whole = normalise_postcode(text)
        return whole, whole.split(" ")[0]
    except ValueError as not_whole:
        try:
            return None, normalise_outcode(text)
        except ValueError:
            found = find_postcode(text)
            if found:
                return found.postcode, found.outcode
            raise Unreadable(str(not_whole), "Correct it, or leave it empty until it is known.") from not_whole
