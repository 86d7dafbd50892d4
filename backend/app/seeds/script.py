"""The demo agency's history as a list of acts, played in the order in which they happened."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

from app.repositories.unit_of_work import UnitOfWork
from app.seeds.clock import CLOSES, OPENS

Deed = Callable[[UnitOfWork], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Act:
    """Something the office did some days ago, at a minute of that day, for one of its branches."""

    days_ago: int
    minute: int
    branch: str
    deed: Deed


@dataclass(slots=True)
class Script:
    """Times of day are drawn at random from a fixed seed, so that two demo agencies are alike."""

    random: Random
    acts: list[Act] = field(default_factory=list)

    def add(self, days_ago: int, branch: str, deed: Deed, *, after: int = OPENS) -> int:
        """Note an act; returns its minute, so that the next one on the same day can come after it."""
        minute = min(self.random.randint(after, max(after, CLOSES)), CLOSES)
        self.acts.append(Act(days_ago, minute, branch, deed))
        return minute

    def in_order(self) -> list[Act]:
        return sorted(self.acts, key=lambda act: (-act.days_ago, act.minute))


@dataclass(frozen=True, slots=True)
class Step:
    days_ago: int
    word: str
    value: str


def read_story(story: str) -> list[Step]:
    """ "31 instructed; 27 available; 5 rent=1950" as steps: so many days ago, this status, rent or note."""
    steps = []
    for part in story.split("; "):
        days, what = part.split(" ", 1)
        word, _, value = what.partition("=")
        steps.append(Step(int(days), word, value))
    return steps
