"""Bytes to a table, whatever wrote them: `read_table` is the door to this floor."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import PurePath

from app.domain.errors import InvalidInput
from app.domain.text import printable
from app.services.imports.decoding import decode, refuse_what_is_no_table
from app.services.imports.delimited import DELIMITERS, read_records
from app.services.imports.fields import is_known_heading
from app.services.imports.json_reading import looks_like_json, read_json
from app.services.imports.table import Format, Row, Table, check_values, checked
from app.services.imports.xlsx_reading import ZIP_MAGIC, read_sheet

_LONGEST_HEADING = 80
_MOST_TITLES = 10
_COMPARED = 200
_JUDGED = _MOST_TITLES + _COMPARED
_VALUE_LIKE = re.compile(
    r"[-+]?[£$€]?\s*[0-9][0-9.,\s]*(?:p[cw]m?\b.*|%)?|.*£\s*[0-9].*|[^@\s]++@[^@\s][^@\s.]*+\.[^@\s]++|https?://.*|/\w+/.*"
    r"|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}.*|\+?[0-9][0-9\s()-]{7,}|n/a"
    r"|[a-z]{1,2}[0-9][a-z0-9]?\s+[0-9][a-z]{2}|true|false",
    re.IGNORECASE | re.DOTALL,
)

Records = list[tuple[int, list[str]]]


def read_table(content: bytes, filename: str | None = None) -> Table:
    """A CSV (any usual separator, encoding and line end), JSON or Excel file as a table, with what was assumed.

    Raises:
        UnsupportedMedia: a picture, document, archive or program, whatever its name says.
        InvalidInput: nothing in it, broken JSON, NaN, nesting or values beyond what a record needs.
        TooLarge: more rows than one import takes.
    """
    if not content.strip():
        raise InvalidInput("This file is empty. Send a CSV, JSON or Excel file with at least one row.")
    refuse_what_is_no_table(content)
    table = _from_sheet(content) if content.startswith(ZIP_MAGIC) else _from_text(content, filename)
    return checked(replace(table, filename=filename))


def _from_sheet(content: bytes) -> Table:
    records, notes = read_sheet(content)
    return _tabular(records, "xlsx", notes)


def _from_text(content: bytes, filename: str | None) -> Table:
    text, notes = decode(content)
    named_json = PurePath(filename or "").suffix.lower() in {".json", ".jsonl", ".ndjson"}
    if looks_like_json(text) or named_json:
        table = read_json(text)
        return replace(table, notes=notes + table.notes)
    records = read_records(text)
    if records.delimiter != ",":
        notes.append(f"Values are separated by {DELIMITERS[records.delimiter]}.")
    if records.open_quotes:
        shown = ", ".join(map(str, records.open_quotes[:5]))
        more = " and others" if len(records.open_quotes) > 5 else ""
        notes.append(f"Quotation marks do not pair in row {shown}{more}; they were read as plain characters.")
    return _tabular(records.rows, "csv", notes)


def _tabular(records: Records, kind: Format, notes: list[str]) -> Table:
    records = [(number, [value.strip() for value in values]) for number, values in records]
    if not records:
        raise InvalidInput(
            "This file holds no rows. Send one with a heading for each column and a row for each record."
        )
    check_values(_rows(records[:_JUDGED]))
    records = _without_titles(records, notes)
    if not _is_header(records):
        notes.append("The first row holds data already: there are no headings, so columns are known by their position.")
        return Table(kind, None, _rows(records), notes)
    number, headings = records[0]
    header = _header(headings)
    if number > 1 and not any(note.startswith("Row") for note in notes):
        notes.append(f"The headings are in row {number}.")
    rows = [record for record in records[1:] if record[1] != headings]
    if len(rows) < len(records) - 1:
        notes.append("The headings are repeated further down; those rows were left out.")
    return Table(kind, header, _rows(rows), notes)


def _without_titles(records: Records, notes: list[str]) -> Records:
    """Exports often begin with a title or a date on a line of its own."""
    usual = Counter(len(values) for _, values in records).most_common(1)[0][0]
    start = 0
    while usual > 2 and start < min(_MOST_TITLES, len(records) - 1) and sum(map(bool, records[start][1])) == 1:
        notes.append(
            f"Row {records[start][0]} is a title (“{printable(''.join(records[start][1]))}”) and was left out."
        )
        start += 1
    return records[start:]


def _is_header(records: Records) -> bool:
    first = [value for value in records[0][1] if value]
    if sum(map(is_known_heading, first)) * 2 > len(first):
        return True
    if any(len(value) > _LONGEST_HEADING or _VALUE_LIKE.fullmatch(value) for value in first):
        return False
    return len(set(first)) == len(first) and not _comes_again(records)


def _comes_again(records: Records) -> bool:
    """A heading is not a value of its own column further down, as “Flat” would be."""
    first = records[0][1]
    return any(
        position < len(first) and value and value == first[position]
        for _, values in records[1:_COMPARED]
        if values != first
        for position, value in enumerate(values)
    )


def _header(headings: list[str]) -> tuple[str, ...]:
    while headings and not headings[-1]:
        headings = headings[:-1]
    return tuple(printable(heading, 100) for heading in headings)


def _rows(records: Records) -> list[Row]:
    return [Row(number, tuple(values)) for number, values in records]
