"""How a home moves through the office. An offer that falls through puts it back on the market."""

from types import MappingProxyType

from app.domain.enums import PropertyStatus
from app.domain.errors import RuleBroken

S = PropertyStatus

ON_THE_MARKET = frozenset({S.AVAILABLE, S.UNDER_OFFER})
"""Advertised, so that a fanlight is lit and a portal shows it; portals still take new enquiries under offer."""

FIRST_STATUSES = frozenset({S.APPRAISAL, S.INSTRUCTED, S.AVAILABLE})
"""What a new home may start as; `available` only where all that listing needs is there."""

ALLOWED_MOVES = MappingProxyType(
    {
        S.APPRAISAL: (S.INSTRUCTED, S.LOST_INSTRUCTION),
        S.INSTRUCTED: (S.AVAILABLE, S.LET, S.WITHDRAWN, S.LOST_INSTRUCTION),  # let: taken on with its tenant in place
        S.AVAILABLE: (S.UNDER_OFFER, S.LET_AGREED, S.INSTRUCTED, S.WITHDRAWN, S.LOST_INSTRUCTION),
        S.UNDER_OFFER: (S.LET_AGREED, S.AVAILABLE, S.WITHDRAWN, S.LOST_INSTRUCTION),
        S.LET_AGREED: (S.LET, S.AVAILABLE, S.UNDER_OFFER, S.WITHDRAWN, S.LOST_INSTRUCTION),
        S.LET: (S.AVAILABLE, S.INSTRUCTED, S.WITHDRAWN, S.LOST_INSTRUCTION),
        S.WITHDRAWN: (S.INSTRUCTED, S.LOST_INSTRUCTION),
        S.LOST_INSTRUCTION: (S.INSTRUCTED,),
    }
)


def can_move(old: PropertyStatus, new: PropertyStatus) -> bool:
    """Whether the office may take this step; staying put is no step and always allowed."""
    return old is new or new in ALLOWED_MOVES[old]


def check_move(old: PropertyStatus, new: PropertyStatus) -> None:
    """Raises RuleBroken with a sentence that names the steps that are open."""
    if can_move(old, new):
        return
    *others, last = [_spoken(status) for status in ALLOWED_MOVES[old]]
    steps = f"{', '.join(others)} or {last}" if others else last
    raise RuleBroken(
        f"A home that is {_spoken(old)} cannot become {_spoken(new)}; it can become {steps}.",
        code="status_move_not_allowed",
        extra={"allowed": [status.value for status in ALLOWED_MOVES[old]]},
    )


def _spoken(status: PropertyStatus) -> str:
    return _NOUNS.get(status) or status.value.replace("_", " ")


_NOUNS = {S.APPRAISAL: "an appraisal", S.LOST_INSTRUCTION: "a lost instruction"}
