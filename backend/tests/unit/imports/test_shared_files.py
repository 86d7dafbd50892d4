"""The real files, against the totals that are known of them."""

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.enums import PropertyType, RentFrequency
from app.domain.errors import DomainError
from app.services.imports.mapping import ColumnMapping, guess_mapping
from app.services.imports.reading import read_table
from app.services.imports.rows import PreparedRow, prepare_rows
from app.services.imports.table import Table

M, W = RentFrequency.MONTHLY, RentFrequency.WEEKLY


def read(folder: Path, name: str) -> tuple[Table, ColumnMapping, list[PreparedRow]]:
    table = read_table((folder / name).read_bytes(), name)
    mapping = guess_mapping(table)
    return table, mapping, list(prepare_rows(table, mapping))


def column(table: Table, heading: str) -> list[str]:
    return table.column(table.columns.index(heading))


def test_rightmove_without_headings(shared_data: Path) -> None:
    table, mapping, rows = read(shared_data, "listings/rightmove_london_2023_raw.csv")
    assert (len(rows), mapping.shape.key if mapping.shape else None) == (712, "rightmove_csv")
    assert len(set(table.column(3))) == 704
    assert sum("\n" in address for address in table.column(1)) == 13
    assert [row.row_number for row in rows if row.refused] == [
        number for number, values in table.rows if "COM_LET" in values[3]
    ]
    assert sum(row.same_as is not None for row in rows) == 8
    rents = sorted(row.values["rent_amount"] for row in rows)
    assert sum(rents) == 2_132_885
    assert (rents[355] + rents[356]) / 2 == Decimal("2452.5")
    assert (rents[0], rents[-1]) == (622, 29_250)
    assert {row.values["rent_frequency"] for row in rows} == {M}
    assert sum("postcode" in row.values for row in rows) == 46
    assert sum("bedrooms cannot be right" in problem.problem for row in rows for problem in row.problems) == 1


