"""Runs queued jobs, one at a time. Each body opens its own unit of work and is safe to run twice."""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from app.core.database import DatabaseFailed
from app.jobs.imports import run_import
from app.models import JobStatus
from app.security.actor import Actor
from app.services.runtime import Runtime

log = logging.getLogger("app.jobs")
Body = Callable[[Runtime, dict[str, Any]], Awaitable[None]]
LONGEST_JOB = timedelta(minutes=30)
BODIES: dict[str, Body] = {"import": run_import}


async def requeue_abandoned_jobs(runtime: Runtime) -> None:
    """Ask again for what a worker that died had begun; SQLite has one worker, so there nothing can still be running."""
    now = runtime.clock.now()
    before = now if runtime.database.is_sqlite else now - LONGEST_JOB
    async with runtime.unit_of_work(await runtime.system_actor()) as uow:
        await uow.jobs.requeue(started_before=before)
        await uow.commit()


async def run_jobs(runtime: Runtime, actor: Actor) -> int:
    """Take and run the next job that is due; returns how many were run."""
    async with runtime.unit_of_work(actor, write=False) as uow:
        if not await uow.jobs.has_due(now=runtime.clock.now()):
            return 0
    async with runtime.unit_of_work(actor) as uow:
        job = await uow.jobs.take(now=runtime.clock.now())
        if job is None:
            return 0
        job.status, job.started_at, job.attempts = JobStatus.RUNNING, runtime.clock.now(), job.attempts + 1
        job_id, kind, payload = job.id, job.kind, job.payload
        await uow.commit()
    error = await _run(runtime, kind, payload)
    async with runtime.unit_of_work(actor) as uow:
        done = await uow.jobs.get(job_id)
        done.status = JobStatus.FAILED if error else JobStatus.DONE
        done.finished_at, done.error = runtime.clock.now(), error
        await uow.commit()
    return 1


async def _run(runtime: Runtime, kind: str, payload: dict[str, Any]) -> str | None:
    try:
        await BODIES[kind](runtime, payload)
    except Exception as error:
        log.exception("the job %s failed", kind)
        return type(error).__name__ if isinstance(error, DatabaseFailed) else f"{type(error).__name__}: {error}"[:500]
    return None
