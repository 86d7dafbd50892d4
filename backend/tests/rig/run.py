"""One test run: a folder that all its processes share, and a lock that lives exactly as long as the run does.

Workers of pytest-xdist come and go, and any of them may die. What they share is therefore owned by nobody among them:
whoever needs a thing first makes it under a lock (`once`), and servers watch the run's own lock (`wait_for_end`),
which the kernel releases even when the run is killed.
"""

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

RUN_FOLDER = "CRM_TEST_RUN"
_GRACE_SECONDS = 10.0


class Run:
    """Held by the process that started the tests."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="crm-"))
        self.folder.chmod(0o711)  # a server that refuses to run as root must be able to walk through
        self._alive = (self.folder / "alive").open("w")
        fcntl.flock(self._alive, fcntl.LOCK_EX)
        os.environ[RUN_FOLDER] = str(self.folder)

    def end(self) -> None:
        """Tell the servers that the run is over, wait until they are gone and remove the folder."""
        self._alive.close()
        deadline = time.monotonic() + _GRACE_SECONDS
        while any(self.folder.glob("*.owner")) and time.monotonic() < deadline:
            time.sleep(0.01)
        os.environ.pop(RUN_FOLDER, None)
        shutil.rmtree(self.folder, ignore_errors=True)


def folder() -> Path:
    return Path(os.environ[RUN_FOLDER])


def wait_for_end(run: Path) -> None:
    """Block until the run that owns the folder has ended, in whatever way."""
    try:
        alive = (run / "alive").open()
    except FileNotFoundError:
        return
    with alive:
        fcntl.flock(alive, fcntl.LOCK_SH)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def once(name: str, make: Callable[[], str]) -> str:
    """The answer of `make`, called by the first process of the run that asks for `name`; the others wait for it."""
    answer = folder() / name
    with _locked(folder() / f"{name}.lock"):
        if not answer.exists():
            answer.write_text(make())
        return answer.read_text()
