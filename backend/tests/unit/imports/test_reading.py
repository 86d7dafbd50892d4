"""Bytes to tables."""

import io
import json
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from app.domain.errors import DomainError, InvalidInput, TooLarge, UnsupportedMedia
from app.services.imports import json_reading, table
from app.services.imports.reading import read_table

HEADED = "Address,Rent\n1 Elm Road,£950 pcm\n"


def values(content: bytes, name: str = "homes.csv") -> list[tuple[str, ...]]:
    return [row.values for row in read_table(content, name).rows]


@pytest.mark.parametrize(
    ("content", "note"),
    [
        (HEADED.encode(), None),
        (b"\xef\xbb\xbf" + HEADED.encode(), None),
        (HEADED.encode("utf-16"), "UTF-16 (little endian)"),
        (b"\xfe\xff" + HEADED.encode("utf-16-be"), "UTF-16 (big endian)"),
        (HEADED.encode("utf-16-le"), "UTF-16 (little endian)"),
        (HEADED.encode("utf-16-be"), "UTF-16 (big endian)"),
        (HEADED.encode("utf-32"), "UTF-32"),
        (HEADED.encode("cp1252"), "Windows-1252"),
        (HEADED.encode("latin-1") + b"\x81,1\n", "Latin-1"),
    ],
)
def test_every_usual_encoding_is_read_and_said(content: bytes, note: str | None) -> None:
    found = read_table(content, "homes.csv")
    assert found.header == ("Address", "Rent")
    assert found.rows[0].values == ("1 Elm Road", "£950 pcm")
    assert any(note in each for each in found.notes) if note else not found.notes


def test_one_damaged_byte_does_not_turn_utf8_into_windows_1252() -> None:
    found = read_table(("Rent\n" + "£1\n" * 20).encode() + b"\xff\n", "rents.csv")
    assert found.rows[0].values == ("£1",)
    assert "1 damaged bytes" in found.notes[0]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_usual_separator_is_found(separator: str) -> None:
    text = "\n".join(separator.join(line) for line in [["Address", "Rent", "Beds"], ["Elm Road", "900", "2"]])
    assert values(text.encode()) == [("Elm Road", "900", "2")]


def test_commas_inside_values_do_not_win_over_semicolons() -> None:
    assert values(b"Address;Rent\n1 Elm Road, Leeds, LS1;900\n2 Oak Road, York;800\n") == [
        ("1 Elm Road, Leeds, LS1", "900"),
        ("2 Oak Road, York", "800"),
    ]


def test_the_separator_an_excel_file_states_is_used() -> None:
    found = read_table(b"sep=;\nAddress;Rent\nElm Road;900\n")
    assert (found.header, found.rows[0].values) == (("Address", "Rent"), ("Elm Road", "900"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_read(end: str) -> None:
    text = end.join(["Address,Rent", "Elm Road,900", "Oak Road,800", ""])
    assert values(text.encode()) == [("Elm Road", "900"), ("Oak Road", "800")]


def test_a_bare_line_feed_inside_quotes_is_part_of_the_value() -> None:
    assert values(b'Address,Rent\r\n"Buckler Court, \nEden Grove, N7",900\r\nOak Road,800\r\n') == [
        ("Buckler Court, \nEden Grove, N7", "900"),
        ("Oak Road", "800"),
    ]


def test_a_quote_that_never_ends_costs_only_its_own_row() -> None:
    found = read_table(b'Address,Rent\n"Elm Road,900\nOak Road,800\n"Ash Road",700\n5" Pipe Lane,600\n')
    assert [row.values[1] for row in found.rows] == ["900", "800", "700", "600"]
    assert found.rows[0].values == ("Elm Road", "900")
    assert any("row 2" in note for note in found.notes)


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    found = read_table(b"\n\n\nAddress,Rent\nElm Road,900\n\nOak Road,800\n")
    assert [row.number for row in found.rows] == [5, 7]
    assert "The headings are in row 4." in found.notes


def test_short_and_long_rows_are_kept_as_they_are() -> None:
    assert values(b"a,b,c\n1,27,,I'm too long!\n,I'm too short!\n") == [
        ("1", "27", "", "I'm too long!"),
        ("", "I'm too short!"),
    ]


def test_titles_before_the_headings_and_repeated_headings_are_left_out() -> None:
    found = read_table(b"Portfolio of June\nAddress,Rent,Beds\nElm Road,900,2\nAddress,Rent,Beds\nOak Road,800,1\n")
    assert found.header == ("Address", "Rent", "Beds")
    assert [row.values[0] for row in found.rows] == ["Elm Road", "Oak Road"]
    assert len(found.notes) == 2


@pytest.mark.parametrize(
    "first",
    [
        '"£5,250 pcm",Newark House,Flat',
        "a.jones@example.com,Ann,Jones",
        "SE22 8HN,Elm Road,Flat",
        "Flat,Elm,Road",
        "12/12/2026,Elm,Road",
    ],
)
def test_a_first_row_of_data_is_not_taken_for_headings(first: str) -> None:
    found = read_table(f"{first}\nFlat,Oak,Lane\n".encode())
    assert found.header is None
    assert found.columns == ("#1", "#2", "#3")
    assert len(found.rows) == 2


def test_objects_by_their_key_become_rows_with_the_key() -> None:
    found = read_table(b'{"17": {"rent": 346.6666666666667, "let": false, "at": {"lat": 1.5, "areas": ["L1", "L2"]}}}')
    assert found.header == ("(key)", "rent", "let", "at.lat", "at.areas")
    assert found.rows[0].values == ("17", "346.6666666666667", "false", "1.5", "L1; L2")


@pytest.mark.parametrize(
    "body",
    [
        [{"a": 1}],
        {"listing": [{"a": 1}], "result_count": 12, "bounding_box": {}},
        {"data": {"properties": [{"a": 1}]}},
        {"homes": [{"a": 1}], "page": 1},
    ],
)
def test_records_are_found_inside_their_wrapper(body: object) -> None:
    assert [row.values for row in read_table(json.dumps(body).encode()).rows] == [("1",)]


def test_json_lines_are_records_and_an_empty_reply_has_none() -> None:
    assert values(b'{"a": 1}\n{"a": 2}\n') == [("1",), ("2",)]
    assert values(b'{"result_count": null, "listing": [], "bounding_box": {"a": 1}}') == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'[{"rent": NaN}]', "NaN"),
        (b'[{"rent": -Infinity}]', "Infinity"),
        (b'[{"rent": 1', "not valid JSON"),
        (b"[1, 2]", "Entry 1"),
        (b'"x"', "no rows"),
        (b"[" * 10_000 + b"]" * 10_000, "32 levels"),
        (b'{"a":' * 40 + b"1" + b"}" * 40, "32 levels"),
        (b'{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {}}', "schema"),
    ],
)
def test_json_that_holds_no_records_is_refused_in_words(content: bytes, sentence: str) -> None:
    if content == b'"x"':
        with pytest.raises(InvalidInput, match="single value"):
            read_table(content, "x.json")
        return
    with pytest.raises(InvalidInput, match=sentence):
        read_table(content, "x.json")


