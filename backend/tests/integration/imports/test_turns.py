"""A long import lets others write in between."""

import asyncio
from uuid import UUID

import pytest

from app.services.imports import run
from app.services.imports.run import ImportRun
from app.services.runtime import Runtime
from tests.integration.imports.conftest import Send


async def test_an_import_pauses_between_short_chunks_where_only_one_can_write(
    send: Send, runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PAUSE_SECONDS", 60)
    homes = "\n".join(f"A{number},{number} Rye Lane,London,SE15 4NG,900" for number in range(1, 151))
    sent = await send(f"Reference,Address,City,Postcode,Rent pcm\n{homes}\n")
    chunks: asyncio.Queue[int] = asyncio.Queue()
    running = asyncio.create_task(
        ImportRun(runtime, UUID(sent.json()["id"]), lambda done, _: chunks.put_nowait(done)).run()
    )
    assert await chunks.get() == 100
    if runtime.database.is_sqlite:
        await runtime.system_actor()  # which writes
        assert chunks.empty()
        assert not running.done()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    else:
        await running
        assert await chunks.get() == 150
