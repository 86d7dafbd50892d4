"""A clock that stands still until it is told to move."""

from datetime import UTC, datetime, timedelta

from app.core.clock import Clock


class FrozenClock(Clock):
    """Starts on a Monday in summer, when London is an hour ahead of UTC."""

    def __init__(self, now: datetime = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def move(self, **by: float) -> None:
        """Let time pass: `clock.move(days=1, minutes=5)`."""
        self._now += timedelta(**by)

    def set(self, now: datetime) -> None:
        self._now = now
