"""What all repositories do: see only what the actor may see, find or refuse, add, page."""

from collections.abc import Mapping, Sequence
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.interfaces import ORMOption

from app.domain.errors import NotFound
from app.models.base import Identified, Record
from app.repositories.paging import COUNT_LIMIT, Keyset, Ordering, Page, PageQuery, SortKey
from app.security.actor import Actor


class Repository[T: Identified]:
    model: type[T]
    noun: ClassVar[str]
    sort_keys: ClassVar[Mapping[str, SortKey]]

    def __init__(self, session: AsyncSession, actor: Actor) -> None:
        self.session = session
        self.actor = actor

    async def add(self, row: T) -> T:
        """Save now, so that a broken constraint is known here and foreign keys are filled."""
        self.session.add(row)
        await self.session.flush()
        return row

    async def add_many(self, rows: Sequence[T]) -> None:
        """Save many at once, in as many statements as one takes."""
        self.session.add_all(rows)
        await self.session.flush()

    async def _page(self, wanted: Select[T], query: PageQuery, *loading: ORMOption) -> Page[T]:
        """One page of the rows that are wanted; the first one counts them."""
        ordering = Ordering(self.sort_keys, query.sort, self.model.id)
        if query.after is None:
            total, exact = await self._count(wanted)
        else:
            total, exact = query.after.total, query.after.total_is_exact
            wanted = wanted.where(ordering.after(query.after.values))
        keys = [column.label(f"sort_{position}") for position, column in enumerate(ordering.columns)]
        statement = wanted.add_columns(*keys).order_by(*ordering.order_by).limit(query.limit + 1)
        rows = (await self.session.execute(statement.options(*loading))).all()
        page = rows[: query.limit]
        more = Keyset(tuple(page[-1][1:]), total, exact) if len(rows) > query.limit else None
        return Page([row[0] for row in page], total, exact, more)

    async def _count(self, wanted: Select[T]) -> tuple[int, bool]:
        """How many rows there are, counted up to a bound; False when there are more than that."""
        bounded = (
            wanted.with_only_columns(literal_column("1"), maintain_column_froms=True).limit(COUNT_LIMIT + 1).subquery()
        )
        found = await self.session.scalar(select(func.count()).select_from(bounded)) or 0
        return min(found, COUNT_LIMIT), found <= COUNT_LIMIT


class RecordRepository[T: Record](Repository[T]):
    """For rows that belong to a branch and can be archived."""

    def visible(self, *, archived: bool | None = False) -> Select[T]:
        """Every statement starts here: the actor's branches only; live rows unless asked (None: both)."""
        return self.narrow(select(self.model), archived=archived)

    def narrow[*Ts](self, statement: Select[*Ts], *, archived: bool | None = False) -> Select[*Ts]:
        model = self.model
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
        statement = self.visible(archived=None).where(self.model.id == record_id).options(*self.loading())
        return await self.session.scalar(statement)

    async def find_all(self, record_ids: Sequence[UUID]) -> dict[UUID, T]:
        """Those of these records that the actor may see, archived or not, with all that `get` loads."""
        statement = self.visible(archived=None).where(self.model.id.in_(record_ids)).options(*self.loading())
        return {found.id: found for found in await self.session.scalars(statement)}

    def loading(self) -> tuple[ORMOption, ...]:
        """What `get` and `page` promise to have loaded."""
        return ()

    async def page(self, query: PageQuery, *filters: ColumnElement[bool], archived: bool = False) -> Page[T]:
        return await self._page(self.visible(archived=archived).where(*filters), query, *self.loading())

    async def count(self, *filters: ColumnElement[bool], archived: bool = False) -> tuple[int, bool]:
        return await self._count(self.visible(archived=archived).where(*filters))
