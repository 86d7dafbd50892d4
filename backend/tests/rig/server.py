"""The application behind a real server: in a thread for a test, or as the process an operator starts."""

import contextlib
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from app.core.clock import Clock
from app.core.config import Settings
from app.main import create_app
from tests.rig.databases import BACKEND_ROOT, environment
from tests.rig.net import free_port

_START_SECONDS = 60.0
_STOP_SECONDS = 10.0


@contextmanager
def in_thread(settings: Settings, clock: Clock) -> Iterator[str]:
    """The address of the application, served in this process by its own event loop."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(settings, clock), log_config=None, timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait(lambda: server.started, thread.is_alive)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(_STOP_SECONDS)
        listener.close()


@contextmanager
def as_process(home: Path, settings: Mapping[str, str]) -> Iterator[str]:
    """The address of `crm run`, started with these settings; its data and its log are kept below `home`."""
    port = free_port()
    given = {"PORT": str(port), "DATA_DIR": str(home / "data"), **settings}
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "app.cli", "run"],
            cwd=BACKEND_ROOT, env=environment(given), stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
    try:
        url = f"http://127.0.0.1:{port}"
        try:
            _wait(lambda: _answers(f"{url}/livez"), lambda: process.poll() is None)
        except TimeoutError as late:
            raise RuntimeError(f"the server did not start:\n{(home / 'server.log').read_text()}") from late
        yield url
    finally:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _answers(url: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 - our own server
        return int(answer.status) == 200
    return False


def _wait(ready: Callable[[], bool], running: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not ready():
        if not running() or time.monotonic() > deadline:
            raise TimeoutError("the server did not start")
        time.sleep(0.02)
