"""One row on its way from text to values: reading cells by the field they are for, collecting what is wrong."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from app.domain.text import printable, words
from app.services.imports.mapping import Column, ColumnMapping
from app.services.imports.table import LONGEST_VALUE, Row
from app.services.imports.values import Unreadable, is_empty, read_line, read_yes_no

Severity = Literal["refuse", "warn"]
_LONGEST_KEY = 120
_LONGEST_CELL = 2_000
_TEXTS = frozenset({"description", "notes", "note", "features", "preferred_areas", "area_names"})
_PORTAL_KEYS = (
    ("rightmove", re.compile(r"(?:rightmove\.co\.uk)?/properties/([0-9]{4,})", re.IGNORECASE)),
    ("zoopla", re.compile(r"zoopla\.co\.uk/.*?/details/([0-9]{4,})", re.IGNORECASE)),
    ("onthemarket", re.compile(r"onthemarket\.com/details/([0-9]{4,})", re.IGNORECASE)),
    ("spareroom", re.compile(r"spareroom\.co\.uk/.*?([0-9]{5,})", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong in a row: the column (None for the row as a whole), the problem, and what would help.

    `refuse` keeps the row out; `warn` lets it in without that value, or with it changed as the problem says.
    """

    column: str | None
    problem: str
    suggestion: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class PreparedRow:
    """What a row would become.

    `identity` is the same text whenever the same record is met again, in this file or the next (at most 120
    characters; None only where the row is refused). `identity_is_weak` says that it was made from a vague address.
    `values` are the fields of the API with a value; those the row says nothing about are left out. `missing` names
    fields that the record needs sooner or later. `same_as` is the number of the earlier row with the same identity.
    """

    row_number: int
    identity: str | None
    values: dict[str, Any]
    label: str
    problems: list[RowProblem] = field(default_factory=list)
    missing: tuple[str, ...] = ()
    same_as: int | None = None
    identity_is_weak: bool = False

    @property
    def refused(self) -> bool:
        """Whether a problem keeps the row out."""
        return any(problem.severity == "refuse" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is the same for every row of a file."""

    mapping: ColumnMapping
    columns: Mapping[str, Sequence[Column]]
    today: date | None

    @classmethod
    def of(cls, mapping: ColumnMapping, today: date | None) -> "Plan":
        """The columns of each field, looked up once."""
        targets = {column.target for column in mapping.columns if column.target}
        return cls(mapping, {target: mapping.for_target(target) for target in targets}, today)


class Cells:
    """The cells of one row, by the field they are for."""

    def __init__(self, row: Row, plan: Plan) -> None:
        self.number = row.number
        self.mapping = plan.mapping
        self.shape = plan.mapping.shape
        self.today = plan.today
        self.problems: list[RowProblem] = []
        self._values = row.values
        self._columns = plan.columns
        self._too_long: set[str] = set()

    def texts(self, target: str) -> list[tuple[str, str]]:
        """Column name and text of every cell for a field that says something."""
        return [
            (column.name, text)
            for column in self.columns(target)
            if (text := self.raw(column.position)) and not is_empty(text) and self._fits(target, column.name, text)
        ]

    def columns(self, target: str) -> Sequence[Column]:
        """The columns a field is read from, in the order in which they count."""
        return self._columns.get(target, ())

    def text(self, target: str) -> str:
        """The first cell for a field, or an empty text."""
        return next((text for _, text in self.texts(target)), "")

    def column(self, target: str) -> str | None:
        """The name of the column a field is read from."""
        return next((column.name for column in self.columns(target)), None)

    def read[T](self, target: str, reader: Callable[[str], T | None]) -> T | None:
        """The first cell for a field that can be read. What cannot is a warning, and is left empty."""
        for column, text in self.texts(target):
            value = self.read_one(column, text, reader)
            if value is not None:
                return value
        return None

    def read_one[T](self, column: str | None, text: str, reader: Callable[[str], T | None]) -> T | None:
        """One text read, or None with a warning."""
        try:
            return reader(text)
        except Unreadable as error:
            self.warn(column, error.problem, error.suggestion)
            return None

    def warn(self, column: str | None, problem: str, suggestion: str) -> None:
        """A problem the row can come in with."""
        self.problems.append(RowProblem(column, problem, suggestion, "warn"))

    def refuse(self, column: str | None, problem: str, suggestion: str) -> None:
        """A problem that keeps the row out."""
        self.problems.append(RowProblem(column, problem, suggestion, "refuse"))

    def notes(self) -> list[str]:
        """What columns mapped as notes say, with their headings ("Room: double"); a yes is the heading alone."""
        found: list[str] = []
        texts = self.texts("note")
        if shape := self.shape:
            texts.sort(key=lambda cell: shape.rank_of(cell[0]))
        for column, text in texts:
            label = self.shape.label_of(column) if self.shape else column
            line = self.read_one(column, text, read_line)
            answer = read_yes_no(text) if not text.strip().isdigit() else None
            if line and answer is not False:
                found.append((label if answer else f"{label}: {re.sub(r'(?<=[0-9])[.]0$', '', line)}")[:200])
        return found

    def finished(
        self, identity: str | None, values: dict[str, Any], label: str, missing: Sequence[str], *, weak: bool = False
    ) -> PreparedRow:
        """The row, with only the values that are there."""
        there = {name: value for name, value in values.items() if value not in (None, [], "", {})}
        return PreparedRow(
            row_number=self.number,
            identity=identity,
            values=there,
            label=printable(label, 100) or f"Row {self.number}",
            problems=self.problems,
            missing=tuple(missing),
            identity_is_weak=weak,
        )

    def source_key(self) -> str | None:
        """The key the other system gave the record, such as "rightmove:136242707" or "ref:let001"."""
        text = self.text("source_id")
        if not text:
            return None
        for source, pattern in _PORTAL_KEYS:
            if found := pattern.search(text):
                return f"{source}:{found[1]}"
        return bounded(f"{self.shape.source if self.shape else 'ref'}:", text.strip().casefold())

    def _fits(self, target: str, column: str, text: str) -> bool:
        """Only texts may be long: patterns look at the rest, and a huge value would keep them busy."""
        if len(text) <= (LONGEST_VALUE if target in _TEXTS else _LONGEST_CELL):
            return True
        if column not in self._too_long:
            self._too_long.add(column)
            self.warn(column, f"This has {len(text):,} characters, too many for what it is.", "Check the column.")
        return False

    def raw(self, position: int) -> str:
        """The text of a column (position from 1), empty where the row is too short."""
        return self._values[position - 1] if position <= len(self._values) else ""


def bounded(prefix: str, key: str) -> str:
    """A key short enough for a column: a long one is replaced by its digest."""
    key = printable(key, 10_000)
    if len(prefix) + len(key) > _LONGEST_KEY:
        key = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
    return f"{prefix}{key}"


def natural_key(*parts: str | None) -> str:
    """Words only, so that commas, case and blanks make no difference."""
    return "|".join(" ".join(words(part)) for part in parts if part)
