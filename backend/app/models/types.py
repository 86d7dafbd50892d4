"""Column types that mean the same on PostgreSQL and on SQLite."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Enum
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator

from app.domain.money import pence, pounds

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. Aware in Python, always UTC; SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Pence(TypeDecorator[Decimal]):
    """Money: `Decimal` pounds in Python, whole pence in the table. SQLite would keep a NUMERIC as a float."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, _dialect: Dialect) -> int | None:
        return None if value is None else pence(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> Decimal | None:
        return None if value is None else pounds(value)


class Hundredths(Pence):
    """A percentage with two decimals, kept as a whole number of hundredths."""

    cache_ok = True


def enum_type(values: type[StrEnum]) -> Enum:
    """A vocabulary kept as its words, without a database type or constraint, so that a new word is no migration."""
    return Enum(
        values, native_enum=False, length=32, values_callable=_words, validate_strings=True, create_constraint=False
    )


def _words(values: Any) -> list[str]:
    return [member.value for member in values]
