"""A day at the office, as somebody lives it: by keyboard and mouse, on the demo agency."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.rig import people
from tests.rig.page_watch import PageWatch

Office = Callable[[], Page]
ONE_PROPERTY = re.compile(r"/properties/[0-9a-f-]{36}$")
REFUSED_MOVE = "409 PATCH .*/api/v1/properties/"

PORTFOLIO = b"""Address,Town,Postcode,Property type,Bedrooms,Rent pcm
1 Importers Mews,London,SE22 8HN,flat,1,1450
2 Importers Mews,London,SE22 8HN,flat,2,1750
3 Importers Mews,London,SE22 8HN,terraced,3,2400
4 Importers Mews,London,SE22 8ZZZ,flat,2,1650
,London,SE22 8HN,flat,2,1650
"""


def new_home(page: Page, address: str, **fields: Any) -> str:
    """A home of this test's own, made through the API: the address of its page."""
    home = {"address": address, "city": "London", "postcode": "SE22 8HN", "status": "instructed", **fields}
    answer = page.request.post("/api/v1/properties", data=home)
    assert answer.ok, answer.text()
    return f"/properties/{answer.json()['id']}"


def second_window(page: Page, watch: PageWatch, path: str) -> Page:
    """The same person's other window, at the same place."""
    other = page.context.new_page()
    watch.attach(other)
    other.goto(path)
    return other


def open_rent(page: Page, rent: str) -> Locator:
    """The rent under the pen, typed but not saved yet."""
    page.get_by_role("button", name="Change the rent").click()
    field = page.get_by_role("textbox", name="Rent")
    field.fill(rent)
    return field


def shown_rent(page: Page) -> Locator:
    return page.get_by_role("button", name="Change the rent")


def rent_change(page: Page, old: str, new: str) -> Locator:
    """The timeline's line of a rent that changed: the old one struck through, the new one bold."""
    lines = page.get_by_role("list", name="Timeline").get_by_role("listitem")
    return lines.filter(has=page.locator("s", has_text=old)).filter(has=page.locator("b", has_text=new))


def rows(page: Page, table: str) -> Locator:
    return page.get_by_role("table", name=table).locator("tbody").get_by_role("row")


