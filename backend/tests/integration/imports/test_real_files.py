"""Real files through the whole way, on both databases: what is made, what is changed, and nothing the second time."""

from pathlib import Path

import httpx2
import pytest

from tests.integration.imports.conftest import BringIn, Send, counts, total


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("listings/rightmove_london_2023_raw.csv", "properties", (703, 0, 8, 1)),
        ("listings/rightmove_search_2022_json_model.json", "properties", (11, 0, 0, 0)),
        ("listings/zoopla_api_2011/big_request_page1.json", "properties", (10, 0, 0, 0)),
        ("listings/zoopla_api_2011/postcode.json", "properties", (1, 0, 0, 0)),
        ("portfolio/oxford_hmo_register_2018.csv", "properties", (2077, 0, 5, 0)),
        ("applicants/spareroom_merseyside_2018_wanted.json", "applicants", (162, 0, 0, 0)),
        ("contacts/google_shared_contacts_outlook.csv", "landlords", (2, 0, 0, 1)),
    ],
)
async def test_a_real_file_comes_in_once(
    shared_data: Path, signed_in: httpx2.AsyncClient, bring_in: BringIn,
    name: str, kind: str, expected: tuple[int, int, int, int],
) -> None:  # fmt: skip
    content = (shared_data / name).read_bytes()
    first = await bring_in(content, Path(name).name)
    assert (first["kind"], counts(first)) == (kind, expected)
    assert await total(signed_in, kind) == expected[0]
    events = await total(signed_in, "events")
    assert counts(await bring_in(content, Path(name).name)) == (0, 0, expected[0] + expected[2], expected[3])
    assert await total(signed_in, "events") == events


async def test_the_second_snapshot_brings_what_is_new_and_what_changed(
    shared_data: Path, signed_in: httpx2.AsyncClient, bring_in: BringIn
) -> None:
    expected = {
        "05-07_rooms.csv": (1143, 0, 0, 0),
        "05-09_rooms.csv": (47, 21, 1080, 0),
        "05-09_rooms.json": (0, 0, 1148, 0),
    }
    for name, outcome in expected.items():
        content = (shared_data / "listings" / f"spareroom_merseyside_2018-{name}").read_bytes()
        assert counts(await bring_in(content, name)) == outcome
    changed = await signed_in.get("/api/v1/events", params={"event_type": "property.updated", "limit": "200"})
    changes = [event["metadata"]["changes"] for event in changed.json()["items"]]
    assert len(changes) == 21
    assert sum("rent_pcm" in change for change in changes) == 4


async def test_an_empty_reply_is_said_to_be_empty(shared_data: Path, send: Send) -> None:
    answer = await send((shared_data / "listings/zoopla_api_2011/empty.json").read_bytes(), "empty.json")
    assert (answer.status_code, answer.json()["detail"]) == (422, "There are no rows in this file.")


async def test_files_about_something_else_make_nothing(
    shared_data: Path, signed_in: httpx2.AsyncClient, send: Send, bring_in: BringIn
) -> None:
    """Odd, but readable; without a kind they are turned away, with one every row is refused with its reason."""
    files = sorted((shared_data / "csv_quirks").glob("*.csv"))
    assert files
    for file in files:
        assert (await send(file.read_bytes(), file.name)).status_code == 422
        imported = await bring_in(file.read_bytes(), file.name, kind="properties")
        assert counts(imported) == (0, 0, 0, imported["total"]), file.name
    assert await total(signed_in, "properties") == 0
