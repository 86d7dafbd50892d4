"""Who is asking: a person who signed in, or the system itself."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from app.domain.errors import Forbidden
from app.security.permissions import Permission


class Source(StrEnum):
    """Through which door an act came."""

    WEB = "web"
    API = "api"
    IMPORT = "import"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """`branch_ids` limits the rows that can be seen; None means every branch. `branch_id` is where new records go."""

    id: UUID | None
    name: str
    branch_id: UUID
    permissions: frozenset[Permission] = field(repr=False)
    branch_ids: frozenset[UUID] | None = None
    source: Source = Source.WEB
    request_id: str | None = None

    def can(self, permission: Permission) -> bool:
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Raises:
        Forbidden: when the actor lacks the permission.
        """
        if not self.can(permission):
            raise Forbidden(f"You do not have the permission '{permission}'. An administrator can grant it.")
