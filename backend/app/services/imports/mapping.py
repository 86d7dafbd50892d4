"""Which column is what: a guess from headings and values that says why, and that a person can put right."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.domain.enums import RentFrequency
from app.domain.errors import InvalidInput
from app.domain.text import printable
from app.services.imports.fields import FIELDS, KINDS, Field, Kind, heading_key
from app.services.imports.guessing import Guess, guess_field
from app.services.imports.shapes import Shape, recognise
from app.services.imports.table import Table

_SAMPLES = 3
_ESSENTIAL = frozenset({"address", "full_name", "first_name", "last_name", "organisation_name", "email"})
_DOUBTFUL = 0.4
_SAY_WHICH = "Nothing in this file says whether it holds properties, landlords or applicants; say which."
_SECRET = frozenset({"sort_code", "account_number"})
_WHOLE_ADDRESS = frozenset({"fulladdress", "displayaddress", "displayableaddress"})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file (`position` from 1), the field it fills, how sure that is (0 to 1), and why."""

    position: int
    name: str
    target: str | None
    confidence: float
    samples: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """All columns of a file. `period` is the one of a rent where neither its text nor its row names one."""

    kind: Kind
    kind_confidence: float
    columns: tuple[Column, ...]
    shape: Shape | None = None
    period: RentFrequency = RentFrequency.MONTHLY
    notes: tuple[str, ...] = ()

    def for_target(self, target: str) -> list[Column]:
        """The columns that fill a field, in the order in which they count."""
        found = [column for column in self.columns if column.target == target]
        if FIELDS[self.kind][target].several == "first":
            found.sort(key=lambda column: -column.confidence)
        return found

    def override(self, choices: Mapping[str, str | None]) -> "ColumnMapping":
        """The mapping with a person's choices: column name or "#position" to field name, or None to leave it out.

        Raises InvalidInput with a sentence for a column or field that does not exist.
        """
        chosen = {self._position(name): self._field(target) for name, target in choices.items()}
        taken = {
            target for target in chosen.values() if target is not None and FIELDS[self.kind][target].several == "best"
        }
        columns = [
            replace(column, target=chosen[column.position], confidence=1.0, why="You chose this.")
            if column.position in chosen
            else replace(column, target=None, confidence=0.0, why="You chose another column for this field.")
            if column.target in taken
            else column
            for column in self.columns
        ]
        return replace(self, columns=tuple(_masked(column) for column in columns))

    def with_period(self, period: RentFrequency) -> "ColumnMapping":
        """The mapping with another period for rents that name none."""
        return replace(self, period=period)

    def as_json(self) -> list[dict[str, Any]]:
        """The columns as plain values, to keep with an import and to show."""
        return [{**asdict(column), "samples": list(column.samples)} for column in self.columns]

    def _position(self, name: str) -> int:
        if name.startswith("#") and name[1:].isdecimal() and len(name) < 6:
            if 1 <= (position := int(name[1:])) <= len(self.columns):
                return position
            raise InvalidInput(f"There is no column {name}: this file has {len(self.columns)} columns.")
        found = [column.position for column in self.columns if column.name == name] or [
            column.position for column in self.columns if heading_key(column.name) == heading_key(name)
        ]
        if not found:
            names = ", ".join(column.name for column in self.columns[:30])
            raise InvalidInput(f"There is no column “{printable(name, 60)}”; this file has {names}.")
        if len(found) > 1:
            places = " or ".join(f"#{position}" for position in found)
            raise InvalidInput(f"There are {len(found)} columns called “{printable(name, 60)}”: say {places}.")
        return found[0]

    def _field(self, target: str | None) -> str | None:
        if target is not None and target not in FIELDS[self.kind]:
            names = ", ".join(FIELDS[self.kind])
            raise InvalidInput(f"{self.kind.title()} have no field “{printable(target, 60)}”; there are {names}.")
        return target


