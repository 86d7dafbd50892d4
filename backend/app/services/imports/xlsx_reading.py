"""Excel workbooks (.xlsx): the first sheet that holds anything, as text."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from app.domain.errors import InvalidInput, TooLarge, UnsupportedMedia
from app.services.imports.table import MOST_COLUMNS, MOST_ROWS

ZIP_MAGIC = b"PK\x03\x04"
_MEGABYTE = 1024 * 1024
_LARGEST_UNPACKED = 40 * _MEGABYTE
_LARGEST_STRINGS = 20 * _MEGABYTE
_MOST_TEXTS = 500_000
_SMALL = 65_536
_MOST_PACKED = 100  # bytes for each packed one; real sheets stay below 40
_LAST_ROW = 1_048_576  # of a sheet in Excel
_MOST_CELLS = 10_000_000  # blank ones and gaps too: they cost time and no bytes
_TEXT = re.compile(rb"<[^\s<>/]*\b(?:si|is)[\s/>]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_DAMAGE = (
    InvalidFileException, ParseError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RuntimeError,
    EOFError, OSError, zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip
"""What the libraries raise for broken, encrypted or unknown contents."""
_ASK = "Send a CSV, JSON or Excel (.xlsx) file."


def read_sheet(content: bytes) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """The rows that are not blank with their row numbers, and notes. Raises a refusal with a sentence."""
    try:
        _refuse_other_archives(content)
        return _first_sheet(content)
    except _DAMAGE as error:
        raise InvalidInput(
            "This Excel file is damaged or protected and cannot be read. Save it again and send the new file."
        ) from error


def _first_sheet(content: bytes) -> tuple[list[tuple[int, list[str]]], list[str]]:
    workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    try:
        cells_left = [_MOST_CELLS]
        for sheet in workbook.worksheets:
            sheet.reset_dimensions()  # some writers state a size that is wrong
            if rows := list(_rows(sheet, cells_left)):
                more = len(workbook.worksheets) > 1
                return rows, [f"Read the sheet “{sheet.title}”; the other sheets were left alone."] if more else []
        return [], []
    finally:
        workbook.close()


def _refuse_other_archives(content: bytes) -> None:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile as error:
        raise UnsupportedMedia(f"This is a damaged archive, not a table of rows. {_ASK}") from error
    with archive:
        if "xl/workbook.xml" not in archive.namelist():
            raise UnsupportedMedia(f"This is a ZIP archive or a document, not a table of rows. {_ASK}")
        _refuse_bombs(archive)


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    """By the sizes the archive states: no more than those is ever unpacked."""
    entries = archive.infolist()
    if sum(entry.file_size for entry in entries) > _LARGEST_UNPACKED:
        raise TooLarge("This Excel file unpacks to more than 40 MB. Send it in parts, or as CSV.")
    large = [entry for entry in entries if entry.file_size > _MEGABYTE]
    if any(entry.file_size > _MOST_PACKED * entry.compress_size for entry in large):
        raise TooLarge("This Excel file unpacks to over 100 times its size. Save it again, or send it as CSV.")
    strings = (entry for entry in large if entry.filename.lower().endswith("sharedstrings.xml"))
    if any(entry.file_size > _LARGEST_STRINGS for entry in strings):
        raise TooLarge("This Excel file holds more than 20 MB of texts. Send it in parts, or as CSV.")
    _refuse_many_texts(archive)


def _refuse_many_texts(archive: zipfile.ZipFile) -> None:
    """Each takes ten microseconds to read. Any part may be named as the one that holds the shared ones."""
    found = 0
    for entry in archive.infolist():
        if entry.file_size < _SMALL:
            continue
        xml = archive.read(entry)
        if xml.startswith(_UTF_16):
            raise ValueError("a spreadsheet program writes UTF-8")
        found += sum(1 for _ in _TEXT.finditer(xml))
        if found > _MOST_TEXTS:
            raise TooLarge(f"This Excel file holds more than {_MOST_TEXTS:,} texts. Send it in parts, or as CSV.")


def _rows(sheet: Any, cells_left: list[int]) -> Iterator[tuple[int, list[str]]]:
    found = 0
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells_left[0] -= len(cells) + 1
        if number > _LAST_ROW or cells_left[0] < 0:
            raise TooLarge("This sheet reaches further than one import takes. Delete its blank rows and columns.")
        values = [_text(cell) for cell in cells]
        while values and not values[-1]:
            values.pop()
        if len(values) > MOST_COLUMNS:
            raise InvalidInput(f"Row {number} has {len(values):,} columns; at most {MOST_COLUMNS} are allowed.")
        if not values:
            continue
        found += 1
        if found > MOST_ROWS + 1:
            raise TooLarge(f"This sheet has more than {MOST_ROWS:,} rows. Split the file.")
        yield number, values


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return (cell.date() if cell.time() == time() else cell).isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)
