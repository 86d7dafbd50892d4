"""What all repositories do: see only what the actor may see, find or refuse, add, page."""

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm.interfaces import ORMOption

from app.domain.errors import NotFound
from app.models.base import Base, Record
from app.repositories.paging import COUNT_LIMIT, Keyset, Ordering, Page, PageQuery, SortKey
from app.security.actor import Actor


class Repository[T: Base]:
    model: type[T]
    noun: ClassVar[str]

    def __init__(self, session: AsyncSession, actor: Actor) -> None:
        self.session = session
        self.actor = actor

    async def add(self, row: T) -> T:
        """Save now, so that a broken constraint is known here and foreign keys are filled."""
        self.session.add(row)
        await self.session.flush()
        return row


class RecordRepository[T: Any](Repository[Any]):
    """For rows that belong to a branch and can be archived."""

    model: type[T]
    sort_keys: ClassVar[Mapping[str, SortKey]]

    def visible(self, *, archived: bool | None = False) -> Select[tuple[T]]:
        """Every statement starts here: the actor's branches only; live rows unless asked (None: both)."""
        return self.narrow(select(self.model), archived=archived)

    def narrow(self, statement: Select[Any], *, archived: bool | None = False) -> Select[Any]:
        model: type[Record] = self.model
        if self.actor.branch_ids is not None:
            statement = statement.where(model.branch_id.in_(self.actor.branch_ids))
        if archived is None:
            return statement
        return statement.where(model.archived_at.is_not(None) if archived else model.archived_at.is_(None))

    async def get(self, record_id: UUID) -> T:
        """The record, archived or not, with all that its page shows.

        Raises:
            NotFound: when there is none, or it belongs to a branch the actor cannot see.
        """
        found = await self.find(record_id)
        if found is None:
            raise NotFound(f"There is no {self.noun} with the id {record_id}.")
        return found

    async def find(self, record_id: UUID) -> T | None:
        statement = self.visible(archived=None).where(self._id == record_id).options(*self.loading())
        return await self.session.scalar(statement)

    def loading(self) -> tuple[ORMOption, ...]:
        """What `get` and `page` promise to have loaded."""
        return ()

    async def page(self, query: PageQuery, *filters: ColumnElement[bool], archived: bool = False) -> Page[T]:
        ordering = Ordering(self.sort_keys, query.sort, self._id)
        wanted = self.visible(archived=archived).where(*filters)
        if query.after is None:
            total, exact = await self.count(*filters, archived=archived)
        else:
            total, exact = query.after.total, query.after.total_is_exact
            wanted = wanted.where(ordering.after(query.after.values))
        keys = [column.label(f"sort_{position}") for position, column in enumerate(ordering.columns)]
        statement = wanted.add_columns(*keys).order_by(*ordering.order_by).limit(query.limit + 1)
        rows = (await self.session.execute(statement.options(*self.loading()))).all()
        page = rows[: query.limit]
        more = Keyset(tuple(page[-1][1:]), total, exact) if len(rows) > query.limit else None
        return Page([row[0] for row in page], total, exact, more)

    async def count(self, *filters: ColumnElement[bool], archived: bool = False) -> tuple[int, bool]:
        """How many there are, counted up to a bound; False when there are more than that."""
        some = self.narrow(select(literal_column("1")).select_from(self.model), archived=archived).where(*filters)
        bounded = some.limit(COUNT_LIMIT + 1).subquery()
        found = await self.session.scalar(select(func.count()).select_from(bounded)) or 0
        return min(found, COUNT_LIMIT), found <= COUNT_LIMIT

    @property
    def _id(self) -> InstrumentedAttribute[UUID]:
        identified: type[Record] = self.model
        return identified.id
