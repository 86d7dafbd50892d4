"""The door: who gets in, and what they see first."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.rig import people
from tests.rig.page_watch import PageWatch


def test_the_right_password_opens_the_office(sign_in: Callable[[], Page]) -> None:
    page = sign_in()
    expect(page.get_by_role("navigation").first).to_be_visible()


def test_a_wrong_password_is_told_on_the_page_and_opens_nothing(page: Page, watch: PageWatch) -> None:
    watch.allow("401 POST .*/auth/login$")
    page.goto("/login")
    page.get_by_label("Email").fill(people.ADMIN_EMAIL)
    page.get_by_label("Password", exact=True).fill("not-this-one")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page).to_have_url(re.compile("/login"))


def test_a_page_asked_for_by_a_stranger_is_shown_after_signing_in(page: Page) -> None:
    page.goto("/properties")
    page.get_by_label("Email").fill(people.ADMIN_EMAIL)
    page.get_by_label("Password", exact=True).fill(people.ADMIN_PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/properties")
