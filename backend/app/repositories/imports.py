"""SQL for files brought in: the import, its rows, and which record each row of a source became."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Select, Text, cast, func, insert, select

from app.domain.errors import NotFound
from app.models.imports import Import, ImportKind, ImportRow, RowOutcome, SourceRecord
from app.repositories.base import Repository
from app.repositories.paging import Keyset, Page, PageQuery, SortKey
from app.schemas.imports import ImportRowParams

HAS_PROBLEMS = cast(ImportRow.problems, Text) != "[]"


class ImportRepository(Repository[Import]):
    model = Import
    noun = "import"
    sort_keys: ClassVar = {"created_at": SortKey.of(Import.created_at)}

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
        return await self._page(self.visible().where(Import.kind.in_(kinds)) if kinds else self.visible(), query)

    async def rows(self, import_id: UUID, query: PageQuery, wanted: ImportRowParams) -> Page[ImportRow]:
        """By row number; all of them are counted, because an import is bounded."""
        statement = select(ImportRow).where(ImportRow.import_id == import_id)
        if wanted.outcome:
            statement = statement.where(ImportRow.outcome.in_(wanted.outcome))
        if wanted.with_problems:
            statement = statement.where(HAS_PROBLEMS)
        total = query.after.total if query.after else await self._count_rows(statement)
        if query.after:
            statement = statement.where(ImportRow.row_number > query.after.values[0])
        found = (await self.session.scalars(statement.order_by(ImportRow.row_number).limit(query.limit + 1))).all()
        page = found[: query.limit]
        more = Keyset((page[-1].row_number,), total, True) if len(found) > query.limit else None
        return Page(page, total, True, more)

    async def _count_rows(self, statement: Select[ImportRow]) -> int:
        return await self.session.scalar(select(func.count()).select_from(statement.subquery())) or 0

    async def refused(self, import_id: UUID) -> Sequence[ImportRow]:
        statement = select(ImportRow).where(ImportRow.import_id == import_id, ImportRow.outcome == RowOutcome.REFUSED)
        return (await self.session.scalars(statement.order_by(ImportRow.row_number))).all()

    async def with_problems(self, import_id: UUID, limit: int) -> Sequence[ImportRow]:
        """The first rows that something is wrong with, refused ones before the others."""
        came_in = ImportRow.outcome != RowOutcome.REFUSED
        statement = (
            select(ImportRow)
            .where(ImportRow.import_id == import_id, HAS_PROBLEMS)
            .order_by(came_in, ImportRow.row_number)
            .limit(limit)
        )
        return (await self.session.scalars(statement)).all()

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