def test_a_home_is_written_down_by_keyboard_and_found_in_the_list_that_back_returns_to(sign_in: Office) -> None:
    page = sign_in()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.keyboard.press("n")
    page.keyboard.press("p")
    expect(page.get_by_label("Address")).to_be_focused()
    for typed in ("Flat 4, 7 Bellwether Row", "London", "se228hn"):
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.keyboard.press("Control+Enter")
    expect(page).to_have_url(ONE_PROPERTY)
    plate = page.get_by_role("heading", level=1)
    expect(plate).to_contain_text("7 Bellwether Row")
    expect(plate).to_contain_text("SE22")

    page.keyboard.press("g")
    page.keyboard.press("h")
    expect(page.get_by_role("heading", level=1, name="Properties")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("Bellwether")
    expect(page).to_have_url(re.compile(r"/properties\?(.*&)?q=Bellwether"))
    expect(rows(page, "Properties")).to_have_count(1)
    rows(page, "Properties").get_by_role("link", name=re.compile("Bellwether Row")).click()
    expect(page).to_have_url(ONE_PROPERTY)
    page.go_back()
    expect(page).to_have_url(re.compile(r"q=Bellwether"))
    expect(page.get_by_role("searchbox")).to_have_value("Bellwether")
    expect(rows(page, "Properties")).to_have_count(1)


def test_a_home_that_may_not_be_advertised_says_why_and_stays_where_it_is(sign_in: Office, watch: PageWatch) -> None:
    watch.allow(REFUSED_MOVE)
    page = sign_in()
    page.goto(new_home(page, "9 Unready Street"))
    missing = page.get_by_role("region", name="Ready to list").get_by_role("listitem")
    expect(missing.filter(has_text=re.compile("rent", re.IGNORECASE)).first).to_be_visible()
    stage = page.get_by_role("list", name="Stages").get_by_role("button", name="On the market")
    expect(stage).to_be_disabled()
    expect(stage).to_have_accessible_name(re.compile("Blocked: .*rent", re.IGNORECASE))
    with page.expect_response(lambda answer: answer.status == 409) as refusal:
        page.get_by_role("button", name="Put on the market").click()
    expect(page.get_by_role("main").get_by_text(refusal.value.json()["detail"], exact=True).first).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Put on the market")).to_be_visible()


def test_a_new_rent_stands_in_the_timeline_at_once_with_the_old_one_struck_through(sign_in: Office) -> None:
    page = sign_in()
    page.goto(new_home(page, "11 Rentchange Road", rent_amount="1800.00", rent_frequency="monthly"))
    expect(shown_rent(page)).to_contain_text("£1,800 pcm")
    page.evaluate("document.documentElement.dataset.seen = 'before'")
    open_rent(page, "1925").press("Enter")
    expect(shown_rent(page)).to_contain_text("£1,925 pcm")
    expect(rent_change(page, "£1,800", "£1,925")).to_be_visible()
    assert page.evaluate("document.documentElement.dataset.seen") == "before", "the page was loaded again"


def test_four_digits_of_a_phone_number_open_the_person(sign_in: Office) -> None:
    page = sign_in()
    person = page.request.get("/api/v1/applicants?limit=1").json()["items"][0]
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog").get_by_role("combobox")).to_be_focused()
    page.keyboard.type(person["phone"][-4:])
    best = page.get_by_role("option", name=re.compile(person["last_name"]))
    expect(best).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/applicants/{person['id']}$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(person["last_name"])


def test_a_street_is_found_though_it_was_mistyped(sign_in: Office) -> None:
    page = sign_in()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog").get_by_role("combobox")).to_be_focused()
    page.keyboard.type("lordshp")
    expect(page.get_by_role("option", name="Lordship Lane").first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lordship Lane")


def bring_in_portfolio(page: Page, result: str) -> None:
    """Choose the file, look at how it would be read, bring it in."""
    page.goto("/import")
    file: FilePayload = {"name": "portfolio.csv", "mimeType": "text/csv", "buffer": PORTFOLIO}
    page.get_by_label("Drop a file here").set_input_files([file])
    columns = page.get_by_role("list", name="Columns")
    for heading, field in (("Address", "address"), ("Postcode", "postcode"), ("Rent pcm", "rent_pcm")):
        expect(columns.get_by_label(f"Field for {heading}")).to_have_value(field)
    page.get_by_role("button", name="Import 5 rows").click()
    expect(page.get_by_role("status").filter(has_text=result)).to_be_visible()


def test_a_file_comes_in_but_for_its_bad_row_and_a_second_time_changes_nothing(sign_in: Office) -> None:
    page = sign_in()
    bring_in_portfolio(page, "Created 4, updated 0, skipped 0, could not 1")
    told = page.get_by_role("list", name="Rows").get_by_role("listitem")
    problem = page.request.get(f"/api/v1/imports/{page.url.split('import=')[1][:36]}/rows?outcome=refused")
    refusal = problem.json()["items"][0]["problems"][0]
    assert refusal["suggestion"]
    refused = told.filter(has_text="Row 6")
    expect(refused.first).to_contain_text(refusal["problem"])
    expect(refused.first).to_contain_text(refusal["suggestion"])
    page.get_by_role("group", name="Rows to show").get_by_text("With remarks 1").click()
    remarked = told.filter(has_text="4 Importers Mews").first
    expect(remarked).to_contain_text("SE22 8ZZZ” is not a UK postcode")
    expect(remarked).to_contain_text("Correct it, or leave it empty")

    bring_in_portfolio(page, "Created 0, updated 0, skipped 4, could not 1")
    page.goto("/properties?q=Importers")
    expect(rows(page, "Properties")).to_have_count(4)


def test_a_landlord_with_homes_is_not_archived_and_the_reason_is_read(sign_in: Office, watch: PageWatch) -> None:
    watch.allow("409 .*/api/v1/landlords/")
    page = sign_in()
    page.goto("/landlords")
    page.get_by_role("group", name="Homes").get_by_text("With homes").click()
    expect(page).to_have_url(re.compile("has_homes=true"))
    rows(page, "Landlords").first.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile("/landlords/[0-9a-f-]{36}$"))
    page.get_by_role("button", name="More").click()
    page.get_by_role("menuitem", name="Archive…").click()
    dialog = page.get_by_role("dialog", name="Archive this landlord?")
    with page.expect_response(lambda answer: answer.status == 409) as refusal:
        dialog.get_by_role("button", name="Archive").click()
    expect(dialog.get_by_role("alert")).to_have_text(refusal.value.json()["detail"])
    dialog.get_by_role("button", name="Cancel").click()
    page.reload()
    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("menuitem", name="Archive…")).to_be_visible()


