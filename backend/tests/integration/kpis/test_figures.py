"""The figures of the office, counted by both databases, each with the list of exactly its rows."""

from datetime import UTC, date, datetime
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import httpx2
import pytest
from fastapi import FastAPI

from app.models import Branch, MarketingEpisode, Property
from tests.integration.kpis.conftest import Office

JULY_TO_SEPTEMBER = {"from": "2026-07-01", "to": "2026-10-01"}
KEYS = {
    "on_the_market", "under_offer", "let_agreed", "days_to_let", "days_to_let_mean", "instructions",
    "instruction_to_let", "fall_through_rate", "applicants_registered", "active_applicants", "avg_rent_per_bedroom",
    "average_advertised_rent", "incomplete_homes",
}  # fmt: skip
COUNTS = {
    "on_the_market", "under_offer", "let_agreed", "instructions", "applicants_registered", "active_applicants",
    "incomplete_homes",
}  # fmt: skip


async def a_quarter(office: Office) -> dict[str, str]:
    """Two lets (13 and 7 days), one that fell through, three homes on the market, and people who look for one."""
    homes: dict[str, str] = {}
    await office.at(date(2026, 6, 10))
    homes["before"] = await office.instruct()
    await office.register(status="inactive")
    await office.at(date(2026, 7, 15))
    homes["first"] = await office.instruct()
    await office.register()
    await office.at(date(2026, 7, 20))
    await office.move(homes["first"], "available")
    await office.at(date(2026, 8, 2))
    await office.move(homes["first"], "let_agreed", "let")
    await office.register(status="tenant")
    await office.at(date(2026, 9, 1))
    homes["third"] = await office.instruct()
    homes["fallen"] = await office.instruct(750, 0, status="available")
    await office.at(date(2026, 9, 2))
    await office.move(homes["third"], "available")
    await office.move(homes["fallen"], "let_agreed")
    await office.at(date(2026, 9, 9))
    await office.move(homes["third"], "let_agreed")
    await office.move(homes["fallen"], "available")
    homes["flat"] = await office.instruct(1000, 1, status="available")
    homes["house"] = await office.instruct(1500, 3, status="available")
    homes["offer"] = await office.instruct(2000, 2, status="available")
    homes["archived"] = await office.instruct(9000, 1)
    homes["incomplete"] = await office.instruct(postcode=None)
    await office.move(homes["offer"], "under_offer")
    await office.client.delete(f"/api/v1/properties/{homes['archived']}")
    await office.at(date(2026, 9, 30))
    return homes


async def test_the_figures_of_the_fixture_quarter(office: Office) -> None:
    await a_quarter(office)
    figures = await office.figures(**JULY_TO_SEPTEMBER)
    assert set(figures) == KEYS
    assert {key: figure["value"] for key, figure in figures.items()} == {
        "on_the_market": 3,
        "under_offer": 1,
        "let_agreed": 2,
        "days_to_let": 10,
        "days_to_let_mean": 10,
        "fall_through_rate": "33.33",
        "instructions": 7,
        "instruction_to_let": None,
        "applicants_registered": 2,
        "active_applicants": 1,
        "avg_rent_per_bedroom": "650.00",
        "average_advertised_rent": "1083.33",
        "incomplete_homes": 1,
    }


async def test_every_list_has_as_many_rows_as_its_figure_says(office: Office) -> None:
    await a_quarter(office)
    for period in (JULY_TO_SEPTEMBER, {}, {"from": "2026-06-10", "to": "2026-06-11"}, {"from": "2026-06-01"}):
        for key, figure in (await office.figures(**period)).items():
            assert (await office.rows(figure["drill"]))["total"] == figure["count"], (key, period, figure)
            if key in COUNTS:
                assert figure["value"] == figure["count"], key


async def test_the_series_and_the_period_before_add_up(office: Office) -> None:
    await a_quarter(office)
    figures = await office.figures(**JULY_TO_SEPTEMBER)
    for key in ("let_agreed", "instructions", "applicants_registered"):
        assert sum(figures[key]["series"]) == figures[key]["value"], key
    before = await office.figures(**{"from": "2026-03-31", "to": "2026-07-01"})
    for key in ("let_agreed", "days_to_let", "instructions", "applicants_registered", "fall_through_rate"):
        assert figures[key]["previous"] == before[key]["value"], key
    assert figures["instructions"]["previous"] == 1
    assert figures["days_to_let"]["series"] == [None, None, 13, None, None, None, 7, None]
    assert figures["on_the_market"]["series"] == [None] * 8
    assert figures["on_the_market"]["previous"] is None


