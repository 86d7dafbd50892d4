"""SQL for checks on people."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select

from app.models import Check, CheckKind, CheckOutcome
from app.repositories.base import Repository


class CheckRepository(Repository[Check]):
    model = Check
    noun = "check"

    async def passed(self, contact_ids: Sequence[UUID], *, on: date) -> set[tuple[UUID, CheckKind]]:
        """Which kinds of check each contact has passed, as at a day: passed by then and not expired."""
        statement = select(Check.contact_id, Check.kind).where(
            Check.contact_id.in_(contact_ids),
            Check.outcome == CheckOutcome.PASSED,
            Check.checked_on <= on,
            or_(Check.expires_on.is_(None), Check.expires_on >= on),
        )
        return {(contact_id, kind) for contact_id, kind in await self.session.execute(statement)}