def test_a_change_in_one_window_appears_in_the_other(sign_in: Office, watch: PageWatch) -> None:
    here = sign_in()
    path = new_home(here, "13 Twowindow Terrace", rent_amount="1500.00", rent_frequency="monthly")
    with here.expect_response("**/api/v1/events/stream*"):
        here.goto(path)
    expect(shown_rent(here)).to_contain_text("£1,500 pcm")
    there = second_window(here, watch, path)
    open_rent(there, "1575").press("Enter")
    expect(shown_rent(there)).to_contain_text("£1,575 pcm")
    expect(shown_rent(here)).to_contain_text("£1,575 pcm")
    expect(rent_change(here, "£1,500", "£1,575")).to_be_visible()


@pytest.mark.parametrize("heard", [True, False], ids=["heard of it", "not heard of it"])
def test_what_both_changed_is_laid_side_by_side_and_nothing_is_lost(
    sign_in: Office, watch: PageWatch, heard: bool
) -> None:
    """Whether or not the event stream already brought theirs, mine never goes over it unasked."""
    watch.allow("412 PATCH .*/api/v1/properties/")
    mine = sign_in()
    path = new_home(mine, "15 Bothatonce Avenue", rent_amount="1500.00", rent_frequency="monthly")
    if not heard:
        watch.allow("failed GET .*/events/stream")
        watch.allow("ERR_BLOCKED_BY_CLIENT")
        mine.route("**/api/v1/events/stream*", lambda route: route.abort("blockedbyclient"))
    mine.goto(path)
    field = open_rent(mine, "1700")

    theirs = second_window(mine, watch, path)
    open_rent(theirs, "1600").press("Enter")
    expect(shown_rent(theirs)).to_contain_text("£1,600 pcm")
    if heard:
        expect(mine.get_by_text("£1,600 pcm").first).to_be_attached()

    field.press("Enter")
    choice = mine.get_by_role("dialog", name=re.compile("changed this"))
    line = choice.get_by_role("row").filter(has_text="£1,600")
    expect(line).to_contain_text("£1,700")
    assert mine.request.get(f"/api/v1{path}").json()["rent_amount"] == "1600.00"
    choice.get_by_role("button", name="Save mine").click()
    expect(choice).to_be_hidden()
    expect(shown_rent(mine)).to_contain_text("£1,700 pcm")
    expect(rent_change(theirs, "£1,600", "£1,700")).to_be_visible()


def test_the_figure_on_the_market_counts_the_rows_of_the_list_it_opens(sign_in: Office) -> None:
    page = sign_in()
    page.goto("/kpis")
    card = page.get_by_role("list", name="Figures").get_by_role("listitem")
    card = card.filter(has=page.get_by_role("heading", name="On the market", exact=True))
    expect(card).to_be_visible()
    told = re.search(r"On the market\s+(\d+)", card.inner_text())
    assert told, card.inner_text()
    count = int(told[1])
    assert count > 0
    card.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/properties\?"))
    expect(rows(page, "Properties")).to_have_count(count)
    expect(rows(page, "Properties").filter(has_text="On the market")).to_have_count(count)


def test_after_signing_out_a_deep_link_is_shown_to_whoever_signs_in(sign_in: Office, watch: PageWatch) -> None:
    watch.allow("401 POST .*/auth/login$")
    page = sign_in()
    page.get_by_role("button", name="account menu").click()
    page.get_by_role("menuitem", name="Sign out").click()
    page.wait_for_url("**/login")
    page.goto("/properties?q=Lordship&min_bedrooms=2")
    page.wait_for_url("**/login?next=*")
    page.get_by_label("Email").fill(people.ADMIN_EMAIL)
    page.get_by_label("Password", exact=True).fill("not-this-one")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_have_count(1)
    expect(page.get_by_role("alert")).to_have_text(re.compile(r"^[^.]+\.$"))
    page.get_by_label("Password", exact=True).fill(people.ADMIN_PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/properties?q=Lordship&min_bedrooms=2")
    expect(page.get_by_role("searchbox")).to_have_value("Lordship")
    expect(rows(page, "Properties").first).to_contain_text("Lordship Lane")
