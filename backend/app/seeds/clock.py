"""A clock that walks from the past to now, so that the demo agency has a history with truthful times."""

from datetime import UTC, datetime, time, timedelta

from app.core.clock import LONDON, Clock

SUNDAY = 6
OPENS, CLOSES = 9 * 60 + 5, 17 * 60 + 50  # minutes of the day
A_MOMENT = timedelta(seconds=1)  # no two things happen at once
A_MINUTE = timedelta(minutes=1)


class DemoClock(Clock):
    """Stands still between steps and never goes back. `now` at the start is the present it walks to."""

    def __init__(self, present: Clock) -> None:
        self.present = present.now()
        self.last_day = present.today()
        self._now = datetime(2000, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def walk_to(self, days_ago: int, minute: int) -> None:
        """To a minute of a London day some days ago, or as far into today as today has got.

        The office is closed on Sundays; what falls on one was done on the Saturday.
        """
        day = self.last_day - timedelta(days=days_ago)
        if days_ago and day.weekday() == SUNDAY:
            day -= timedelta(days=1)
        midnight = datetime.combine(day, time(), LONDON).astimezone(UTC)
        moment = midnight + timedelta(minutes=minute) if days_ago else self._today(midnight, minute)
        self._now = max(self._now + A_MOMENT, moment)

    def _today(self, midnight: datetime, minute: int) -> datetime:
        opened = max(midnight, min(midnight + timedelta(minutes=OPENS), self.present - timedelta(hours=1)))
        return opened + (self.present - A_MINUTE - opened) * ((minute - OPENS) / (CLOSES - OPENS))
