"""Files made to keep the reader busy, or to break it: refused at once and in a sentence."""

import io
import re
import struct
import zipfile
from time import process_time

import pytest
from openpyxl import Workbook

from app.domain.errors import DomainError, InvalidInput, TooLarge
from app.services.imports import property_rows, rent
from app.services.imports.reading import read_table
from app.services.imports.values import Unreadable, read_phone

STRINGS = "xl/sharedStrings.xml"
SHEET = "xl/worksheets/sheet1.xml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

KIND = 'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"'


def workbook(**replaced: bytes) -> bytes:
    """A small workbook with the parts `strings` or `sheet` replaced."""
    book, plain, packed = Workbook(), io.BytesIO(), io.BytesIO()
    assert book.active is not None
    for row in (["Address", "Rent"], ["Elm Road", 900]):
        book.active.append(row)
    book.save(plain)
    parts = {SHEET: replaced.get("sheet")}
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            kept = old.read(name).replace(b"</Types>", f'<Override PartName="/{STRINGS}" {KIND}/></Types>'.encode())
            new.writestr(name, parts.get(name) or kept)
        new.writestr(STRINGS, replaced.get("strings") or f"<sst {MAIN}/>".encode())
    return packed.getvalue()


def sheet(rows: str) -> bytes:
    return workbook(sheet=f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>".encode())


def strings(inside: bytes) -> bytes:
    return workbook(strings=f"<sst {MAIN}>".encode() + inside + b"</sst>")


def varied(count: int, form: str) -> bytes:
    """Numbered entries do not pack 100 to 1, so that only their number or size gives them away."""
    return "".join(form.format(number * 2654435761 % 2**32) for number in range(count)).encode()


def refused_quickly(content: bytes, refusal: type[DomainError], sentence: str) -> None:
    started = process_time()
    with pytest.raises(refusal, match=sentence):
        read_table(content, "homes.xlsx")
    assert process_time() - started < 5


def test_a_first_row_that_is_almost_an_e_mail_address_is_judged_at_once() -> None:
    started = process_time()
    assert read_table(b"a@" + b"." * 60_000 + b"@\nx\n").header is None
    assert process_time() - started < 1


def test_values_are_measured_before_they_are_judged() -> None:
    with pytest.raises(InvalidInput, match="100,001 characters"):
        read_table(b"a@" + b"." * 99_998 + b"@\nx\n")


@pytest.mark.parametrize("text", ["1" + " " * 20_000 + "x", "1" + ",111" * 20_000 + ",1", "per " * 9_000 + "x"])
def test_amounts_in_long_texts_are_looked_for_in_a_straight_line(text: str) -> None:
    started = process_time()
    for pattern in (rent._RANGE, rent._AMOUNT, property_rows._RENT_IN_ADDRESS):
        pattern.search(text)
    with pytest.raises(Unreadable):
        read_phone(text)
    assert process_time() - started < 1


def test_a_workbook_of_a_million_texts_is_refused_by_how_far_it_unpacks() -> None:
    refused_quickly(strings(b"<si><t>a</t></si>" * 1_000_000), TooLarge, "100 times")


def test_many_different_texts_are_refused_by_their_number() -> None:
    refused_quickly(strings(varied(500_001, "<si><t>{}</t></si>")), TooLarge, "500,000 texts")


def test_texts_inside_the_cells_count_as_well() -> None:
    cells = varied(500_001, '<c t="inlineStr"><is><t>{}</t></is></c>').decode()
    refused_quickly(sheet(f"<row>{cells}</row>"), TooLarge, "500,000 texts")


def test_long_texts_are_refused_by_their_size() -> None:
    refused_quickly(strings(varied(900_000, "<t>{} of the Elm Road</t>")), TooLarge, "20 MB of texts")


def test_what_unpacks_to_more_than_forty_megabytes_is_refused() -> None:
    refused_quickly(strings(b"a" * 41 * 1024 * 1024), TooLarge, "40 MB")


@pytest.mark.parametrize("row", ["10000000", "2147483647"])
def test_a_row_far_below_the_last_one_is_refused(row: str) -> None:
    refused_quickly(sheet(f'<row r="{row}"><c><v>1</v></c></row>'), TooLarge, "reaches further")


def test_blank_cells_far_to_the_right_are_counted() -> None:
    rows = "".join(f'<row r="{number}"><c r="XFD{number}"/></row>' for number in range(1, 3000))
    refused_quickly(sheet(rows), TooLarge, "reaches further")


def test_a_lone_cell_in_excel_s_last_row_is_read() -> None:
    found = read_table(sheet('<row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>2</v></c></row>'))
    assert found.rows[-1] == (1_048_576, ("2",))


def _entry_changed(offset: int, value: int) -> bytes:
    """The sheet's entry with one 16-bit field of its headers changed: offset 6 its flags, 8 its method."""
    content = bytearray(workbook())
    name = SHEET.encode()
    for header, length, extra in ((b"PK\x03\x04", 30, 0), (b"PK\x01\x02", 46, 2)):
        start = content.rindex(header, 0, content.index(name) if not extra else content.rindex(name))
        assert content[start + length :].startswith(name)
        struct.pack_into("<H", content, start + offset + extra, value)
    return bytes(content)


def _damaged() -> bytes:
    content = bytearray(workbook())
    start = content.index(SHEET.encode()) + len(SHEET)
    content[start : start + 20] = b"\xff" * 20
    return bytes(content)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(sheet('<row><c t="s"><v>99</v></c></row>'), id="no such text"),
        pytest.param(sheet('<row><c t="s"><v>x</v></c></row>'), id="no number"),
        pytest.param(_damaged(), id="damaged deflate"),
        pytest.param(_entry_changed(6, 1), id="encrypted"),
        pytest.param(_entry_changed(8, 99), id="unknown compression"),
        pytest.param(sheet("<row>")[:-400] + b"", id="cut"),
    ],
)
def test_a_broken_workbook_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(DomainError) as refused:
        read_table(content, "homes.xlsx")
    assert refused.value.status in {415, 422}
    assert re.search(r"damaged.*\.$", refused.value.detail)
