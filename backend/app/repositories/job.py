"""SQL for the queue of work to do later."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.models import Job, JobStatus


class JobRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    def add(self, kind: str, payload: dict[str, Any], *, now: datetime) -> Job:
        job = Job(kind=kind, payload=payload, created_at=now, run_at=now, status=JobStatus.QUEUED)
        self.session.add(job)
        return job

    async def take(self, *, now: datetime) -> Job | None:
        """The next job that is due, locked for the one who asks."""
        due = select(Job).where(Job.status == JobStatus.QUEUED, Job.run_at <= now).order_by(Job.run_at, Job.id).limit(1)
        return await self.session.scalar(due.with_for_update(skip_locked=True))

    async def has_due(self, *, now: datetime) -> bool:
        due = select(Job.id).where(Job.status == JobStatus.QUEUED, Job.run_at <= now).limit(1)
        return await self.session.scalar(due) is not None

    async def get(self, job_id: UUID) -> Job:
        return await self.session.get_one(Job, job_id)

    async def requeue(self, *, started_before: datetime) -> None:
        """Queue again the jobs that have been running since before a moment."""
        abandoned = update(Job).where(Job.status == JobStatus.RUNNING, Job.started_at <= started_before)
        await self.session.execute(abandoned.values(status=JobStatus.QUEUED))
