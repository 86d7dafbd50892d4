"""The live stream: every committed event once, in order, also after a break and under many writers."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx2
import pytest
import pytest_asyncio
from fastapi import FastAPI

from app.core.config import Settings
from app.jobs.publish import publish_events
from app.security.actor import Actor
from app.services.runtime import Runtime
from tests.rig import people

Stream = AsyncIterator[dict[str, object]]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    settings.embedded_worker = True
    return settings


@pytest_asyncio.fixture
async def browser(live_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=live_url, timeout=20) as client:
        await people.sign_in(client)
        yield client


@asynccontextmanager
async def listening(client: httpx2.AsyncClient, last: int | None = None) -> AsyncIterator[Stream]:
    headers = {} if last is None else {"Last-Event-ID": str(last)}
    async with client.stream("GET", "/api/v1/events/stream", headers=headers) as answer:
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        lines = answer.aiter_lines()
        assert await anext(lines) == "retry: 2000"

        async def messages() -> Stream:
            async for line in lines:
                if line.startswith("data: "):
                    yield json.loads(line.removeprefix("data: "))

        yield messages()


async def take(stream: Stream, count: int) -> list[int]:
    async with asyncio.timeout(20):
        return [int(str((await anext(stream))["sequence"])) for _ in range(count)]


async def add_homes(client: httpx2.AsyncClient, count: int) -> None:
    answers = await asyncio.gather(
        *(client.post("/api/v1/properties", json={"address": f"{number} High Street"}) for number in range(count))
    )
    assert {answer.status_code for answer in answers} == {201}


async def test_what_happens_is_streamed_and_a_broken_stream_goes_on_where_it_was(browser: httpx2.AsyncClient) -> None:
    async with listening(browser) as stream:
        await add_homes(browser, 1)
        assert await take(stream, 1) == [1]
    await add_homes(browser, 3)
    async with listening(browser, last=1) as stream:
        assert await take(stream, 3) == [2, 3, 4]
        await add_homes(browser, 1)
        assert await take(stream, 1) == [5]


async def test_many_writers_at_once_leave_neither_gap_nor_repeat(browser: httpx2.AsyncClient) -> None:
    async with listening(browser, last=0) as stream:
        await add_homes(browser, 30)
        assert await take(stream, 30) == list(range(1, 31))


async def test_two_publishers_at_once_number_every_event_once(app: FastAPI, signed_in: httpx2.AsyncClient) -> None:
    await add_homes(signed_in, 20)
    runtime: Runtime = app.state.runtime
    actor: Actor = await runtime.system_actor()
    await asyncio.gather(*(publish_events(runtime, actor) for _ in range(4)))
    events = (await signed_in.get("/api/v1/events?limit=200")).json()["items"]
    assert sorted(event["sequence"] for event in events) == list(range(1, 21))


async def test_a_message_carries_no_personal_data(browser: httpx2.AsyncClient) -> None:
    async with listening(browser) as stream:
        await browser.post("/api/v1/landlords", json={"last_name": "Boateng", "email": "abena@example.com"})
        async with asyncio.timeout(20):
            message = await anext(stream)
    assert set(message) == {"sequence", "type", "entity", "id", "version", "actor"}


async def test_the_stream_ends_with_the_session(browser: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.api.stream.CHECK_SESSION", timedelta(0))
    async with listening(browser) as stream:
        assert (await browser.post("/api/v1/auth/logout")).status_code == 204
        with pytest.raises(StopAsyncIteration):
            async with asyncio.timeout(20):
                await anext(stream)
