"""Phone numbers: stored as E.164, shown as Britain writes them, found from any fragment."""

import re
import unicodedata

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, ValidationResult

from app.domain.text import printable

_REGION = "GB"
_LONGEST_INPUT = 60
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SCHEME = re.compile(r"\A\s*(?:tel|phone|mob|mobile|t|m)\s*[:.]\s*", re.IGNORECASE)
_EXTENSION = re.compile(r"[\s,;]*(?:extension|extn|ext|x|#)[\s.:=]*([0-9]{1,7})\s*\Z", re.IGNORECASE)
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_NUMBER = re.compile(r"[0-9\s().+\-]+")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_FRAGMENT_DIGITS = range(4, 16)

_WHY_NOT = {
    ValidationResult.TOO_SHORT: "it has too few digits",
    ValidationResult.TOO_LONG: "it has too many digits",
    ValidationResult.INVALID_LENGTH: "it has the wrong number of digits",
    ValidationResult.INVALID_COUNTRY_CODE: "its country code does not exist",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "its area code is missing",
}


def normalise_phone(text: str) -> str:
    """E.164, such as +447700900187. Numbers without a country code are British; an extension is left out.

    Numbers kept for drama are taken, although no network serves them. Raises ValueError with a sentence.
    """
    number = _parsed(text)
    problem = _problem(number)
    if problem:
        raise ValueError(f"“{printable(text)}” is not a phone number: {problem}.")
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def extension_of(text: str) -> str | None:
    """The extension written after a number: "12" in "020 7946 0321 ext. 12"."""
    found = _EXTENSION.search(_tidied(text))
    return found[1] if found else None


def display_phone(e164: str) -> str:
    """As Britain groups it, "07700 900 187"; abroad with the country code; what cannot be read as it is."""
    try:
        number = phonenumbers.parse(e164, _REGION)
    except phonenumbers.NumberParseException:
        return e164
    if number.country_code != 44:
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.national_significant_number(number)
    if national.startswith("7") and len(national) == 10:
        return f"0{national[:4]} {national[4:7]} {national[7:]}"
    return phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)


def phone_digits_for_search(e164: str) -> tuple[str, str]:
    """The digits as dialled here, forwards and backwards, so that both a beginning and an ending is a prefix."""
    digits = _as_dialled(re.sub(r"[^0-9]", "", e164))
    return digits, digits[::-1]


def phone_query_digits(text: str) -> str | None:
    """The digits to look for, as dialled here, if someone typed part of a phone number (at least four digits)."""
    if len(text) > _LONGEST_INPUT:
        return None
    typed = _TRUNK_ZERO.sub("", _SCHEME.sub("", _tidied(text))).strip()
    if not _NUMBER.fullmatch(typed):
        return None
    digits = re.sub(r"[^0-9]", "", typed)
    dialled = _as_dialled(digits) if typed.startswith("+") else _from_abroad(digits)
    return dialled if len(dialled) in _FRAGMENT_DIGITS else None


def _from_abroad(digits: str) -> str:
    """A fragment may just as well be the end of a number (…00 187), so only clear cases lose their 00 or 44."""
    if (digits.startswith("0044") and len(digits) > 7) or (digits.startswith("00") and len(digits) > 11):
        return _as_dialled(digits[2:])
    return _as_dialled(digits) if len(digits) > 11 else digits


def _as_dialled(digits: str) -> str:
    return f"0{digits[2:].removeprefix('0')}" if digits.startswith("44") else digits


def _tidied(text: str) -> str:
    """Full-width digits, typographic dashes and the invisible marks that address books copy along, made plain."""
    return _DASHES.sub("-", unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))).strip()


def _parsed(text: str) -> PhoneNumber:
    if len(text) > _LONGEST_INPUT:
        raise ValueError(f"A phone number has at most {_LONGEST_INPUT} characters; this has {len(text):,}.")
    bare = _TRUNK_ZERO.sub("", _EXTENSION.sub("", _SCHEME.sub("", _tidied(text)))).strip()
    if not bare:
        raise ValueError("A phone number is needed, such as 07700 900 187.")
    if not _NUMBER.fullmatch(bare) or not bare.isascii():
        raise ValueError(f"“{printable(text)}” is not one phone number; write only its digits, such as 07700 900 187.")
    try:
        return phonenumbers.parse(bare, _REGION)
    except phonenumbers.NumberParseException as error:
        raise ValueError(f"“{printable(text)}” is not a phone number; one looks like 07700 900 187.") from error


def _problem(number: PhoneNumber) -> str | None:
    result = phonenumbers.is_possible_number_with_reason(number)
    if result != ValidationResult.IS_POSSIBLE:
        return _WHY_NOT.get(result, "it cannot be dialled")
    if number.country_code == 44 and not phonenumbers.is_valid_number(number):
        return _british_problem(phonenumbers.national_significant_number(number))
    return None


def _british_problem(national: str) -> str | None:
    """The library takes any 7, 9 or 10 digits; only old landlines and freephone really have fewer than 10."""
    if national[0] in "046":
        return "no British number starts like that"
    if len(national) < (9 if national[0] in "18" else 10):
        return "it has too few digits"
    return None
