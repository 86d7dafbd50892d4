"""Cursors: a page's end, signed, so that only one we made ourselves is taken."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from fastapi import Request, Response
from itsdangerous import BadSignature, URLSafeSerializer

from app.domain.errors import BadRequest
from app.repositories.paging import Keyset, Page, PageQuery
from app.schemas.base import PageParams, PageRead

NOT_FILTERS = {"cursor", "limit"}
TAGS: dict[str, Any] = {
    "t": datetime.fromisoformat, "d": date.fromisoformat, "m": Decimal, "u": UUID, "v": lambda value: value,
}  # fmt: skip


class Cursors:
    def __init__(self, secret: str) -> None:
        self._serializer = URLSafeSerializer(secret, salt="cursor", signer_kwargs={"digest_method": hashlib.sha256})

    def query(self, request: Request, params: PageParams, sort: Sequence[str]) -> PageQuery:
        """Raises:
        BadRequest: for a cursor that is not ours or belongs to another list.
        """
        if params.cursor is None:
            return PageQuery(params.limit, tuple(sort))
        try:
            values, total, exact, list_key = self._serializer.loads(params.cursor)
            if list_key != _list_key(request, params):
                raise BadSignature("another list")
            after = Keyset(tuple(TAGS[tag](value) for tag, value in values), total, exact)
        except (BadSignature, ValueError, TypeError, KeyError) as error:
            raise BadRequest(
                "This cursor does not belong to this list. Start again without it.", code="bad_cursor"
            ) from error
        return PageQuery(params.limit, tuple(sort), after)

    def answer[T](
        self, request: Request, response: Response, params: PageParams, page: Page[Any], items: list[T]
    ) -> PageRead[T]:
        cursor = None
        if page.next is not None:
            values = [_tagged(value) for value in page.next.values]
            cursor = self._serializer.dumps(
                [values, page.next.total, page.next.total_is_exact, _list_key(request, params)]
            )
            following = request.url.include_query_params(cursor=cursor)
            response.headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'
        return PageRead(items=items, next_cursor=cursor, total=page.total, total_is_exact=page.total_is_exact)


def _list_key(request: Request, params: PageParams) -> str:
    filters = params.model_dump_json(exclude=NOT_FILTERS)
    return hashlib.sha256(f"{request.url.path}{filters}".encode()).hexdigest()[:16]


def _tagged(value: Any) -> tuple[str, Any]:
    match value:
        case datetime():
            return "t", value.isoformat()
        case date():
            return "d", value.isoformat()
        case Decimal():
            return "m", str(value)
        case UUID():
            return "u", str(value)
        case _:
            return "v", value
