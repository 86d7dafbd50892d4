"""Sending files as the import page does, and letting the worker do its part."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI

from app.jobs.run import run_jobs
from app.services.runtime import Runtime
from tests.unit.imports.conftest import shared_data  # noqa: F401 - the same folder of real files

type Import = dict[str, Any]
type Send = Callable[..., Awaitable[httpx2.Response]]
type BringIn = Callable[..., Awaitable[Import]]


@pytest.fixture
def runtime(app: FastAPI) -> Runtime:
    running: Runtime = app.state.runtime
    return running


@pytest.fixture
def send(signed_in: httpx2.AsyncClient) -> Send:
    """`send(content, filename, kind=…, dry_run=…, mapping=…, to="/imports")` posts a file."""

    async def post(
        content: str | bytes, filename: str = "file.csv", to: str = "/imports", **form: str
    ) -> httpx2.Response:
        raw = content.encode() if isinstance(content, str) else content
        return await signed_in.post(f"/api/v1{to}", files={"file": (filename, raw, "text/csv")}, data=form)

    return post


@pytest.fixture
def bring_in(signed_in: httpx2.AsyncClient, runtime: Runtime, send: Send) -> BringIn:
    """Send a file, let the worker run, and read the import."""

    async def imported(content: str | bytes, filename: str = "file.csv", **form: str) -> Import:
        answer = await send(content, filename, **form)
        assert answer.status_code == 202, answer.text
        await work(runtime)
        found: Import = (await signed_in.get(answer.headers["Location"])).json()
        assert found["status"] == "done", found
        assert found["done"] == found["total"]
        return found

    return imported


async def work(runtime: Runtime) -> None:
    actor = await runtime.system_actor()
    while await run_jobs(runtime, actor):
        pass


def counts(imported: Import) -> tuple[int, int, int, int]:
    """Created, updated, skipped, refused."""
    return imported["created"], imported["updated"], imported["skipped"], imported["refused"]


async def total(client: httpx2.AsyncClient, what: str) -> int:
    found: int = (await client.get(f"/api/v1/{what}")).json()["total"]
    return found
