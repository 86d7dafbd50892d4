"""SQL for searching. Both databases are asked for the same tokens; ranking and correcting happen in Python."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from typing import cast as cast_type
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    Text,
    cast,
    column,
    delete,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    table,
    union_all,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.search import Term, most_errors, parse_query, trigrams
from app.models import SearchDocument, SearchWord
from app.security.actor import Actor

MOST_RANKED = 200
MOST_SORTED = 2_000
MOST_COUNTED = 100
MOST_CANDIDATES = 5_000
AT_ONCE = 500

DOCUMENTS = cast_type(Table, SearchDocument.__table__)
WORDS = cast_type(Table, SearchWord.__table__)
FTS: ColumnElement[Any] = literal_column("search_documents_fts")


class SearchRepository:
    def __init__(self, session: AsyncSession, actor: Actor) -> None:
        self.session = session
        self.actor = actor

    def narrow[*Ts](self, statement: Select[*Ts], types: Collection[str]) -> Select[*Ts]:
        """The actor's branches only, and these kinds of record."""
        if self.actor.branch_ids is not None:
            statement = statement.where(SearchDocument.branch_id.in_(self.actor.branch_ids))
        return statement.where(SearchDocument.entity_type.in_(types))

    async def find(self, terms: Sequence[Term], types: Collection[str]) -> list[SearchDocument]:
        """The newest documents that hold all terms; those that hold them as whole words before all others."""
        found = await self._find([Term(term.tokens, whole=True) for term in terms], types)
        if len(found) < MOST_RANKED:
            found += await self._find(terms, types)
        return list(dict.fromkeys(found))

    async def _find(self, terms: Sequence[Term], types: Collection[str]) -> list[SearchDocument]:
        held = self.narrow(select(SearchDocument.number), types).where(holding(self.session, terms))
        # Materialised, or PostgreSQL may walk all documents backwards to meet the few. Only the many are met soon.
        some = select(held.limit(MOST_SORTED + 1).cte("hits").prefix_with("MATERIALIZED").c.number)
        numbers = sorted(await self.session.scalars(some), reverse=True)
        if len(numbers) > MOST_SORTED:
            newest = held.order_by(SearchDocument.number.desc()).limit(MOST_RANKED)
            numbers = list(await self.session.scalars(newest))
        found = select(SearchDocument).where(SearchDocument.number.in_(numbers[:MOST_RANKED]))
        return list(await self.session.scalars(found))

    async def counts(self, terms: Sequence[Term], types: Collection[str]) -> list[int]:
        """How many documents hold each of these terms, counted up to a bound."""
        if not terms:
            return []
        bounded = [
            self.narrow(select(SearchDocument.number), types)
            .where(holding(self.session, [term]))
            .limit(MOST_COUNTED)
            .subquery()
            for term in terms
        ]
        counted: list[Select[*tuple[Any, ...]]] = [
            select(literal_column(str(position)).label("position"), func.count().label("number")).select_from(some)
            for position, some in enumerate(bounded)
        ]
        rows = (await self.session.execute(union_all(*counted))).all()
        return [number for _, number in sorted((row[0], row[1]) for row in rows)]

    async def candidates(self, word: str) -> list[str]:
        """Words about as long that share three letters in a row, a beginning or an ending."""
        sizes = (len(word) - most_errors(word), len(word) + most_errors(word))
        grams = trigrams(word)
        if _is_sqlite(self.session):
            index = table("search_words_fts", column("rowid"))
            asked = " OR ".join(f'"{gram}"' for gram in grams)
            alike: ColumnElement[bool] = literal_column("search_words.rowid").in_(
                select(index.c.rowid).where(literal_column("search_words_fts").op("MATCH")(asked))
            )
            letters = "BINARY"
        else:
            text = literal_column("('00' || search_words.word || '00')", Text)
            alike, letters = or_(*(text.like(f"%{gram}%") for gram in grams)), "C"
        statement = select(SearchWord.word).where(alike, func.length(SearchWord.word).between(*sizes))
        off = func.abs(func.length(SearchWord.word) - len(word))
        ordered = statement.order_by(off, SearchWord.word.collate(letters)).limit(MOST_CANDIDATES)
        return list(await self.session.scalars(ordered))

    async def save(self, documents: Sequence[dict[str, Any]]) -> None:
        """Write these documents, each over the one there was for its record."""
        if not documents:
            return
        insert = sqlite.insert(DOCUMENTS) if _is_sqlite(self.session) else postgresql.insert(DOCUMENTS)
        key = ("entity_type", "entity_id")
        changed = {name: insert.excluded[name] for name in documents[0] if name not in key}
        # Always in the same order, so that two transactions cannot wait for each other.
        ordered = sorted(documents, key=lambda document: (document["entity_type"], document["entity_id"]))
        await self.session.execute(insert.on_conflict_do_update(index_elements=key, set_=changed), ordered)

    async def forget(self, entity_type: str, ids: Collection[UUID]) -> None:
        for some in in_parts(ids):
            gone = delete(DOCUMENTS).where(DOCUMENTS.c.entity_type == entity_type, DOCUMENTS.c.entity_id.in_(some))
            await self.session.execute(gone)

    async def learn(self, vocabulary: Collection[str]) -> None:
        """Take words into the vocabulary. Only new ones are written: an old one would make others wait."""
        known: set[str] = set()
        for some in in_parts(vocabulary):
            known.update(await self.session.scalars(select(SearchWord.word).where(SearchWord.word.in_(some))))
        new = [{"word": word} for word in sorted(set(vocabulary) - known)]
        if new:
            insert = sqlite.insert(WORDS) if _is_sqlite(self.session) else postgresql.insert(WORDS)
            await self.session.execute(insert.on_conflict_do_nothing(), new)

    async def clear(self) -> None:
        await self.session.execute(delete(DOCUMENTS))
        await self.session.execute(delete(WORDS))


