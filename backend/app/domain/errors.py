"""What can go wrong, as the office would say it. `api/errors.py` turns these into problem documents."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Problem:
    """One part of a refusal: a sentence, and where in the input it belongs (a JSON pointer)."""

    detail: str
    pointer: str | None = None
    code: str | None = None


class DomainError(Exception):
    """A refusal with a sentence a person can act on; nothing has been changed."""

    status: ClassVar[int] = 500

    def __init__(
        self,
        detail: str,
        *,
        code: str | None = None,
        errors: Sequence[Problem] = (),
        extra: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code or re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()
        self.errors = tuple(errors)
        self.extra = extra or {}


class BadRequest(DomainError):
    status = 400


class Unauthenticated(DomainError):
    status = 401


class Forbidden(DomainError):
    status = 403


class NotFound(DomainError):
    status = 404


class Conflict(DomainError):
    status = 409


class RuleBroken(Conflict):
    """The act is well formed but not allowed as things stand."""


class PreconditionFailed(DomainError):
    status = 412


class TooLarge(DomainError):
    status = 413


class UnsupportedMedia(DomainError):
    status = 415


class InvalidInput(DomainError):
    """The shape of what was sent is wrong."""

    status = 422
