"""Work that a worker had begun when it died is done after all."""

from fastapi import FastAPI

from app.jobs.run import BODIES, requeue_abandoned_jobs, run_jobs
from app.models import Job, JobStatus
from tests.rig.clock import FrozenClock


async def test_a_job_whose_worker_died_is_run_by_the_next_one(app: FastAPI, clock: FrozenClock) -> None:
    runtime = app.state.runtime
    actor = await runtime.system_actor()
    done: list[str] = []

    async def body(_runtime: object, payload: dict[str, str]) -> None:
        done.append(payload["home"])

    BODIES["test.note"] = body
    try:
        async with runtime.unit_of_work(actor) as uow:
            uow.enqueue("test.note", home="LET-10001")
            await uow.commit()
        async with runtime.unit_of_work(actor) as uow:
            job = await uow.jobs.take(now=clock.now())
            job.status, job.started_at = JobStatus.RUNNING, clock.now()
            await uow.commit()
        assert await run_jobs(runtime, actor) == 0, "another worker has it"
        clock.move(hours=1)
        await requeue_abandoned_jobs(runtime)
        assert await run_jobs(runtime, actor) == 1
        assert done == ["LET-10001"]
        async with runtime.unit_of_work(actor, write=False) as uow:
            assert (await uow.session.get_one(Job, job.id)).status is JobStatus.DONE
    finally:
        del BODIES["test.note"]


async def test_a_job_that_fails_says_why_and_does_not_stop_the_worker(app: FastAPI, clock: FrozenClock) -> None:
    runtime = app.state.runtime
    actor = await runtime.system_actor()
    async with runtime.unit_of_work(actor) as uow:
        job = uow.enqueue("nobody.knows.this")
        await uow.commit()
    assert await run_jobs(runtime, actor) == 1
    async with runtime.unit_of_work(actor, write=False) as uow:
        failed = await uow.session.get_one(Job, job.id)
    assert failed.status is JobStatus.FAILED
    assert "nobody.knows.this" in str(failed.error)
