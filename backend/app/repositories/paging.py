"""Keyset paging: a page starts after the last row of the one before, by index, so that any page costs the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, literal, or_, tuple_
from sqlalchemy.orm import InstrumentedAttribute

COUNT_LIMIT = 10_000


@dataclass(frozen=True, slots=True)
class Keyset:
    """Where a page ended: the sort values and id of its last row, and the total that was counted at the start."""

    values: tuple[Any, ...]
    total: int
    total_is_exact: bool


@dataclass(frozen=True, slots=True)
class PageQuery:
    limit: int
    sort: tuple[str, ...]
    after: Keyset | None = None


@dataclass(frozen=True, slots=True)
class Page[T]:
    items: Sequence[T]
    total: int
    total_is_exact: bool
    next: Keyset | None = None


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column to sort by. A column that can be empty names what stands in for empty, so that empty comes last."""

    ascending: ColumnElement[Any]
    descending: ColumnElement[Any]

    @classmethod
    def of(cls, column: InstrumentedAttribute[Any]) -> "SortKey":
        return cls(ascending=column.expression, descending=column.expression)


class Ordering:
    """The ordering of one list: the keys that were asked for, then the id."""

    def __init__(self, keys: Mapping[str, SortKey], sort: Sequence[str], id_column: Any) -> None:
        self._terms: list[tuple[ColumnElement[Any], bool]] = []
        for name in sort:
            descending = name.startswith("-")
            key = keys[name.removeprefix("-")]
            self._terms.append((key.descending if descending else key.ascending, descending))
        self._terms.append((id_column.expression, self._terms[-1][1] if self._terms else False))

    @property
    def columns(self) -> list[ColumnElement[Any]]:
        return [column for column, _ in self._terms]

    @property
    def order_by(self) -> list[ColumnElement[Any]]:
        return [column.desc() if descending else column.asc() for column, descending in self._terms]

    def after(self, values: Sequence[Any]) -> ColumnElement[bool]:
        """The rows that come after the row with these values."""
        directions = {descending for _, descending in self._terms}
        bound = [_bind(column, value) for (column, _), value in zip(self._terms, values, strict=True)]
        if len(directions) == 1:
            row, last = tuple_(*self.columns), tuple_(*bound)
            return row < last if directions.pop() else row > last
        return or_(*(self._step(position, bound) for position in range(len(self._terms))))

    def _step(self, position: int, bound: Sequence[ColumnElement[Any]]) -> ColumnElement[bool]:
        column, descending = self._terms[position]
        same = [self._terms[earlier][0] == bound[earlier] for earlier in range(position)]
        beyond = column < bound[position] if descending else column > bound[position]
        return and_(*same, beyond)


def _bind(column: ColumnElement[Any], value: Any) -> ColumnElement[Any]:
    return literal(value, type_=column.type)
