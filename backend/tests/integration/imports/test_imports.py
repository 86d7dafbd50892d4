"""Files brought in through the API, on both databases."""

import csv
import io
from typing import Any
from uuid import UUID

import httpx2
import pytest
from sqlalchemy.exc import IntegrityError

from app.core.config import Settings
from app.services.imports import run
from app.services.imports.run import ImportRun
from app.services.property import PropertyService
from app.services.runtime import Runtime
from tests.integration.imports.conftest import BringIn, Send, counts, total, work

HOMES = """Reference,Address,City,Postcode,Type,Bedrooms,Rent pcm
A1,14 Lordship Lane,London,SE22 8HN,Flat,2,1950
A2,3 Bellenden Road,London,SE15 4NG,House,3,2400
A3,9 Rye Lane,London,,Flat,1,1300
"""
PEOPLE = """Reference,Title,First name,Last name,Email,Phone,Sort code,Account number
L1,Mrs,Abena,Boateng,abena@example.com,07700 900142,20-29-59,63748472
L2,Mr,Tom,Reid,tom@example.com,07700 900143,,
"""
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01"


async def rows(client: httpx2.AsyncClient, imported: dict[str, Any], **params: str) -> list[dict[str, Any]]:
    answer = await client.get(f"/api/v1/imports/{imported['id']}/rows", params=params)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def test_homes_come_in_as_instructed_and_say_what_they_lack(
    signed_in: httpx2.AsyncClient, bring_in: BringIn
) -> None:
    imported = await bring_in(HOMES, "homes.csv")
    assert imported["kind"] == "properties"
    assert counts(imported) == (3, 0, 0, 0)
    assert imported["warned"] == 1
    third = (await rows(signed_in, imported))[2]
    assert third["outcome"] == "created"
    assert "postcode" in third["problems"][-1]["problem"]
    home = (await signed_in.get(f"/api/v1/properties/{third['entity_id']}")).json()
    assert (home["status"], home["rent_pcm"]) == ("instructed", "1300.00")
    assert {"postcode", "landlord_id"} <= set(home["missing_to_list"])
    listed = await signed_in.patch(f"/api/v1/properties/{home['id']}", json={"status": "available"})
    assert listed.status_code == 409


async def test_the_same_file_twice_changes_nothing(signed_in: httpx2.AsyncClient, bring_in: BringIn) -> None:
    await bring_in(HOMES)
    await bring_in(PEOPLE)
    events, homes = await total(signed_in, "events"), (await signed_in.get("/api/v1/properties")).json()
    assert counts(await bring_in(HOMES)) == (0, 0, 3, 0)
    assert counts(await bring_in(PEOPLE)) == (0, 0, 2, 0)
    assert await total(signed_in, "events") == events
    assert (await signed_in.get("/api/v1/properties")).json() == homes


async def test_a_changed_row_changes_only_what_differs(signed_in: httpx2.AsyncClient, bring_in: BringIn) -> None:
    first = await bring_in(HOMES)
    home_id = (await rows(signed_in, first))[0]["entity_id"]
    again = await bring_in(HOMES.replace("2,1950", "2,1900"))
    assert counts(again) == (0, 1, 2, 0)
    timeline = (await signed_in.get(f"/api/v1/properties/{home_id}/events")).json()["items"]
    assert [event["event_type"] for event in timeline] == ["property.updated", "property.created"]
    changes = timeline[0]["metadata"]["changes"]
    assert changes == {
        "rent_amount": {"old": "1950.00", "new": "1900.00"}, "rent_pcm": {"old": "1950.00", "new": "1900.00"},
    }  # fmt: skip
    assert {event["source"] for event in timeline} == {"import"}
    assert timeline[0]["request_id"] == f"import-{again['id']}"
    of_import = await signed_in.get("/api/v1/events", params={"entity_type": "import", "entity_id": again["id"]})
    assert "0 created, 1 updated, 2 skipped, 0 refused" in of_import.json()["items"][0]["description"]


async def test_a_bad_row_in_the_middle_is_refused_with_its_reason_and_spoils_nothing(
    signed_in: httpx2.AsyncClient, bring_in: BringIn
) -> None:
    imported = await bring_in(HOMES.replace("A2,3 Bellenden Road", "A2,"))
    assert counts(imported) == (2, 0, 0, 1)
    [bad] = await rows(signed_in, imported, outcome="refused")
    assert (bad["row_number"], bad["entity_id"]) == (3, None)
    problem = next(each for each in bad["problems"] if each["severity"] == "refuse")
    assert problem["column"] == "Address"
    assert problem["problem"]
    assert problem["suggestion"]


