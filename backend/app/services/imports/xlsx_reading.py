"""Excel workbooks (.xlsx): the first sheet that holds anything, as text."""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from app.domain.errors import InvalidInput, TooLarge, UnsupportedMedia
from app.services.imports.table import MOST_COLUMNS, MOST_ROWS

ZIP_MAGIC = b"PK\x03\x04"
_LARGEST_UNPACKED = 300 * 1024 * 1024
_ASK = "Send a CSV, JSON or Excel (.xlsx) file."


def read_sheet(content: bytes) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """The rows that are not blank with their row numbers, and notes. Raises a refusal with a sentence."""
    _refuse_other_archives(content)
    try:
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (InvalidFileException, ParseError, KeyError, ValueError, zipfile.BadZipFile, OSError) as error:
        raise InvalidInput(
            "This Excel file is damaged and cannot be opened. Save it again and send the new file."
        ) from error
    try:
        for sheet in workbook.worksheets:
            sheet.reset_dimensions()  # some writers state a size that is wrong
            if rows := _rows(sheet):
                more = len(workbook.worksheets) > 1
                return rows, [f"Read the sheet “{sheet.title}”; the other sheets were left alone."] if more else []
        return [], []
    except (ParseError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise InvalidInput(
            "This Excel file is damaged and cannot be read. Save it again and send the new file."
        ) from error
    finally:
        workbook.close()


def _refuse_other_archives(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as error:
        raise UnsupportedMedia(f"This is a damaged archive, not a table of rows. {_ASK}") from error
    if "xl/workbook.xml" not in names:
        raise UnsupportedMedia(f"This is a ZIP archive or a document, not a table of rows. {_ASK}")
    if unpacked > _LARGEST_UNPACKED:
        raise TooLarge("This Excel file unpacks to more than 300 MB. Send it in parts, or as CSV.")


def _rows(sheet: Any) -> list[tuple[int, list[str]]]:
    rows: list[tuple[int, list[str]]] = []
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        values = [_text(cell) for cell in cells]
        while values and not values[-1]:
            values.pop()
        if len(values) > MOST_COLUMNS:
            raise InvalidInput(f"Row {number} has {len(values):,} columns; at most {MOST_COLUMNS} are allowed.")
        if values:
            rows.append((number, values))
        if len(rows) > MOST_ROWS + 1:
            raise TooLarge(f"This sheet has more than {MOST_ROWS:,} rows. Split the file.")
    return rows


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
