"""A Chromium to drive: the machine's own, Playwright's, or (as root on Debian) one that is installed now."""

import os
import shutil
import subprocess
from collections.abc import Iterator

from playwright.sync_api import Playwright

ARGUMENTS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
ABSENT = "no Chromium was found: install Chromium or Chrome, or name one in CRM_BROWSER"

_NAMES = ("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge")
_PACKAGES = ("chromium", "fonts-liberation")


def find(playwright: Playwright) -> str | None:
    """The program's path, or None where there is none and none can be installed without asking."""
    return _first(playwright) or (_first(playwright) if _install() else None)


def _first(playwright: Playwright) -> str | None:
    return next((place for place in _places(playwright) if os.access(place, os.X_OK)), None)


def _places(playwright: Playwright) -> Iterator[str]:
    if named := os.environ.get("CRM_BROWSER"):
        yield named
    yield "/usr/lib/chromium/chromium"  # Debian's own: its wrapper in /usr/bin writes to the console
    yield from filter(None, map(shutil.which, _NAMES))
    for application in ("Google Chrome", "Chromium"):
        yield f"/Applications/{application}.app/Contents/MacOS/{application}"
    yield playwright.chromium.executable_path


def _install() -> bool:
    if os.geteuid() or not shutil.which("apt-get"):
        return False
    update, install = ["update"], ["install", "-y", "--no-install-recommends", *_PACKAGES]
    return _apt(install) or (_apt(update) and _apt(install))


def _apt(words: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(["apt-get", "-q", *words], check=False, env=environment, capture_output=True)
    return done.returncode == 0
