"""Emptying the agency, so that the demo can start anew."""

from app.domain.errors import Forbidden
from app.repositories.reset import ResetRepository
from app.services.runtime import Runtime


async def delete_records(runtime: Runtime) -> int:
    """Delete every record; people who can sign in and places stay. Returns how many rows there were.

    Raises:
        Forbidden: outside development.
    """
    if not runtime.settings.in_development:
        raise Forbidden("Deleting every record is allowed in development only.", code="not_in_production")
    async with runtime.database.session(write=True) as session:
        deleted = await ResetRepository(session).delete_records()
        await session.commit()
    return deleted