@pytest.mark.parametrize(
    ("day", "rooms", "adverts", "total"), [("07", 1143, 494, "424561.67"), ("09", 1148, 493, "427827.67")]
)
def test_spareroom_rooms(shared_data: Path, day: str, rooms: int, adverts: int, total: str) -> None:
    table, _, rows = read(shared_data, f"listings/spareroom_merseyside_2018-05-{day}_rooms.csv")
    assert len({row.identity for row in rows if not row.refused}) == rooms
    assert len(set(column(table, "ad_id"))) == adverts
    assert round(sum(map(Decimal, column(table, "price"))), 2) == Decimal(total)
    rents = sorted(row.values["rent_amount"] for row in rows)
    assert abs(sum(rents) - Decimal(total)) < 5
    assert rents[rooms // 2] == Decimal("350.00")
    assert {row.values["rent_frequency"] for row in rows} == {M}
    assert {row.values["property_type"] for row in rows} == {PropertyType.HOUSE_SHARE, PropertyType.FLAT_SHARE}


def test_the_second_snapshot_is_the_first_with_few_changes_and_the_same_in_json(shared_data: Path) -> None:
    first, second, again = (
        {row.identity: row.values for row in read(shared_data, f"listings/spareroom_merseyside_2018-05-{name}")[2]}
        for name in ("07_rooms.csv", "09_rooms.csv", "09_rooms.json")
    )
    assert len(second.keys() - first.keys()) == 47
    assert len(first.keys() - second.keys()) == 42
    both = first.keys() & second.keys()
    assert sum(first[key]["rent_amount"] != second[key]["rent_amount"] for key in both) == 4
    assert sum(first[key] != second[key] for key in both) == 21
    assert second == again


def test_rightmove_results_state_the_period_row_by_row(shared_data: Path) -> None:
    _, _, rows = read(shared_data, "listings/rightmove_search_2022_json_model.json")
    assert Counter(row.values["rent_frequency"] for row in rows) == {M: 7, W: 4}
    weekly = sorted(row.values["rent_amount"] for row in rows if row.values["rent_frequency"] is W)
    assert weekly == [405, 450, 461, 461]


@pytest.mark.parametrize(("name", "count"), [("big_request_page1", 10), ("postcode", 1), ("empty", 0)])
def test_zoopla_prices_are_per_week(shared_data: Path, name: str, count: int) -> None:
    _, _, rows = read(shared_data, f"listings/zoopla_api_2011/{name}.json")
    assert len(rows) == count
    assert not any(row.refused for row in rows)
    assert all(row.values["rent_frequency"] is W for row in rows)
    assert all(row.values.get("bathrooms") != 0 for row in rows)
    assert all((row.values["city"], row.values["outcode"]) == ("London", "E1W") for row in rows)


def test_the_oxford_register(shared_data: Path) -> None:
    table, _, rows = read(shared_data, "portfolio/oxford_hmo_register_2018.csv")
    assert len(rows) == 2082
    assert sum(map(int, column(table, "Total Number Occupants"))) == 10_783
    assert sum("postcode" in row.missing for row in rows) == 15
    assert len({row.identity for row in rows}) == 2077
    assert sum(row.same_as is not None for row in rows) == 5
    assert {row.values["property_type"] for row in rows} == {PropertyType.HMO}
    assert rows[0].values["features"][0] == "HMO licence: 16/01202/HMOADS"
    assert sum(row.values.get("city") == "Oxford" for row in rows) == 2081


def test_the_wanted_adverts(shared_data: Path) -> None:
    _, mapping, rows = read(shared_data, "applicants/spareroom_merseyside_2018_wanted.json")
    assert (len(rows), mapping.kind) == (162, "applicants")
    assert not any(row.refused for row in rows)
    assert len({row.identity for row in rows}) == 162
    weekly = [row for row in rows if any("per week" in problem.problem for problem in row.problems)]
    assert len(weekly) == 37
    assert min(row.values["max_rent_pcm"] for row in rows) >= 200
    areas = [area for row in rows for area in row.values["preferred_areas"]]
    assert not {f"L{number}" for number in range(67, 76)} & set(areas)
    assert all(len(row.values["preferred_areas"]) == len(set(row.values["preferred_areas"])) for row in rows)


def test_the_contact_file(shared_data: Path) -> None:
    _, mapping, rows = read(shared_data, "contacts/google_shared_contacts_outlook.csv")
    assert mapping.kind == "landlords"
    assert [row.label for row in rows] == ["Adam Glacius", "Daniel Ireland", "Duncan Amey"]
    assert [row.refused for row in rows] == [False, True, False]
    assert rows[0].values["address"].startswith("999 Super Way")


@pytest.mark.parametrize(
    ("name", "header", "rows"),
    [
        (
            "bad",
            ("column_a", "column_b", "column_c"),
            [("1", "27", "", "I'm too long!"), ("", "I'm too short!"), ("0", "mixed types.... uh oh", "17")],
        ),
        ("blanks", ("a", "b", "c", "d", "e", "f"), [("", "NA", "N/A", "NONE", "NULL", ".")]),
        ("mac_newlines", ("a", "b", "c"), [("1", "2", "3"), ("Once upon\ra time", "5", "6")]),
        ("optional_quote_characters", ("a", "b", "c"), [("1", "2", "3")]),
        ("test_date_format", ("a",), [("02/01/2014",), ("31/12/2012",)]),
        ("test_latin1", ("a", "b", "c"), [("1", "2", "3"), ("4", "5", "©")]),
        ("test_no_leading_zeroes", ("a", "b", "c"), [("01", "00.11", "0.1")]),
        ("test_skip_lines", ("a", "b", "c"), [("1", "2", "3")]),
        ("test_utf16_little", ("a", "b", "c"), [("1", "2", "3"), ("4", "5", "ʤ")]),
        ("test_utf8_bom", ("foo", "bar", "baz"), [("1", "2", "3"), ("4", "5", "ʤ")]),
    ],
)  # fmt: skip
def test_the_odd_csv_files(shared_data: Path, name: str, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    table = read_table((shared_data / "csv_quirks" / f"{name}.csv").read_bytes(), f"{name}.csv")
    assert table.header == header
    assert [row.values for row in table.rows] == rows


def test_files_that_are_no_tables_are_refused_in_words(shared_data: Path) -> None:
    names = ["feeds/rightmove_v3_sample.blm", "geo/postcodes_london_live.csv.gz", "contacts/vcards/John_Doe_GMAIL.vcf"]
    names += [f"feeds/rtdf_json_schema/{path.name}" for path in (shared_data / "feeds/rtdf_json_schema").glob("*.json")]
    names += [f"photos/{path.name}" for path in (shared_data / "photos").glob("*.jpg")]
    for name in names:
        with pytest.raises(DomainError, match=r"\.$"):
            read_table((shared_data / name).read_bytes(), "homes.csv")