async def test_landlords_come_in_with_their_bank_details_sealed(
    signed_in: httpx2.AsyncClient, bring_in: BringIn, settings: Settings
) -> None:
    imported = await bring_in(PEOPLE, "landlords.csv")
    assert (imported["kind"], counts(imported)) == ("landlords", (2, 0, 0, 0))
    assert "63748472" not in str(imported)
    landlord = (await signed_in.get(f"/api/v1/landlords/{(await rows(signed_in, imported))[0]['entity_id']}")).json()
    assert landlord["bank_details"]["account_number"] == "****8472"
    kept = settings.data_dir / "imports" / imported["id"]
    assert kept.stat().st_mode & 0o077 == 0
    changed = await bring_in(PEOPLE.replace("07700 900143", "07700 900144"))
    assert counts(changed) == (0, 1, 1, 0)


async def test_applicants_come_in_with_their_areas(signed_in: httpx2.AsyncClient, bring_in: BringIn) -> None:
    imported = await bring_in(
        "Ref,Name,Email,Budget,Min bedrooms,Areas\nP1,Ms Hannah Okafor,hannah@example.com,£2100 pcm,2,SE22; SE15\n",
        kind="applicants",
    )
    assert counts(imported) == (1, 0, 0, 0)
    found = (await signed_in.get("/api/v1/applicants", params={"area": "SE15"})).json()["items"]
    assert [(each["name"], each["max_rent_pcm"]) for each in found] == [("Ms Hannah Okafor", "2100.00")]


async def test_a_dry_run_says_the_same_and_changes_nothing(signed_in: httpx2.AsyncClient, bring_in: BringIn) -> None:
    await bring_in(HOMES)
    events, before = await total(signed_in, "events"), (await signed_in.get("/api/v1/properties")).json()
    changed = HOMES.replace("2,1950", "2,1900") + "A4,1 New Road,London,SE1 1AA,Flat,1,900\nA5,,,,,,\n"
    dry = await bring_in(changed, dry_run="true")
    assert counts(dry) == (1, 1, 2, 1)
    assert (await signed_in.get("/api/v1/properties")).json() == before
    assert await total(signed_in, "events") == events
    real = await bring_in(changed)
    without_ids = [[{**row, "entity_id": None} for row in await rows(signed_in, each)] for each in (dry, real)]
    assert without_ids[0] == without_ids[1]


async def test_a_row_that_an_archived_home_came_of_is_left_alone(
    signed_in: httpx2.AsyncClient, bring_in: BringIn
) -> None:
    home_id = (await rows(signed_in, await bring_in(HOMES)))[0]["entity_id"]
    assert (await signed_in.delete(f"/api/v1/properties/{home_id}")).status_code == 204
    imported = await bring_in(HOMES.replace("2,1950", "2,1900"))
    assert counts(imported) == (0, 0, 3, 0)
    assert "is archived" in (await rows(signed_in, imported))[0]["problems"][-1]["problem"]


@pytest.mark.parametrize(
    ("content", "form", "status", "words"),
    [
        (PNG, {}, 415, "picture"),
        (b"", {}, 422, "empty"),
        (HOMES, {"mapping": '{"Colour": "rent_pcm"}'}, 422, "no column"),
        (HOMES, {"mapping": '{"Rent pcm": "colour"}'}, 422, "no field"),
        (HOMES, {"mapping": "[1]"}, 422, "JSON object"),
        (HOMES, {"mapping": "[" * 10_000}, 422, "JSON object"),
        (HOMES, {"kind": "cars"}, 422, "properties"),
        (HOMES, {"dry_run": "perhaps"}, 422, "dry_run"),
        ("Colour,Weight\nred,12\nblue,13\n", {}, 422, "say which"),
        ("Address,Postcode\n", {"kind": "properties"}, 422, "no rows"),
    ],
)
async def test_what_cannot_be_read_is_refused_at_once_and_nothing_is_kept(
    signed_in: httpx2.AsyncClient, send: Send, settings: Settings, content: str | bytes, form: dict[str, str],
    status: int, words: str,
) -> None:  # fmt: skip
    answer = await send(content, "homes.csv", **form)
    assert answer.status_code == status, answer.text
    assert words.lower() in answer.json()["detail"].lower()
    assert await total(signed_in, "imports") == 0
    assert not list((settings.data_dir / "imports").glob("*"))


