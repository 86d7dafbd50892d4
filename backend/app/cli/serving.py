"""Commands that start things."""

import asyncio
import signal
from pathlib import Path

import typer
import uvicorn
from alembic import command
from alembic.config import Config
from pydantic import SecretStr

from app import worker
from app.core.config import REPOSITORY, Settings
from app.core.database import Database
from app.core.development import DevelopmentSecrets
from app.main import create_app
from app.observers import OBSERVERS
from app.seeds import files
from app.services.geo import ensure_outcodes
from app.services.runtime import Runtime

DEMO_EMAIL = "priya@hartleydunn.example.com"


def run() -> None:
    """The whole agency in one process, as `make run` starts it: migrate, demo data, API, interface and worker."""
    settings = with_administrator(Settings(embedded_worker=True))
    migrate()
    if settings.demo_data:
        from app.cli import seed

        asyncio.run(seed.build(settings))
    address = f"http://localhost:{settings.port}"
    typer.echo(f"\n  Estate Agent CRM runs at {address}")
    typer.echo(f"  Sign in as {settings.admin_email} with the password {settings.admin_password.get_secret_value()}\n")
    _serve(settings)


def with_administrator(settings: Settings) -> Settings:
    """On a laptop whose settings name no administrator, the demo agency's, with a password made for this laptop."""
    if not settings.in_development or settings.admin_email:
        return settings
    kept = DevelopmentSecrets.load(settings.data_dir)
    return settings.model_copy(update={"admin_email": DEMO_EMAIL, "admin_password": SecretStr(kept.admin_password)})


def serve() -> None:
    """The API and the interface."""
    _serve(Settings())


def _serve(settings: Settings) -> None:
    app = create_app(settings)
    runtime: Runtime = app.state.runtime
    config = uvicorn.Config(
        app, host=settings.host, port=settings.port, ws="none", access_log=False, log_level="warning",
        timeout_graceful_shutdown=10, server_header=False, date_header=True,
    )  # fmt: skip
    server = _Server(config, runtime)
    server.run()


class _Server(uvicorn.Server):
    """Ends the event streams as soon as it is asked to stop; they would keep it waiting otherwise."""

    def __init__(self, config: uvicorn.Config, runtime: Runtime) -> None:
        super().__init__(config)
        self._runtime = runtime

    async def shutdown(self, sockets: list | None = None) -> None:  # type: ignore[type-arg] # uvicorn's own signature
        self._runtime.stopping.set()
        await super().shutdown(sockets)


def work() -> None:
    """The worker as a process of its own."""
    asyncio.run(_work())


async def _work() -> None:
    runtime = Runtime(Settings(), OBSERVERS)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, runtime.stopping.set)
    try:
        await worker.work(runtime)
    finally:
        await runtime.database.dispose()


def migrate() -> None:
    """Bring the database to the newest schema, and load the outcodes into a new one."""
    settings = Settings()
    if settings.database_url.startswith("sqlite"):
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    command.upgrade(alembic_config(settings.database_url), "head")
    asyncio.run(_load_outcodes(settings.database_url))


async def _load_outcodes(url: str) -> None:
    database = Database(url)
    try:
        await ensure_outcodes(database, files.outcodes())
    finally:
        await database.dispose()


def alembic_config(url: str) -> Config:
    config = Config(str(Path(REPOSITORY) / "backend" / "alembic.ini"))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config
