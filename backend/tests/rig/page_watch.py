"""What a page may not do unnoticed: write an error to the console, lose a request, break its own content policy."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page, Request, Response

_REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`content security policy: ${event.violatedDirective} stopped ${event.blockedURI}`))
"""
# The browser's own line for an answer >= 400, without the address; `response` tells it better.
_SEEN_AS_RESPONSE = "Failed to load resource: the server responded"
# Asking who is signed in before anybody is: the answer is 401, and that is right.
_EXPECTED = ("401 GET .*/api/v1/auth/me$",)


@dataclass
class PageWatch:
    """The faults of a page so far, each one line. `allow` excuses those a test provokes on purpose."""

    faults: list[str] = field(default_factory=list)
    _allowed: list[re.Pattern[str]] = field(default_factory=lambda: [re.compile(known) for known in _EXPECTED])

    def allow(self, pattern: str) -> None:
        """Excuse what matches: `"409 PATCH .*/properties/"`, `"failed GET"`, or words of a console message."""
        self._allowed.append(re.compile(pattern))

    def attach(self, page: Page) -> None:
        page.add_init_script(_REPORT_VIOLATIONS)
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self._note(f"uncaught {error}"))
        page.on("requestfailed", self._on_failed)
        page.on("response", self._on_response)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(_SEEN_AS_RESPONSE):
            self._note(f"console: {message.text}")

    def _on_failed(self, request: Request) -> None:
        # A page that is left drops its open requests, the event stream first of all.
        if request.failure != "net::ERR_ABORTED":
            self._note(f"failed {request.method} {request.url}: {request.failure}")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400:
            self._note(f"{response.status} {response.request.method} {response.url}")

    def _note(self, fault: str) -> None:
        self.faults.append(fault)

    def check(self) -> None:
        """Fail for everything that was seen and not excused."""
        unexpected = [fault for fault in self.faults if not any(known.search(fault) for known in self._allowed)]
        assert not unexpected, "the page was not quiet:\n" + "\n".join(unexpected)
