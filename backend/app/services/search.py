"""Finding people and homes by whatever is known of them, also when it is misspelt."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.errors import Forbidden
from app.domain.search import Term, correct_text, highlights, nearest, parse_query, reference_tokens
from app.domain.text import words
from app.models import SearchDocument
from app.schemas.search import SearchParams, SearchRead, SearchResult, SearchType
from app.security.permissions import Permission
from app.services.base import Service

READS = {
    SearchType.PROPERTY: Permission.PROPERTY_READ,
    SearchType.LANDLORD: Permission.LANDLORD_READ,
    SearchType.APPLICANT: Permission.APPLICANT_READ,
    SearchType.CONTACT: Permission.CONTACT_READ,
}
PAGES = {
    SearchType.PROPERTY: "properties", SearchType.LANDLORD: "landlords",
    SearchType.APPLICANT: "applicants", SearchType.CONTACT: "contacts",
}  # fmt: skip
EXACT, WHOLE, BEGINNING = range(3)
MOST_ATTEMPTS = 4


@dataclass(frozen=True, slots=True)
class Correction:
    """The words that a misspelt term may stand for, likeliest first."""

    position: int
    words: tuple[str, ...]

    def apply(self, terms: Sequence[Term]) -> list[Term]:
        return [
            Term(self.words, whole=True) if position == self.position else term for position, term in enumerate(terms)
        ]


class SearchService(Service):
    async def find(self, wanted: SearchParams) -> SearchRead:
        types = self._readable(wanted.types)
        terms = parse_query(wanted.q)
        documents = await self.uow.search.find(terms, types) if terms else []
        did_you_mean = None
        if terms and not documents:
            terms, documents, did_you_mean = await self._corrected(wanted.q, terms, types)
        documents.sort(key=lambda document: _rank(document, terms))
        items = [_result(document, terms) for document in documents[: wanted.limit]]
        return SearchRead(items=items, did_you_mean=did_you_mean)

    def _readable(self, types: Collection[SearchType]) -> list[SearchType]:
        wanted = [kind for kind in SearchType if not types or kind in types]
        readable = [kind for kind in wanted if self.actor.can(READS[kind])]
        if not readable:
            raise Forbidden(f"You do not have the permission '{READS[wanted[0]]}'. An administrator can grant it.")
        return readable

    async def _corrected(
        self, text: str, terms: list[Term], types: Collection[str]
    ) -> tuple[list[Term], list[SearchDocument], str | None]:
        """The words that occur nowhere put right; or, when each occurs but not together, one of them."""
        counts = await self.uow.search.counts(terms, types)
        unknown = [position for position, count in enumerate(counts) if not count]
        together = [position for position, term in enumerate(terms) if term.correctable][:MOST_ATTEMPTS]
        for attempt in [unknown] if unknown else [[position] for position in together]:
            corrections = [await self._correction(terms, position, types) for position in attempt]
            known = [correction for correction in corrections if correction is not None]
            if len(known) < len(attempt):
                continue
            tried = terms
            for correction in known:
                tried = correction.apply(tried)
            documents = await self.uow.search.find(tried, types)
            if documents or unknown:
                return _settle(text, terms, known, documents)
        return terms, [], None

    async def _correction(self, terms: Sequence[Term], position: int, types: Collection[str]) -> Correction | None:
        """The nearest words that some visible record holds; of equally near ones the more frequent first."""
        term = terms[position]
        if not term.correctable:
            return None
        near = nearest(term.text, await self.uow.search.candidates(term.text))
        counts = await self.uow.search.counts([Term((word,), whole=True) for _, word in near], types)
        held = sorted((errors, -count, word) for (errors, word), count in zip(near, counts, strict=True) if count)
        return Correction(position, tuple(word for *_, word in held)) if held else None


def _settle(
    text: str, terms: Sequence[Term], corrections: Sequence[Correction], documents: Sequence[SearchDocument]
) -> tuple[list[Term], list[SearchDocument], str]:
    """One word for each misspelt one: the likeliest that leaves something to show."""
    left, settled, said = list(documents), list(terms), {}
    for correction in corrections:
        chosen = next(
            (word for word in correction.words if any(word in _tokens(document) for document in left)),
            correction.words[0],
        )
        left = [document for document in left if chosen in _tokens(document)]
        settled[correction.position] = Term((chosen,), whole=True, text=chosen)
        said[terms[correction.position].text] = chosen
    return settled, left, correct_text(text, said)


def _tokens(document: SearchDocument) -> frozenset[str]:
    return frozenset(document.body.split())


def _rank(document: SearchDocument, terms: Sequence[Term]) -> tuple[Any, ...]:
    """Best first: how well it matches, then how much of that in the title, then the one changed last."""
    found, title = _tokens(document), frozenset(words(document.title))
    exact_reference = frozenset(reference_tokens(document.reference))
    if any(_is_exact(term, found, exact_reference) for term in terms):
        match = EXACT
    else:
        match = WHOLE if all(term.matches_whole(found) for term in terms) else BEGINNING
    in_title = sum(term.matches_whole(title) for term in terms)
    return match, -in_title, -document.updated_at.timestamp(), document.entity_id


def _is_exact(term: Term, found: frozenset[str], reference: frozenset[str]) -> bool:
    """A whole phone number, e-mail address or reference."""
    if term.matches_whole(reference):
        return True
    return any(token in found for token in term.tokens if token.startswith("+") or "@" in token)


def _result(document: SearchDocument, terms: Sequence[Term]) -> SearchResult:
    kind = SearchType(document.entity_type)
    return SearchResult(
        type=kind, id=document.entity_id, reference=document.reference, title=document.title,
        subtitle=document.subtitle, highlights=highlights(document.title, terms),
        href=f"/{PAGES[kind]}/{document.entity_id}",
    )  # fmt: skip
