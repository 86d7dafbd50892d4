"""SQL for files brought in: the import, its rows, and which record each row of a source became."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, insert, select

from app.domain.errors import NotFound
from app.models.imports import Import, ImportKind, ImportRow, RowOutcome, SourceRecord
from app.repositories.base import Repository
from app.repositories.paging import Keyset, Ordering, Page, PageQuery, SortKey

SORT_KEYS = {"created_at": SortKey.of(Import.created_at)}


class ImportRepository(Repository[Import]):
    model = Import
    noun = "import"

    def visible(self) -> Select[Import]:
        if self.actor.branch_ids is None:
            return select(Import)
        return select(Import).where(Import.branch_id.in_(self.actor.branch_ids))

    async def get(self, import_id: UUID) -> Import:
        """Raises:
        NotFound: when there is none that the actor may see.
        """
        return self._there(await self.session.scalar(self.visible().where(Import.id == import_id)), import_id)

    async def locked(self, import_id: UUID) -> Import:
        """The import as it is now, which nobody else changes before this transaction ends."""
        statement = self.visible().where(Import.id == import_id).with_for_update()
        found = await self.session.scalar(statement.execution_options(populate_existing=True))
        return self._there(found, import_id)

    @staticmethod
    def _there(found: Import | None, import_id: UUID) -> Import:
        if found is None:
            raise NotFound(f"There is no import with the id {import_id}.")
        return found

    async def page(self, query: PageQuery, kinds: Sequence[ImportKind]) -> Page[Import]:
        wanted = self.visible().where(Import.kind.in_(kinds)) if kinds else self.visible()
        return await self._page(wanted, Ordering(SORT_KEYS, query.sort, Import.id), query)

    async def rows(self, import_id: UUID, query: PageQuery, outcomes: Sequence[RowOutcome]) -> Page[ImportRow]:
        wanted = select(ImportRow).where(ImportRow.import_id == import_id)
        if outcomes:
            wanted = wanted.where(ImportRow.outcome.in_(outcomes))
        return await self._page(wanted, Ordering({}, (), ImportRow.row_number), query)

    async def _page[T](self, wanted: Select[T], ordering: Ordering, query: PageQuery) -> Page[T]:
        if query.after is None:
            total = await self.session.scalar(select(func.count()).select_from(wanted.subquery())) or 0
        else:
            total = query.after.total
            wanted = wanted.where(ordering.after(query.after.values))
        statement = wanted.add_columns(*ordering.columns).order_by(*ordering.order_by).limit(query.limit + 1)
        found = (await self.session.execute(statement)).all()
        page = found[: query.limit]
        more = Keyset(tuple(page[-1][1:]), total, True) if len(found) > query.limit else None
        return Page([row[0] for row in page], total, True, more)

    async def refused(self, import_id: UUID) -> Sequence[ImportRow]:
        statement = select(ImportRow).where(ImportRow.import_id == import_id, ImportRow.outcome == RowOutcome.REFUSED)
        return (await self.session.scalars(statement.order_by(ImportRow.row_number))).all()

    async def add_rows(self, rows: Sequence[dict[str, Any]]) -> None:
        if rows:
            await self.session.execute(insert(ImportRow), rows)

    async def sources(self, kind: ImportKind, keys: Iterable[str]) -> dict[str, SourceRecord]:
        """What these rows of a source became earlier, by key."""
        wanted = select(SourceRecord).where(SourceRecord.kind == kind, SourceRecord.source_key.in_(list(keys)))
        return {source.source_key: source for source in await self.session.scalars(wanted)}

    async def add_sources(self, sources: Iterable[SourceRecord]) -> None:
        self.session.add_all(sources)
        await self.session.flush()

