"""The one place that turns what went wrong into `application/problem+json` (RFC 9457)."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from app.core.database import Clash, DatabaseFailed, Overtaken, PoolExhausted, is_busy
from app.domain.errors import DomainError, Problem

MEDIA_TYPE = "application/problem+json"


class ProblemPart(BaseModel):
    detail: str
    pointer: str | None
    code: str | None


class ProblemDocument(BaseModel):
    """What every refusal and failure looks like. `detail` can be shown to a person as it is."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str
    request_id: str | None
    errors: list[ProblemPart]


def problem(
    request: Request, status: int, detail: str, code: str, *,
    errors: Sequence[Problem] = (), extra: Mapping[str, Any] | None = None, headers: Mapping[str, str] | None = None,
) -> Response:  # fmt: skip
    body = {
        **(extra or {}),
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        "code": code,
        "request_id": request.scope.get("request_id"),
        "errors": [{"detail": part.detail, "pointer": part.pointer, "code": part.code} for part in errors],
    }
    return Response(orjson.dumps(body), status_code=status, media_type=MEDIA_TYPE, headers=dict(headers or {}))


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """For a route's `responses=`: the refusals it can answer with, beside those that every route has."""
    return {
        status: {"model": ProblemDocument, "description": HTTPStatus(status).phrase, "content": {MEDIA_TYPE: {}}}
        for status in statuses
    }


def install(app: FastAPI) -> None:
    app.add_exception_handler(DomainError, _domain_error)
    app.add_exception_handler(RequestValidationError, _shape_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Overtaken, _overtaken)
    app.add_exception_handler(Clash, _integrity_error)
    app.add_exception_handler(PoolExhausted, _busy)
    app.add_exception_handler(DatabaseFailed, _database_error)


def _domain_error(request: Request, error: Any) -> Response:
    return problem(request, error.status, error.detail, error.code, errors=error.errors, extra=error.extra)


def _shape_error(request: Request, error: Any) -> Response:
    # The caller's input is left out on purpose: it may hold a password, and it may not even be text.
    found = [Problem(_sentence(part), _pointer(part["loc"]), part["type"]) for part in error.errors()[:50]]
    if any(part.code == "json_invalid" for part in found):
        return problem(request, 400, "The body is not valid JSON.", "invalid_json")
    detail = found[0].detail if len(found) == 1 else f"{len(found)} things are not right. {found[0].detail}"
    return problem(request, 422, detail, "invalid_input", errors=found)


def _sentence(part: Mapping[str, Any]) -> str:
    message = str(part["msg"]).removeprefix("Value error, ")
    where = [str(step) for step in part["loc"][1:]]
    safe = message.encode("utf-8", "replace").decode()
    return f"{'.'.join(where)}: {safe}" if where else safe


def _pointer(location: Sequence[str | int]) -> str | None:
    steps = [
        str(step).encode("utf-8", "replace").decode().replace("~", "~0").replace("/", "~1") for step in location[1:]
    ]
    return "/" + "/".join(steps) if steps else None


def _http_error(request: Request, error: Any) -> Response:
    words = {
        404: "There is nothing at this address.",
        405: "This address does not take that method.",
        400: "The request could not be read.",
    }
    detail = words.get(error.status_code, str(error.detail))
    code = HTTPStatus(error.status_code).phrase.lower().replace(" ", "_")
    return problem(request, error.status_code, detail, code, headers=error.headers)


def _integrity_error(request: Request, _error: Any) -> Response:
    return problem(request, 409, "This clashes with a record that exists already. Load it again and retry.", "conflict")


def _overtaken(request: Request, _error: Any) -> Response:
    return problem(
        request, 412, "Someone else changed this record in the meantime. Load it again.", "precondition_failed"
    )


def _busy(request: Request, _error: Any) -> Response:
    return problem(
        request, 503, "Too much is going on just now. Try again in a moment.", "busy", headers={"Retry-After": "2"}
    )


def _database_error(request: Request, error: Any) -> Response:
    if is_busy(error):
        return _busy(request, error)
    raise error
