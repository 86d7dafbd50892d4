"""The one place that asks what time it is, so that tests can answer."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


class Clock:
    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The legal date: the calendar day in London."""
        return self.now().astimezone(LONDON).date()
