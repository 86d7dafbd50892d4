"""Every screen, wide and narrow, light and dark: usable by everybody, whole, and quiet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # ships no type information
from playwright.sync_api import Browser, Page, expect

from tests.rig import people
from tests.rig.page_watch import PageWatch

NARROW = 390
SIZES: dict[str, tuple[int, int, Literal["light", "dark"]]] = {
    "1440 light": (1440, 900, "light"),
    "1440 dark": (1440, 900, "dark"),
    "390 light": (NARROW, 844, "light"),
}
SCREENS = {
    "login": "/login",
    "today": "/today",
    "properties": "/properties",
    "one property": "/properties/{properties}",
    "landlords": "/landlords",
    "one landlord": "/landlords/{landlords}",
    "applicants": "/applicants",
    "one applicant": "/applicants/{applicants}",
    "search": "/search?q=lordship",
    "kpis": "/kpis",
    "activity": "/activity",
    "import": "/import",
}
_LOADING = "[role=status][aria-label^=Loading], main [aria-busy=true]"
_AXE = Axe()


@dataclass
class Window:
    page: Page
    watch: PageWatch
    theme: str
    records: dict[str, str]

    def show(self, screen: str) -> Page:
        """The screen with everything on it: its data has come and no skeleton is left."""
        self.watch.faults.clear()
        self.page.goto(SCREENS[screen].format(**self.records))
        expect(self.page.get_by_role("heading", level=1)).to_be_attached()
        # The event stream stays open and does not count.
        self.page.wait_for_load_state("networkidle")
        expect(self.page.locator(_LOADING)).to_have_count(0)
        return self.page


@pytest.fixture(scope="module", params=SIZES)
def window(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Window]:
    """One signed-in window for each size and theme, walked from screen to screen."""
    width, height, scheme = SIZES[request.param]
    context = browser.new_context(
        base_url=base_url, viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce",
        locale="en-GB", timezone_id="Europe/London", has_touch=width == NARROW, is_mobile=width == NARROW,
    )  # fmt: skip
    context.set_default_timeout(15_000)
    door = {"email": people.ADMIN_EMAIL, "password": people.ADMIN_PASSWORD}
    assert context.request.post("/api/v1/auth/login", data=door).ok
    kinds = ("properties", "landlords", "applicants")
    # The oldest record has lived longest: most of its page is filled.
    lists = {kind: context.request.get(f"/api/v1/{kind}?limit=1&sort=created_at").json() for kind in kinds}
    page, watch = context.new_page(), PageWatch()
    watch.attach(page)
    yield Window(page, watch, scheme, {kind: found["items"][0]["id"] for kind, found in lists.items()})
    context.close()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_is_accessible_whole_and_has_one_heading(window: Window, screen: str) -> None:
    page = window.show(screen)
    expect(page.locator("html")).to_have_attribute("data-theme", window.theme)
    assert page.locator("h1").count() == 1, page.locator("h1").all_inner_texts()
    beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert beyond <= 0, f"the page scrolls sideways by {beyond} px"
    found = _AXE.run(page)
    assert found.violations_count == 0, found.generate_report()
    window.watch.check()