def guess_mapping(table: Table, kind: Kind | None = None) -> ColumnMapping:
    """The likeliest mapping of a table. Without a `kind` that is guessed too, and `kind_confidence` says how surely."""
    shape = recognise(table)
    if shape and kind in {None, shape.kind}:
        columns = tuple(_shaped(table, shape))
        return ColumnMapping(shape.kind, 1.0, columns, shape, shape.period, (shape.note,))
    if kind is not None:
        return ColumnMapping(kind, 1.0, tuple(_guessed(table, kind)))
    return _of_likeliest_kind(table)


def _of_likeliest_kind(table: Table) -> ColumnMapping:
    guesses = {kind: tuple(_guessed(table, kind)) for kind in KINDS}
    scores = {kind: _score(kind, columns, table.filename) for kind, columns in guesses.items()}
    if not any(scores.values()):
        return ColumnMapping("properties", 0.0, guesses["properties"], notes=(_SAY_WHICH,))
    best, second, *_ = sorted(KINDS, key=lambda kind: -scores[kind])
    together = scores[best] + scores[second]
    confidence = round(scores[best] / together, 2)
    if not any(column.target in _ESSENTIAL for column in guesses[best]):
        confidence = min(confidence, _DOUBTFUL)
    note = f"Taken for {best}; say so if these are {second}." if confidence < 0.6 else f"Taken for {best}."
    return ColumnMapping(best, confidence, guesses[best], notes=(note,))


def _score(kind: Kind, columns: Iterable[Column], filename: str | None) -> float:
    targets = {column.target: column.confidence for column in columns if column.target}
    telling = sum(2.0 for target in targets if FIELDS[kind][target].telling)
    named = 3.0 if kind.removesuffix("s") in (filename or "").lower() else 0.0
    headed = sum(1.5 for column in columns if kind[:-1] in heading_key(column.name) and column.target)
    return sum(targets.values()) + telling + named + headed


def _shaped(table: Table, shape: Shape) -> Iterable[Column]:
    for position, name in enumerate(table.columns, start=1):
        target = shape.target_of(name, position)
        why = f"Part of {shape.title}." if target else f"Not needed from {shape.title}."
        yield _column(table, position, name, Guess(target, 1.0 if target else 0.0, why))


def _guessed(table: Table, kind: Kind) -> list[Column]:
    columns = [
        _column(table, position, name, guess_field(kind, name, table.column(position - 1, limit=60)))
        for position, name in enumerate(table.columns, start=1)
    ]
    for field in FIELDS[kind].values():
        columns = _settled(columns, field)
    return columns


def _settled(columns: list[Column], field: Field) -> list[Column]:
    """Where several columns are meant for one field, keep those that can share it."""
    rivals = [column for column in columns if column.target == field.name]
    if len(rivals) < 2:
        return columns
    if field.several == "join":
        kept = _joinable(rivals)
    elif field.several == "first":
        kept = rivals
    else:
        kept = [max(rivals, key=lambda column: (column.confidence, -column.position))]
    return [
        replace(column, target=None, confidence=0.0, why=f"“{kept[0].name}” fits {field.label} better.")
        if column in rivals and column not in kept
        else column
        for column in columns
    ]


def _joinable(rivals: list[Column]) -> list[Column]:
    """Lines of an address count before a whole one, and sure guesses before doubtful ones."""
    lines = [column for column in rivals if heading_key(column.name) not in _WHOLE_ADDRESS] or rivals
    return [column for column in lines if column.confidence > 0.75] or lines


def _column(table: Table, position: int, name: str, guess: Guess) -> Column:
    samples = tuple(printable(value, 60) for value in dict.fromkeys(table.column(position - 1, limit=40)))
    return _masked(Column(position, name, guess.target, guess.confidence, samples[:_SAMPLES], guess.why))


def _masked(column: Column) -> Column:
    """Bank details are not shown, not even as a sample."""
    if column.target not in _SECRET:
        return column
    return replace(column, samples=tuple("****" for _ in column.samples))