def holding(session: AsyncSession, terms: Sequence[Term]) -> ColumnElement[bool]:
    """True of the documents that hold all terms."""
    if not terms:
        return false()
    if _is_sqlite(session):
        index = table("search_documents_fts", column("rowid"))
        return SearchDocument.number.in_(select(index.c.rowid).where(FTS.op("MATCH")(_fts5(terms))))
    return literal_column("search_documents.search_documents_fts").op("@@", is_comparison=True)(
        cast(cast(literal(_tsquery(terms)), Text), postgresql.TSQUERY)
    )


def text_filter(session: AsyncSession, entity_type: str, record_id: Any, text: str) -> ColumnElement[bool]:
    """For lists: true of the records whose document holds everything in the text. Nothing is corrected."""
    found = select(SearchDocument.entity_id).where(SearchDocument.entity_type == entity_type)
    held: ColumnElement[bool] = record_id.in_(found.where(holding(session, parse_query(text))))
    return held


def in_parts[T](values: Iterable[T], size: int = AT_ONCE) -> Iterable[list[T]]:
    everything = list(values)
    return (everything[start : start + size] for start in range(0, len(everything), size))


# Tokens hold letters, digits and @ . _ + - only (see `domain.search`), so nothing in them can end a quotation.
def _fts5(terms: Sequence[Term]) -> str:
    return " AND ".join(
        "(" + " OR ".join(f'"{token}"' if term.whole else f'"{token}" *' for token in term.tokens) + ")"
        for term in terms
    )


def _tsquery(terms: Sequence[Term]) -> str:
    return " & ".join(
        "(" + " | ".join(f"'{token}'" if term.whole else f"'{token}':*" for token in term.tokens) + ")"
        for term in terms
    )


def _is_sqlite(session: AsyncSession) -> bool:
    return session.get_bind().dialect.name == "sqlite"
