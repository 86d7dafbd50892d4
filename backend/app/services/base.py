"""What all services share: who asks, the unit of work, the time."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from app.domain.errors import PreconditionFailed
from app.events.catalogue import Change
from app.models.base import Record
from app.repositories.unit_of_work import UnitOfWork


class IfMatch:
    """The versions a client says it has seen; none means that it does not mind."""

    def __init__(self, versions: frozenset[int] | None = None) -> None:
        self._versions = versions

    def permits(self, version: int) -> bool:
        return self._versions is None or version in self._versions


class Service:
    def __init__(self, uow: UnitOfWork) -> None:
        self.uow = uow
        self.actor = uow.actor
        self.clock = uow.clock


def check_version(if_match: IfMatch, record: Record, current: BaseModel) -> None:
    """Raises:
    PreconditionFailed: with the current record, when the client has not seen its present version.
    """
    if not if_match.permits(record.version):
        raise PreconditionFailed(
            "Someone else changed this record since you loaded it.", extra={"current": current.model_dump(mode="json")}
        )


def apply(record: object, values: Mapping[str, Any]) -> dict[str, Change]:
    """Set the fields that differ; returns field -> (old, new) for those."""
    changes: dict[str, Change] = {}
    for name, new in values.items():
        old = getattr(record, name)
        if old != new:
            changes[name] = (old, new)
            setattr(record, name, new)
    return changes


def new_record(uow: UnitOfWork, reference: str, branch_id: UUID | None = None) -> dict[str, Any]:
    """What every new record starts with."""
    return {"reference": reference, "branch_id": branch_id or uow.actor.branch_id}
