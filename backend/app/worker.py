"""Does what is left to do after a commit: numbers events for the stream and runs queued jobs."""

import asyncio
import contextlib
import logging

from app.jobs.publish import publish_events
from app.jobs.run import requeue_abandoned_jobs, run_jobs
from app.services.runtime import Runtime

log = logging.getLogger("app.worker")
IDLE_SECONDS = 0.25


async def work(runtime: Runtime) -> None:
    """Until the runtime stops."""
    await requeue_abandoned_jobs(runtime)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_repeat(runtime, publish_events))
        tasks.create_task(_repeat(runtime, run_jobs))


async def _repeat(runtime: Runtime, step) -> None:  # type: ignore[no-untyped-def] # an async function of the runtime
    actor = await runtime.system_actor()
    async with runtime.committed.listening() as wake:
        while not runtime.stopping.is_set():
            try:
                while await step(runtime, actor) and not runtime.stopping.is_set():
                    pass
            except Exception:
                # The next round tries again; a worker that dies of one bad minute helps nobody.
                log.exception("the worker's step %s failed", step.__name__)
                await runtime.wait(asyncio.Event(), 2)
            await runtime.wait(wake, IDLE_SECONDS)


@contextlib.asynccontextmanager
async def embedded(runtime: Runtime):  # type: ignore[no-untyped-def] # an async context manager
    """The worker inside the server's process, as `make run` has it."""
    task = asyncio.create_task(work(runtime))
    try:
        yield
    finally:
        runtime.stopping.set()
        await task