async def test_only_homes_that_have_had_ninety_days_say_how_many_are_let_in_time(office: Office) -> None:
    await a_quarter(office)
    await office.at(date(2026, 11, 30))  # ninety days after 1 September are over on 1 December
    assert (await office.figures(**JULY_TO_SEPTEMBER))["instruction_to_let"]["count"] == 1
    await office.at(date(2026, 12, 1))
    figure = (await office.figures(**JULY_TO_SEPTEMBER))["instruction_to_let"]
    assert (figure["count"], figure["value"]) == (3, "66.67"), figure
    assert (await office.rows(figure["drill"]))["total"] == 3
    assert figure["previous"] == "0.00"


async def test_an_office_without_anything_has_counts_of_nought_and_no_rates(office: Office) -> None:
    await office.at(date(2026, 7, 1))
    for key, figure in (await office.figures()).items():
        assert figure["value"] == (0 if key in COUNTS else None), key
        assert figure["count"] == 0
        assert len(figure["series"]) == 8


async def test_half_past_eleven_at_night_utc_is_the_next_day_in_a_london_summer(office: Office) -> None:
    await office.at(datetime(2026, 6, 30, 22, 59, tzinfo=UTC))
    await office.register()
    await office.at(datetime(2026, 6, 30, 23, 30, tzinfo=UTC))
    registered = await office.register()
    july = (await office.figures(**{"from": "2026-07-01", "to": "2026-08-01"}))["applicants_registered"]
    june = (await office.figures(**{"from": "2026-06-01", "to": "2026-07-01"}))["applicants_registered"]
    assert (june["value"], july["value"], july["previous"]) == (1, 1, 1)
    assert [row["id"] for row in (await office.rows(july["drill"]))["items"]] == [registered]
    assert (await office.rows(june["drill"]))["total"] == 1


async def test_without_dates_it_is_the_london_month_so_far(office: Office) -> None:
    await office.at(datetime(2026, 6, 30, 23, 30, tzinfo=UTC))
    answer = (await office.client.get("/api/v1/kpis")).json()
    assert (answer["from"], answer["to"], answer["branch"]) == ("2026-07-01", "2026-07-02", None)


async def test_a_let_stays_counted_when_its_home_is_archived(office: Office) -> None:
    homes = await a_quarter(office)
    assert (await office.client.delete(f"/api/v1/properties/{homes['first']}")).status_code == 204
    figures = await office.figures(**JULY_TO_SEPTEMBER)
    assert (figures["let_agreed"]["value"], figures["instructions"]["value"]) == (2, 6)
    for figure in figures.values():
        assert (await office.rows(figure["drill"]))["total"] == figure["count"]


async def test_a_branch_has_its_own_figures_and_lists(office: Office, app: FastAPI) -> None:
    homes = await a_quarter(office)
    other = uuid4()
    async with app.state.runtime.database.session(write=True) as session:
        session.add(Branch(id=other, name="Peckham", outcode="SE15"))
        await session.flush()
        for name in ("first", "house"):
            home = await session.get(Property, UUID(homes[name]))
            home.branch_id = other
        episodes = MarketingEpisode.__table__.update().where(MarketingEpisode.property_id == UUID(homes["first"]))
        await session.execute(episodes.values(branch_id=other))
        await session.commit()
    figures = await office.figures(**JULY_TO_SEPTEMBER, branch=str(other))
    assert figures["on_the_market"]["value"] == 1
    assert (figures["let_agreed"]["value"], figures["days_to_let"]["value"]) == (1, 13)
    assert figures["avg_rent_per_bedroom"]["value"] == "500.00"
    assert figures["applicants_registered"]["value"] == 0
    for figure in figures.values():
        assert f"branch_id={other}" in urlsplit(figure["drill"]).query
        assert (await office.rows(figure["drill"]))["total"] == figure["count"]


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"from": "2026-07-01", "to": "2026-07-01"}, "after it starts"),
        ({"from": "2026-07-02", "to": "2026-07-01"}, "after it starts"),
        ({"from": "2020-01-01", "to": "2026-01-01"}, "five years"),
        ({"from": "1 July"}, "from"),
        ({"branch": "Peckham"}, "branch"),
        ({"start": "2026-07-01"}, "start"),
        ({"month": "7"}, "month"),
    ],
)
async def test_a_period_that_is_none_is_refused(
    signed_in: httpx2.AsyncClient, params: dict[str, str], sentence: str
) -> None:
    refused = await signed_in.get("/api/v1/kpis", params=params)
    assert refused.status_code == 422, refused.text
    assert sentence in refused.json()["detail"]


async def test_figures_are_for_people_who_have_signed_in(client: httpx2.AsyncClient) -> None:
    for path in ("kpis", "marketing-episodes"):
        assert (await client.get(f"/api/v1/{path}")).status_code == 401
