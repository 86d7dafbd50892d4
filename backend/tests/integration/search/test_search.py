"""Whatever is known of someone or of a home finds them, on both databases in the same order."""

import httpx2
import pytest

from tests.integration.search.conftest import Office

# What someone types, and what they find, best first.
ANSWERS: list[tuple[str, list[str]]] = [
    ("okafor", ["okafor"]),
    ("Hannah Okafor", ["okafor"]),
    ("OKAFOR, hannah", ["okafor"]),
    ("boat", ["boateng"]),
    ("obrien", ["obrien"]),
    ("O'Brien", ["obrien"]),
    ("sian", ["obrien"]),
    ("novak", ["plumber"]),
    ("cafe", ["cafe"]),
    ("dulwich rooms", ["rooms"]),
    ("07700 900187", ["okafor"]),
    ("07700900187", ["okafor"]),
    ("+44 7700 900 187", ["okafor"]),
    ("0044 (0)7700 900187", ["okafor"]),
    ("00187", ["okafor"]),
    ("900187", ["okafor"]),
    ("01632 960", ["plumber"]),
    ("020 7946", ["obrien"]),
    ("okafor 07700900187", ["okafor"]),
    ("okafor 0187", ["okafor"]),
    ("boateng 07700900187", []),
    ("hannah@example.com", ["okafor"]),
    ("HANNAH@Example.com", ["okafor"]),
    ("abena.boateng", ["boateng"]),
    ("abena.boateng@exam", ["boateng"]),
    ("office", ["rooms"]),
    ("SE22 8HN", ["lordship_a", "lordship"]),
    ("se228hn", ["lordship_a", "lordship"]),
    ("se22 8l", ["lordship_140"]),
    ("SE22", ["lordship_140", "lordship_a", "lordship"]),
    ("se15", ["rye", "boateng"]),
    ("OX4", ["high"]),
    ("14 lordship lane", ["lordship", "lordship_a"]),
    ("14 lordship lane se22 8hn", ["lordship", "lordship_a"]),
    ("lordship lane 14", ["lordship", "lordship_a", "lordship_140"]),
    ("14 lord", ["lordship", "lordship_a"]),
    ("rye lane peckham", ["rye"]),
    ("bellenden", ["boateng"]),
    ("zanzibar", []),
    # Misspelt.
    ("lorship", ["lordship_140", "lordship_a", "lordship"]),
    ("lordhsip lane 14", ["lordship", "lordship_a", "lordship_140"]),
    ("hanah okafor", ["okafor"]),
    ("okafro", ["okafor"]),
    ("simth", ["obrien"]),
    ("boatneg abnea", ["boateng"]),
    ("ryr lane", ["rye"]),
    ("hannan okafor", ["okafor"]),
    # What means something to a database, and not to us.
    ('"', []),
    ("*", []),
    ("' OR 1=1 --", []),
    ('okafor" OR "boateng', []),
    ("okafor AND boateng", []),
    ("okafor*", ["okafor"]),
    ("okafor & hannah", ["okafor"]),
    ("body:okafor", []),
    ("NEAR(okafor)", []),
    ("\\", []),
    ("%", []),
    ("_", []),
    ("okafor -hannah", ["okafor"]),
    (":*", []),
    ("東京", []),
    ("🏠", []),
    ("a" * 100, []),
    ("1 " * 50, ["high"]),
]


async def test_everyone_gets_the_answers_of_the_table(office: Office) -> None:
    assert {q: await office.names(q) for q, _ in ANSWERS} == dict(ANSWERS)


async def test_a_reference_finds_its_record_first_however_it_is_written(office: Office) -> None:
    for name in ("lordship", "boateng", "okafor", "plumber"):
        prefix, number = office.references[name].split("-")
        for written in (f"{prefix}-{number}", f"{prefix}{number}".lower(), f"{prefix} {number}"):
            assert await office.names(written) == [name]
        assert name in await office.names(number)


async def test_a_result_says_what_it_is_and_where_it_matches(office: Office) -> None:
    [home] = (await office.search("rye lan"))["items"]
    assert home["href"] == f"/properties/{office.ids['rye']}"
    assert home["title"] == "Flat 3, 9 Rye Lane SE15"
    assert [home["title"][start:end] for start, end in home["highlights"]] == ["Rye", "Lan"]
    [applicant] = (await office.search("okafor"))["items"]
    assert applicant["type"] == "applicant"
    assert applicant["title"] == "Hannah Okafor"
    assert applicant["subtitle"] == "Applicant · 2 bed to £2,100 · 07700 900 187"
    first = (await office.search("14 lordship lane"))["items"][0]
    assert first["subtitle"] == "2 bed flat · £1,950 pcm · instructed"


async def test_a_correction_is_said(office: Office) -> None:
    meant = {"lorship lane": "lordship lane", "Hanah Okafor": "hannah Okafor", "okafor": None, "zanzibar": None}
    assert {typed: (await office.search(typed))["did_you_mean"] for typed in meant} == meant


async def test_only_the_kinds_that_were_asked_for(office: Office) -> None:
    assert await office.names("se15", types="landlord") == ["boateng"]
    assert await office.names("se15", types="property,landlord") == ["rye", "boateng"]
    assert await office.names("se15", types=["property", "landlord"]) == ["rye", "boateng"]
    assert await office.names("se22", limit=1) == ["lordship_140"]


async def test_what_cannot_be_searched_for_is_refused(signed_in: httpx2.AsyncClient) -> None:
    refused: list[dict[str, object]] = [
        {}, {"q": ""}, {"q": "  "}, {"q": "a" * 101}, {"q": "a\x00b"}, {"q": "a", "types": "tenancy"},
        {"q": "a", "limit": 0}, {"q": "a", "limit": 51}, {"q": "a", "sort": "title"},
    ]  # fmt: skip
    answers = [await signed_in.get("/api/v1/search", params=params) for params in refused]
    assert {answer.status_code for answer in answers} <= {400, 422}


async def test_lists_are_filtered_by_the_same_text(office: Office) -> None:
    found = {
        ("properties", "lordship 14"): 3, ("search/properties", "14 lordship"): 2, ("properties", "SE22 8HN"): 2,
        ("properties", "lorship"): 0, ("properties", "***"): 0, ("properties", ""): 6,
        ("landlords", "boat"): 1, ("landlords", "900142"): 1, ("landlords", ""): 3,
        ("applicants", "hannah@example.com"): 1, ("applicants", "boateng"): 0, ("applicants", ""): 2,
    }  # fmt: skip
    totals = {}
    for path, q in found:
        page = (await office.client.get(f"/api/v1/{path}", params={"q": q})).json()
        assert page["total"] == len(page["items"])
        totals[path, q] = page["total"]
    assert totals == found


async def test_homes_are_counted_by_the_same_filters(office: Office) -> None:
    counted = await office.client.get("/api/v1/search/count", params={"q": "lordship", "min_bedrooms": 2})
    assert counted.json() == {"count": 1, "is_exact": True}
    page = (await office.client.get("/api/v1/search/properties", params={"outcode": "SE22", "sort": "address"})).json()
    expected = [office.ids[name] for name in ("lordship", "lordship_140", "lordship_a")]
    assert [home["id"] for home in page["items"]] == expected


async def test_a_common_word_finds_the_same_as_a_rare_one(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    sorted_in_python = await office.names("lordship lane 14")
    monkeypatch.setattr("app.repositories.search.MOST_SORTED", 1)
    assert await office.names("lordship lane 14") == sorted_in_python == ["lordship", "lordship_a", "lordship_140"]
