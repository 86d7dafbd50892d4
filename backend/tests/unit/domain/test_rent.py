"""Which rent is meant when a change sends some of rent_pcm, rent_amount and rent_frequency."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.enums import RentFrequency
from app.domain.errors import InvalidInput
from app.domain.rent import Rent, choose_rent

WEEKLY = Rent(Decimal("300.00"), RentFrequency.WEEKLY)
AMOUNTS = st.decimals("1.00", "50000.00", places=2)
RENTS = st.builds(Rent, AMOUNTS, st.sampled_from([f for f in RentFrequency if f is not RentFrequency.PPPW]))


def as_read(rent: Rent) -> dict[str, object]:
    return {"rent_pcm": rent.pcm, "rent_amount": rent.amount, "rent_frequency": rent.frequency}


@given(RENTS)
def test_a_record_put_back_as_it_was_read_keeps_its_rent(rent: Rent) -> None:
    assert choose_rent(as_read(rent), rent) == rent


@given(RENTS, AMOUNTS)
def test_a_new_monthly_rent_in_a_record_that_was_read_is_what_is_meant(rent: Rent, pcm: Decimal) -> None:
    chosen = choose_rent(as_read(rent) | {"rent_pcm": pcm}, rent)
    assert chosen == (rent if pcm == rent.pcm else Rent(pcm, RentFrequency.MONTHLY))


@given(RENTS, RENTS)
def test_a_new_amount_in_a_record_that_was_read_is_what_is_meant(rent: Rent, new: Rent) -> None:
    chosen = choose_rent({"rent_pcm": rent.pcm, "rent_amount": new.amount, "rent_frequency": new.frequency}, rent)
    assert chosen is not None
    assert chosen.pcm == new.pcm


def test_a_weekly_rent_is_kept_as_weekly_and_shown_monthly() -> None:
    chosen = choose_rent({"rent_amount": Decimal("300.00"), "rent_frequency": RentFrequency.WEEKLY}, None)
    assert chosen == WEEKLY
    assert chosen.pcm == Decimal("1300.00")


def test_a_monthly_rent_alone_is_an_amount_a_month() -> None:
    assert choose_rent({"rent_pcm": Decimal("1950.00")}, WEEKLY) == Rent(Decimal("1950.00"), RentFrequency.MONTHLY)


def test_an_amount_alone_keeps_the_frequency() -> None:
    assert choose_rent({"rent_amount": Decimal("310.00")}, WEEKLY) == Rent(Decimal("310.00"), RentFrequency.WEEKLY)


def test_a_rent_that_is_emptied_is_gone() -> None:
    assert choose_rent({"rent_pcm": None}, WEEKLY) is None
    assert choose_rent({"rent_amount": None, "rent_frequency": None}, WEEKLY) is None


def test_a_rent_per_person_counts_the_people() -> None:
    chosen = choose_rent({"rent_amount": Decimal("120.00"), "rent_frequency": RentFrequency.PPPW}, None, persons=4)
    assert chosen is not None
    assert chosen.pcm == Decimal("2080.00")


@pytest.mark.parametrize(
    "sent",
    [
        {"rent_pcm": Decimal("1000.00"), "rent_amount": Decimal("1000.00"), "rent_frequency": RentFrequency.WEEKLY},
        {"rent_pcm": Decimal("1000.00"), "rent_frequency": RentFrequency.ANNUAL},
        {"rent_amount": None, "rent_frequency": RentFrequency.WEEKLY},
    ],
)
def test_rents_that_disagree_are_refused(sent: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        choose_rent(sent, WEEKLY)
