"""A clock that walks from the past to now, so that the demo agency has a history with truthful times."""

from datetime import UTC, datetime, time, timedelta

from app.core.clock import LONDON, Clock

SUNDAY = 6


class DemoClock(Clock):
    """Stands still between steps and never goes back. `now` at the start is the present it walks to."""

    def __init__(self, present: Clock) -> None:
        self.present = present.now()
        self.last_day = present.today()
        self._now = datetime.min.replace(tzinfo=UTC)

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
        if days_ago:
            moment = midnight + timedelta(minutes=minute)
        else:
            moment = midnight + (self.present - midnight) * (minute / (24 * 60))
        self._now = max(self._now, moment)
