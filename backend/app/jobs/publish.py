"""Numbers committed events, so that the stream has neither a gap nor a repeat."""

from app.security.actor import Actor
from app.services.runtime import Runtime


async def publish_events(runtime: Runtime, actor: Actor) -> int:
    """One batch; returns how many events were numbered."""
    async with runtime.unit_of_work(actor, write=False) as uow:
        if not await uow.events.has_unnumbered():
            return 0
    async with runtime.unit_of_work(actor) as uow:
        numbered = await uow.events.number_committed()
        await uow.commit()
    runtime.published.set()
    return numbered
