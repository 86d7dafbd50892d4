"""The rent of a home as it was stated: an amount and how often. The monthly figure is derived from it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.enums import RentFrequency
from app.domain.errors import InvalidInput, Problem
from app.domain.money import rent_pcm, rent_pw


@dataclass(frozen=True, slots=True)
class Rent:
    """`amount` in pounds each `frequency`; `persons` matters only for a rent per person."""

    amount: Decimal
    frequency: RentFrequency
    persons: int = 1

    @property
    def pcm(self) -> Decimal:
        """Pounds per calendar month, to the nearest penny."""
        return rent_pcm(self.amount, self.frequency, self.persons)

    @property
    def pw(self) -> Decimal:
        """Pounds per week, to the nearest penny."""
        return rent_pw(self.amount, self.frequency, self.persons)


def choose_rent(sent: Mapping[str, Any], current: Rent | None, *, persons: int = 1) -> Rent | None:
    """The rent after a change that sent any of `rent_pcm`, `rent_amount` and `rent_frequency`.

    A record that was read carries all three; the one that differs from what is stored is the one that is meant.

    Raises:
        InvalidInput: when two of them disagree and neither is what is stored.
    """
    pcm, amount, frequency = (sent.get(name) for name in ("rent_pcm", "rent_amount", "rent_frequency"))
    unchanged = current is not None and (amount, frequency) in (
        (current.amount, current.frequency), (current.amount, None), (None, current.frequency),
    )  # fmt: skip
    if pcm is not None and (unchanged or (amount is None and frequency in (None, RentFrequency.MONTHLY))):
        same = current is not None and pcm == current.pcm
        return replace(current, persons=persons) if current and same else Rent(pcm, RentFrequency.MONTHLY, persons)
    if amount is None:
        return _from_frequency(sent, current, persons)
    stated = Rent(amount, frequency or (current.frequency if current else RentFrequency.MONTHLY), persons)
    if pcm is not None and pcm not in (stated.pcm, current.pcm if current else None):
        raise _disagree(
            "rent_pcm", f"rent_pcm and rent_amount disagree: {amount} {stated.frequency} is {stated.pcm} a month."
        )
    return stated


def _from_frequency(sent: Mapping[str, Any], current: Rent | None, persons: int) -> Rent | None:
    frequency = sent.get("rent_frequency")
    if frequency is None:
        untouched = not {"rent_pcm", "rent_amount", "rent_frequency"} & set(sent)
        return replace(current, persons=persons) if current and untouched else None
    if sent.get("rent_pcm") is not None or current is None or "rent_amount" in sent:
        raise _disagree("rent_frequency", "rent_frequency says how often rent_amount is due: send the two together.")
    return Rent(current.amount, frequency, persons)


def _disagree(field: str, sentence: str) -> InvalidInput:
    return InvalidInput(sentence, errors=[Problem(sentence, f"/{field}", "inconsistent")])