def test_brackets_inside_strings_are_not_depth() -> None:
    assert values(json.dumps([{"a": '[{"' * 50}]).encode()) == [('[{"' * 50,)]


def test_a_workbook_is_read_from_its_first_sheet_with_anything_in_it() -> None:
    book = Workbook()
    sheet = book.create_sheet("Homes")
    sheet.append(["Address", "Rent", "From", "Phone", "Furnished", "At"])
    sheet.append(
        ["Elm Road", 900.5, date(2026, 12, 12), 7700900187.0, True, datetime.fromisoformat("2026-01-02T03:04")]
    )
    sheet.append([None, None, None, None, None, None])
    sheet.append(["Oak Road", 800])
    found = read_table(_saved(book), "homes.csv")
    assert found.format == "xlsx"
    assert found.rows[0].values == ("Elm Road", "900.5", "2026-12-12", "7700900187", "true", "2026-01-02T03:04:00")
    assert found.rows[1] == (4, ("Oak Road", "800"))
    assert "Homes" in found.notes[0]


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"\xff\xd8\xff\xe0" + bytes(100),
        b"%PDF-1.7\n",
        b"\x1f\x8b\x08" + bytes(50),
        b"\xd0\xcf\x11\xe0" + bytes(50),
        b"PK\x03\x04 broken",
        bytes(range(256)) * 4,
        b"<!DOCTYPE html><html>",
        b"BEGIN:VCARD\nVERSION:3.0\n",
        b"#HEADER#\nVersion : 3\n",
    ],
)
def test_what_is_no_table_is_refused_whatever_it_is_called(content: bytes) -> None:
    with pytest.raises(UnsupportedMedia, match=r"\.$"):
        read_table(content, "homes.csv")


def test_an_archive_called_csv_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("homes.csv", HEADED)
    with pytest.raises(UnsupportedMedia, match="ZIP"):
        read_table(packed.getvalue(), "homes.csv")


@pytest.mark.parametrize("content", [b"", b"  \n\n ", b"\xef\xbb\xbf", b",,\n,,\n"])
def test_an_empty_file_is_refused(content: bytes) -> None:
    with pytest.raises(InvalidInput, match=r"empty|no rows"):
        read_table(content, "homes.csv")


def test_limits_are_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidInput, match="401 columns"):
        read_table(b"Address\n" + b"," * 400 + b"x\n")
    with pytest.raises(InvalidInput, match="100,001 characters"):
        read_table(b'Address,Rent\n"' + b"x" * 100_001 + b'",1\n')
    monkeypatch.setattr(table, "MOST_ROWS", 2)
    monkeypatch.setattr(json_reading, "MOST_ROWS", 2)
    for content in (b"Address\na\nb\nc\n", b'[{"a":1},{"a":2},{"a":3}]'):
        with pytest.raises(TooLarge, match="at most 2"):
            read_table(content)


@pytest.mark.parametrize("seed", range(40))
def test_noise_is_refused_or_read_but_never_crashes(seed: int) -> None:
    import random

    noise = random.Random(seed)
    alphabet = b'",;\t|\r\n\x00\xa3abc019{}[]:' if seed % 2 else bytes(range(256))
    content = bytes(noise.choice(alphabet) for _ in range(noise.randrange(1, 400)))
    try:
        read_table(content, "noise.csv")
    except DomainError as error:
        assert error.detail.endswith((".", "]."))  # noqa: PT017 - either outcome is right


def _saved(book: Workbook) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
