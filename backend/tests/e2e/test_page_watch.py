"""The watch over every page must itself be able to fail."""

import re
import time

import pytest
from playwright.sync_api import Browser

from tests.rig.page_watch import PageWatch


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("console.error('oh dear')", "console: oh dear"),
        ("setTimeout(() => { throw new Error('nobody caught me') })", "uncaught .*nobody caught me"),
        ("fetch('/api/v1/there-is-no-such-thing')", "404 GET .*there-is-no-such-thing"),
        ("fetch('http://127.0.0.1:1/')", "content security policy: connect-src"),
    ],
)
def test_what_goes_wrong_on_a_page_fails_the_test(browser: Browser, base_url: str, wrong: str, told: str) -> None:
    context = browser.new_context(base_url=base_url)
    page, watch = context.new_page(), PageWatch()
    watch.attach(page)
    page.goto("/login")
    watch.check()
    page.evaluate(f"() => {{ {wrong} }}")
    page.wait_for_timeout(300)
    deadline = time.monotonic() + 10
    while not watch.faults and time.monotonic() < deadline:
        page.wait_for_timeout(10)
    context.close()
    with pytest.raises(AssertionError, match=re.compile(told)):
        watch.check()
    watch.allow(".")
    watch.check()
