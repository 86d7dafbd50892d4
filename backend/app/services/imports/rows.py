"""A table and its mapping to rows that say what each record would become. A bad row never stops the rest."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from app.services.imports.cells import Cells, Plan, PreparedRow, RowProblem
from app.services.imports.mapping import ColumnMapping
from app.services.imports.people_rows import prepare_applicant, prepare_landlord
from app.services.imports.property_rows import prepare_property
from app.services.imports.table import Row, Table

_PREPARE = {"properties": prepare_property, "landlords": prepare_landlord, "applicants": prepare_applicant}

__all__ = ["PreparedRow", "RowProblem", "prepare_rows"]


def prepare_rows(table: Table, mapping: ColumnMapping, *, today: date | None = None) -> Iterator[PreparedRow]:
    """Each row of the table in order, blank ones left out; `today` (London) is what “available now” means.

    A row that is the same record as an earlier one carries `same_as`, that row's number, and says how it differs.
    """
    seen, plan = _Seen(), Plan.of(mapping, today)
    for row in table.rows:
        if any(value.strip() for value in row.values):
            yield seen.checked(_prepare(row, plan))


def _prepare(row: Row, plan: Plan) -> PreparedRow:
    cells, width = Cells(row, plan), len(plan.mapping.columns)
    beyond = [value for value in row.values[width:] if value.strip()]
    if beyond:
        cells.refuse(
            f"#{width + 1}",
            f"This row has {len(row.values)} values, but the file has {width} columns.",
            "Often an address with a comma that is not inside quotation marks. Put it in quotation marks.",
        )
    return _PREPARE[plan.mapping.kind](cells)


class _Seen:
    """The records met so far in one file."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[int, dict[str, Any]]] = {}

    def checked(self, row: PreparedRow) -> PreparedRow:
        if row.refused or row.identity is None:
            return row
        earlier = self._rows.get(row.identity)
        if earlier is None:
            self._rows[row.identity] = (row.row_number, row.values)
            return row
        if row.identity_is_weak and earlier[1] != row.values:
            return self._another(row, earlier[0])
        return _same(row, *earlier)

    def _another(self, row: PreparedRow, number: int) -> PreparedRow:
        """Two adverts in one street with different rents are two homes; the order in the file tells them apart."""
        count = 2
        while (again := self._rows.get(f"{row.identity}#{count}")) and again[1] != row.values:
            count += 1
        identity = f"{row.identity}#{count}"
        if again:
            return _same(replace(row, identity=identity), *again)
        self._rows[identity] = (row.row_number, row.values)
        problem = RowProblem(
            None,
            f"Row {number} has the same address; this was taken for another home.",
            "If it is the same one, take this row out of the file.",
            "warn",
        )
        return replace(row, identity=identity, problems=[*row.problems, problem])


def _same(row: PreparedRow, number: int, values: dict[str, Any]) -> PreparedRow:
    differ = [
        name.replace("_", " ") for name in sorted(row.values | values) if row.values.get(name) != values.get(name)
    ]
    if differ:
        problem = (
            f"The same record as row {number}, but with other values for {', '.join(differ)}; row {number} was kept."
        )
        suggestion = "If these are two records, give them different references or links. If not, remove the wrong row."
    else:
        problem, suggestion = f"The same as row {number}.", "Nothing needs doing."
    return replace(row, same_as=number, problems=[*row.problems, RowProblem(None, problem, suggestion, "warn")])