async def test_nobody_imports_without_signing_in(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/api/v1/imports", files={"file": ("a.csv", HOMES.encode())})
    assert answer.status_code == 401


async def test_a_column_can_be_mapped_otherwise(signed_in: httpx2.AsyncClient, bring_in: BringIn) -> None:
    imported = await bring_in(HOMES, mapping='{"Rent pcm": "rent_pw", "City": null}')
    columns = {column["column"]: column["field"] for column in imported["columns"]}
    assert (columns["Rent pcm"], columns["City"]) == ("rent_pw", None)
    home = (await signed_in.get("/api/v1/properties", params={"sort": "created_at"})).json()["items"][0]
    assert (home["rent_frequency"], home["rent_amount"]) == ("weekly", "1950.00")


async def test_a_preview_shows_columns_and_rows_and_keeps_nothing(signed_in: httpx2.AsyncClient, send: Send) -> None:
    preview = (await send(PEOPLE, "landlords.csv", to="/imports/preview")).json()
    assert (preview["kind"], preview["total"]) == ("landlords", 2)
    assert {"column": "Email", "field": "email"}.items() <= preview["columns"][4].items()
    assert preview["rows"][0]["values"]["phone"] == "+447700900142"
    assert "63748472" not in str(preview)
    assert await total(signed_in, "imports") == 0


async def test_a_killed_worker_s_import_goes_on_where_it_was(
    signed_in: httpx2.AsyncClient, send: Send, runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "CHUNK", 1)
    import_id = UUID((await send(HOMES)).json()["id"])

    class Killed(BaseException):
        pass

    def kill(done: int, _total: int) -> None:
        if done == 2:
            raise Killed

    with pytest.raises(Killed):
        await ImportRun(runtime, import_id, kill).run()
    halfway = (await signed_in.get(f"/api/v1/imports/{import_id}")).json()
    assert (halfway["status"], halfway["done"]) == ("running", 2)
    await work(runtime)
    await ImportRun(runtime, import_id).run()
    done = (await signed_in.get(f"/api/v1/imports/{import_id}")).json()
    assert (done["status"], counts(done)) == ("done", (3, 0, 0, 0))
    assert await total(signed_in, "properties") == 3


async def test_a_row_the_database_refuses_spoils_only_itself(
    signed_in: httpx2.AsyncClient, bring_in: BringIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_all = PropertyService.create_all

    async def refuse_one(self: PropertyService, bodies: list[object]) -> list[object]:
        made = await create_all(self, bodies)  # type: ignore[arg-type] # the bodies are passed on
        if any(home.address == "3 Bellenden Road" for home in made):
            raise IntegrityError("INSERT", {}, Exception("no"))
        return made  # type: ignore[return-value]

    monkeypatch.setattr(PropertyService, "create_all", refuse_one)
    imported = await bring_in(HOMES)
    assert counts(imported) == (2, 0, 0, 1)
    assert [row["row_number"] for row in await rows(signed_in, imported, outcome="refused")] == [3]
    assert await total(signed_in, "properties") == 2


async def test_a_cancelled_import_does_not_go_on(signed_in: httpx2.AsyncClient, send: Send, runtime: Runtime) -> None:
    imported = (await send(HOMES)).json()
    cancelled = await signed_in.post(f"/api/v1/imports/{imported['id']}/cancel")
    assert cancelled.json()["status"] == "cancelled"
    await work(runtime)
    assert await total(signed_in, "properties") == 0
    again = await signed_in.post(f"/api/v1/imports/{imported['id']}/cancel")
    assert again.status_code == 409


async def test_refused_rows_can_be_had_back_and_are_safe_in_a_spreadsheet(
    signed_in: httpx2.AsyncClient, bring_in: BringIn
) -> None:
    imported = await bring_in(HOMES.replace("A2,3 Bellenden Road,London", 'A2,,"=HYPERLINK(""x"")"'))
    answer = await signed_in.get(f"/api/v1/imports/{imported['id']}/errors.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    heading, row = list(csv.reader(io.StringIO(answer.text)))
    assert heading == [*HOMES.split("\n", maxsplit=1)[0].split(","), "_row", "_column", "_problem", "_suggestion"]
    assert row[0] == "A2"
    assert row[2].startswith("'=")
    assert row[7:9] == ["3", "Address"]


async def test_imports_and_their_rows_are_paged(signed_in: httpx2.AsyncClient, bring_in: BringIn) -> None:
    for _ in range(3):
        imported = await bring_in(HOMES)
    for address in ("/api/v1/imports", f"/api/v1/imports/{imported['id']}/rows"):
        seen, cursor = [], None
        while True:
            params = {"limit": "2"} | ({"cursor": cursor} if cursor else {})
            page = (await signed_in.get(address, params=params)).json()
            assert page["total"] == 3
            seen += [each.get("id") or each["row_number"] for each in page["items"]]
            if (cursor := page["next_cursor"]) is None:
                break
        assert len(seen) == len(set(seen)) == 3


async def test_what_somebody_changed_by_hand_survives_a_file_that_did_not_change(
    signed_in: httpx2.AsyncClient, bring_in: BringIn
) -> None:
    home_id = (await rows(signed_in, await bring_in(HOMES)))[2]["entity_id"]
    await signed_in.patch(f"/api/v1/properties/{home_id}", json={"postcode": "SE15 4TL", "bedrooms": 2})
    assert counts(await bring_in(HOMES)) == (0, 0, 3, 0)
    home = (await signed_in.get(f"/api/v1/properties/{home_id}")).json()
    assert (home["postcode"], home["bedrooms"]) == ("SE15 4TL", 2)
