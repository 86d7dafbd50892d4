"""The rows that did not come in, as a CSV to correct and send again."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from app.models.imports import ImportRow
from app.services.imports.table import Table

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CHUNK = 500


def refused_csv(table: Table, rows: Sequence[ImportRow]) -> Iterator[str]:
    """The file's own columns, and behind them which row it was, what is wrong and what would help."""
    texts = {row.number: row.values for row in table.rows}
    lines: list[Sequence[str]] = [[*table.columns, "_row", "_column", "_problem", "_suggestion"]]
    for row in rows:
        lines.append([*_fitted(texts, row.row_number, len(table.columns)), str(row.row_number), *_reasons(row)])
        if len(lines) >= _CHUNK:
            yield _written(lines)
            lines = []
    yield _written(lines)


def _fitted(texts: Mapping[int, tuple[str, ...]], number: int, width: int) -> list[str]:
    values = list(texts.get(number, ()))
    beyond = values[width:]
    values = values[:width] + [""] * (width - len(values))
    if beyond and values:
        values[-1] = ",".join([values[-1], *beyond])
    return values


def _reasons(row: ImportRow) -> list[str]:
    problems = [problem for problem in row.problems if problem["severity"] == "refuse"] or row.problems
    return [
        " | ".join(dict.fromkeys(filter(None, (problem[name] for problem in problems))))
        for name in ("column", "problem", "suggestion")
    ]


def _written(lines: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([neutral(cell) for cell in line] for line in lines)
    return out.getvalue()


def neutral(cell: str) -> str:
    """A cell that a spreadsheet shows as text instead of working it out."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
