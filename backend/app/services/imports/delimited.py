"""Text with separators, as spreadsheets and portals really write it: CSV, semicolons, tabs, pipes."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.services.imports.table import LONGEST_VALUE

DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "pipes"}
_SAMPLE_RECORDS = 60
_BLANK = " \t\r\n,;|"
_SAMPLE_CHARACTERS = 200_000
_MOST_LINES_IN_A_RECORD = 500
_SEP_LINE = re.compile(r"\Asep=([,;\t|])\r?\n?\Z", re.IGNORECASE)


@dataclass(slots=True)
class Records:
    """The records of a delimited text, numbered as a spreadsheet numbers its rows (blank ones count)."""

    delimiter: str
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    open_quotes: list[int] = field(default_factory=list)


class _Feed:
    """Lines for the csv reader, a limited number for each record, so that one stray quote cannot eat the file."""

    def __init__(self, lines: list[str]) -> None:
        self.lines, self.position, self.start = lines, 0, 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.position >= len(self.lines) or self.position - self.start >= _MOST_LINES_IN_A_RECORD:
            raise StopIteration
        self.position += 1
        return self.lines[self.position - 1]


def read_records(text: str) -> Records:
    """All records. A quote that never ends is taken for a plain character, and the row is named in `open_quotes`."""
    lines = _lines(text.removeprefix("\ufeff"))
    stated = _SEP_LINE.match(lines[0]) if lines else None
    delimiter = stated[1] if stated else _best_delimiter(_lines(text[:_SAMPLE_CHARACTERS]))
    records = _records(lines, delimiter)
    if stated:
        records.rows = [(number, values) for number, values in records.rows if number > 1]
    return records


def _lines(text: str) -> list[str]:
    """Lines with their ends kept: a lone CR ends a line as much as CRLF and LF do."""
    return list(io.StringIO(text, newline=""))


def _best_delimiter(lines: list[str]) -> str:
    return max(DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    """How much of a table this separator makes: the share of records with the usual width, and that width."""
    widths = [len(values) for _, values in _records(lines, delimiter, most=_SAMPLE_RECORDS).rows if any(values)]
    if not widths:
        return (0, 0)
    width, count = max(Counter(widths).items(), key=lambda item: (item[1], item[0]))
    if width < 2:
        return (sum(1 for each in widths if each > 1) / len(widths) / 2, width)
    return (count / len(widths), width)


def _records(lines: list[str], delimiter: str, most: int | None = None) -> Records:
    found = Records(delimiter)
    feed = _Feed(lines)
    reader = csv.reader(feed, delimiter=delimiter, skipinitialspace=True, strict=True)
    number = 0
    while feed.position < len(lines) and (most is None or number < most):
        number += 1
        feed.start = feed.position
        try:
            values = next(reader)
        except (csv.Error, StopIteration):
            values = _read_plainly(feed, delimiter, number, found)
        if any(value.strip(_BLANK) for value in values):
            found.rows.append((number, values))
    return found


def _read_plainly(feed: _Feed, delimiter: str, number: int, found: Records) -> list[str]:
    """Quotes that do not pair: read that one line on its own and carry on after it."""
    feed.position = feed.start + 1
    line = feed.lines[feed.start].rstrip("\r\n")
    if len(line) > LONGEST_VALUE:
        return line.split(delimiter)
    found.open_quotes.append(number)
    if line.count('"') % 2:
        return [value.strip('"') for value in line.split(delimiter)]
    return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
