"""Rents and budgets as files write them: "£1,600 pcm", "£300 pw", "1,250", "346.6666666666667", "POA"."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from app.domain.enums import RentFrequency
from app.domain.money import rent_pcm
from app.domain.text import fold, printable
from app.services.imports.values import Unreadable, is_empty
from app.services.imports.vocabulary import FREQUENCY_CODES, FREQUENCY_WORDS

HIGHEST_PCM = Decimal(100_000)
LIKELY_WEEKLY_BELOW = Decimal(200)
"""A budget below this is very likely for a week where nothing says so."""

_AMOUNT = re.compile(
    r"(?<![\w.,])([-\u2212]?)\s{0,9}£?\s{0,9}([-\u2212]?)([0-9]{1,3}(?:,[0-9]{3})++|[0-9]{1,12})(\.[0-9]{1,20})?(?![0-9,.]*[0-9])"
)
_RANGE = re.compile(
    r"[0-9]\s{0,9}(?:p[cw]m?|per\s{1,9}\w{1,30})?\s{0,9}(?:-|–|\bto\b)\s{0,9}£?\s{0,9}[0-9]", re.IGNORECASE
)
_ON_REQUEST = re.compile(
    r"\b(?:poa|p\.o\.a|price on application|on request|on application|ask agent|enquire)\b", re.IGNORECASE
)
_SAY = "Write an amount and its period, such as 1250 pcm or 300 pw."


@dataclass(frozen=True, slots=True)
class SeenRent:
    """An amount in pounds for one period. `stated` says whether the text itself named the period."""

    amount: Decimal
    frequency: RentFrequency
    stated: bool

    @property
    def pcm(self) -> Decimal:
        """Pounds per calendar month (for one person where it is per person)."""
        return rent_pcm(self.amount, self.frequency)


def read_amount(text: str) -> Decimal:
    """Pounds, half-up to the penny. Raises Unreadable for words, ranges, negatives and sums no rent reaches."""
    if _ON_REQUEST.search(text):
        raise Unreadable(f"“{printable(text)}” states no rent.", "A home needs a stated rent before it can be listed.")
    if _RANGE.search(text):
        raise Unreadable(
            f"“{printable(text)}” is a range of rents.", "Write one rent: a home is listed at a stated rent."
        )
    found = _AMOUNT.search(text)
    if not found or re.search(r"[0-9][eEkKmM](?:\b|[+-]?[0-9])", text) or "%" in text:
        raise Unreadable(f"“{printable(text)}” is not an amount of money.", _SAY)
    amount = Decimal(found[3].replace(",", "") + (found[4] or ""))
    if found[1] or found[2]:
        raise Unreadable(f"“{printable(text)}” is less than nothing.", "Write an amount above £0.")
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def read_frequency(text: str) -> RentFrequency | None:
    """The period named in a text; None where it names none."""
    plain = " ".join(re.sub(r"[^a-z0-9]+", " ", fold(text)).split())
    for frequency in RentFrequency:
        if plain == frequency.value.replace("_", " "):
            return frequency
    return next((frequency for frequency in FREQUENCY_WORDS if _pattern(frequency).search(plain)), None)


def read_period(text: str) -> RentFrequency | None:
    """The period in a column of its own, where feeds may write the payments a year: 52, 12."""
    return read_frequency(text) or FREQUENCY_CODES.get(text.strip().removesuffix(".0"))


@cache
def _pattern(frequency: RentFrequency) -> re.Pattern[str]:
    """Whole words anywhere, also right behind a number ("300pw")."""
    return re.compile(rf"(?:\b|(?<=[0-9]))(?:{'|'.join(map(re.escape, FREQUENCY_WORDS[frequency]))})\b")


def read_rent(text: str, frequency: RentFrequency | None, otherwise: RentFrequency) -> SeenRent | None:
    """A rent. The period is what the text itself says, else `frequency` (another column's), else `otherwise`.

    "£1,998 pcm (£461 pw)" is its first amount with the period right after it.
    """
    if is_empty(text):
        return None
    amount = read_amount(text)
    if amount == 0:
        return None
    stated = _frequency_after_amount(text) or frequency
    rent = SeenRent(amount, stated or otherwise, stated is not None)
    if rent.amount > HIGHEST_PCM * 12 or rent.pcm > HIGHEST_PCM:
        raise Unreadable(f"A rent of “{printable(text)}” looks like a sale price.", _SAY)
    return rent


def _frequency_after_amount(text: str) -> RentFrequency | None:
    if not (amount := _AMOUNT.search(text)):
        return None
    after = re.split(r"[£(]", text[amount.end() :], maxsplit=1)[0]
    return read_frequency(after) or read_frequency(text[: amount.start()])
