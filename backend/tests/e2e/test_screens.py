"""Every screen, wide and narrow, light and dark: usable by everybody, whole, and quiet."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.rig import people
from tests.rig.page_watch import PageWatch

NARROW = 390
SIZES: dict[str, tuple[int, int, Literal["light", "dark"]]] = {
    "1440 light": (1440, 900, "light"),
    "1440 dark": (1440, 900, "dark"),
    "390 light": (NARROW, 844, "light"),
}

# A screen's address (a record's is asked for first) and words that are there only once its data is.
SCREENS: dict[str, tuple[str, str]] = {
    "login": ("/login", "Sign in"),
    "today": ("/today", "on the market"),
    "properties": ("/properties", "LET-|pcm"),
    "one property": ("/properties/{properties}", "added|changed|Added"),
    "landlords": ("/landlords", "07700 900"),
    "one landlord": ("/landlords/{landlords}", "with us since"),
    "applicants": ("/applicants", "pcm"),
    "one applicant": ("/applicants/{applicants}", "registered as an applicant"),
    "search": ("/search?q=lordship", "14 Lordship Lane"),
    "kpis": ("/kpis", "in the list"),
    "activity": ("/activity", "by import|on screen|through the API|by the system"),
    "import": ("/import", "Past imports"),
}


@dataclass
class Window:
    page: Page
    watch: PageWatch
    records: dict[str, str]

    def show(self, screen: str) -> Page:
        path, _ = SCREENS[screen]
        self.watch.faults.clear()
        self.page.goto(path.format(**self.records))
        self.page.wait_for_load_state("networkidle")
        return self.page


@pytest.fixture(scope="module", params=SIZES)
def window(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Window]:
    """One signed-in window for each size and theme, walked from screen to screen."""
    width, height, scheme = SIZES[request.param]
    context = browser.new_context(
        base_url=base_url, viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce",
        locale="en-GB", timezone_id="Europe/London", has_touch=width == NARROW,
    )  # fmt: skip
    context.set_default_timeout(15_000)
    door = {"email": people.ADMIN_EMAIL, "password": people.ADMIN_PASSWORD}
    assert context.request.post("/api/v1/auth/login", data=door).ok
    yield Window(context.new_page(), PageWatch(), _records(context.request.get))
    context.close()


def _records(get: Callable[[str], object]) -> dict[str, str]:
    return {}
