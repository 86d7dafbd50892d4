"""Server-sent events: every numbered event once and in order, from where the client says it was."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import orjson

from app.models import Event
from app.repositories.event import BATCH
from app.security.actor import Actor
from app.services.event import EventService
from app.services.runtime import Runtime

HEARTBEAT_SECONDS = 15
POLL_SECONDS = 1.0
CHECK_SESSION = timedelta(seconds=5)
MOST_DIGITS = 18


async def event_stream(
    runtime: Runtime, actor: Actor, after: int | None, still_signed_in: Callable[[], Awaitable[bool]]
) -> AsyncIterator[bytes]:
    """`after` is the number of the last event the client has; None starts with what comes next.

    It ends when the session does, a few seconds later at most.
    """
    async with runtime.published.listening() as wake:
        last = await _last_sequence(runtime, actor) if after is None else after
        yield b"retry: 2000\n\n"
        quiet = 0.0
        checked_at = runtime.clock.now()
        while not runtime.stopping.is_set():
            if runtime.clock.now() - checked_at >= CHECK_SESSION:
                checked_at = runtime.clock.now()
                if not await still_signed_in():
                    return
            events = await _after(runtime, actor, last)
            for event in events:
                yield _message(event)
                last = event.sequence or last
            if len(events) == BATCH:
                continue
            quiet = 0.0 if events else quiet + POLL_SECONDS
            if quiet >= HEARTBEAT_SECONDS:
                quiet = 0.0
                yield b": still here\n\n"
            await runtime.wait(wake, POLL_SECONDS)


def _message(event: Event) -> bytes:
    """No personal data: a client that may see the record fetches it."""
    data = {
        "sequence": event.sequence, "type": event.event_type, "entity": event.entity_type, "id": str(event.entity_id),
        "version": event.entity_version, "actor": str(event.actor_id) if event.actor_id else None,
    }  # fmt: skip
    return b"id: %d\ndata: %s\n\n" % (event.sequence or 0, orjson.dumps(data))


async def _last_sequence(runtime: Runtime, actor: Actor) -> int:
    async with runtime.unit_of_work(actor, write=False) as uow:
        return await EventService(uow).last_sequence()


async def _after(runtime: Runtime, actor: Actor, sequence: int) -> list[Event]:
    async with runtime.unit_of_work(actor, write=False) as uow:
        return list(await EventService(uow).after(sequence))
