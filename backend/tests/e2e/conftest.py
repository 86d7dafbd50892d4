"""A real browser on the real server with the built interface and the demo agency.

Run on its own (`pytest tests/e2e`): Playwright's synchronous interface shares no process with asynchronous tests.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.rig import browser as chromium
from tests.rig import databases, people, server
from tests.rig.page_watch import PageWatch

ARTEFACTS = databases.BACKEND_ROOT.parent / "test-results" / "e2e"
_failed = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo agency on a server of its own."""
    if not (databases.BACKEND_ROOT.parent / "frontend" / "dist" / "index.html").exists():
        pytest.fail("the user interface is not built: run scripts/bootstrap.sh web")
    home = tmp_path_factory.mktemp("server")
    settings = {
        "ENVIRONMENT": "development",
        "ADMIN_EMAIL": people.ADMIN_EMAIL,
        "ADMIN_PASSWORD": people.ADMIN_PASSWORD,
        "DEMO_DATA": "true",
    }
    with server.as_process(home, settings) as url:
        yield url


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    program = chromium.find(playwright)
    if program is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(chromium.ABSENT)
    instance = playwright.chromium.launch(executable_path=program, args=chromium.ARGUMENTS)
    yield instance
    instance.close()


@pytest.fixture
def watch() -> PageWatch:
    """What the page did wrong so far; `watch.allow(pattern)` excuses what the test provokes."""
    return PageWatch()


@pytest.fixture
def page(browser: Browser, base_url: str, watch: PageWatch, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A fresh browser window of somebody who has not signed in. It must stay free of errors."""
    context = browser.new_context(
        base_url=base_url, viewport={"width": 1440, "height": 900}, locale="en-GB", timezone_id="Europe/London"
    )
    context.set_default_timeout(15_000)
    tab = context.new_page()
    watch.attach(tab)
    yield tab
    if request.node.stash.get(_failed, False):
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        tab.screenshot(path=ARTEFACTS / f"{request.node.name}.png", full_page=True)
    context.close()
    watch.check()


@pytest.fixture
def sign_in(page: Page) -> Callable[[], Page]:
    """`sign_in()` signs the administrator in through the page and hands back the same page."""

    def do() -> Page:
        page.goto("/login")
        page.get_by_label("Email").fill(people.ADMIN_EMAIL)
        page.get_by_label("Password", exact=True).fill(people.ADMIN_PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(lambda url: "/login" not in url)
        return page

    return do


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.when == "call" and report.failed:
        item.stash[_failed] = True
    return report
