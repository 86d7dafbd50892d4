"""The figures of the conversion table, and the laws that hold for every rent."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.enums import RentFrequency
from app.domain.money import (
    PERIODS_PER_YEAR,
    annual_rent,
    convert_rent,
    down_to_penny,
    money,
    money_text,
    pence,
    pounds,
    rent_pcm,
    rent_pw,
    stated_rent,
    to_nearest_penny,
)

F = RentFrequency
PENCE = st.integers(min_value=1, max_value=10_000_000)
FREQUENCIES = st.sampled_from(RentFrequency)
HALF_A_PENNY = Fraction(1, 200)


@pytest.mark.parametrize(
    ("amount", "frequency", "persons", "pcm"),
    [
        ("250", F.WEEKLY, 1, "1083.33"),
        ("300", F.WEEKLY, 1, "1300.00"),
        ("325", F.WEEKLY, 1, "1408.33"),
        ("350", F.WEEKLY, 1, "1516.67"),
        ("461.54", F.WEEKLY, 1, "2000.01"),
        ("120", F.PPPW, 4, "2080.00"),
        ("3750", F.QUARTERLY, 1, "1250.00"),
        ("15000", F.ANNUAL, 1, "1250.00"),
        ("1250", F.MONTHLY, 1, "1250.00"),
        ("1200", F.FOUR_WEEKLY, 1, "1300.00"),
        ("600", F.FORTNIGHTLY, 1, "1300.00"),
        ("36", F.DAILY, 1, "1095.00"),
    ],
)
def test_a_rent_is_stated_per_calendar_month(amount: str, frequency: F, persons: int, pcm: str) -> None:
    assert str(rent_pcm(Decimal(amount), frequency, persons)) == pcm


@pytest.mark.parametrize(
    ("pcm", "pw"), [("1000", "230.77"), ("1250", "288.46"), ("1500", "346.15"), ("2000", "461.54")]
)
def test_a_monthly_rent_is_stated_per_week(pcm: str, pw: str) -> None:
    assert str(rent_pw(Decimal(pcm), F.MONTHLY)) == pw


def test_the_year_has_52_weeks_and_not_365_sevenths_or_four_and_a_third_per_month() -> None:
    assert rent_pcm(Decimal(250), F.WEEKLY) not in {Decimal("1086.31"), Decimal("1082.50")}
    assert annual_rent(Decimal(250), F.WEEKLY) == 13_000


@pytest.mark.parametrize(
    ("amount", "frequency", "annual"),
    [
        ("8333.33", F.MONTHLY, "99999.96"),
        ("8333.34", F.MONTHLY, "100000.08"),
        ("346.15", F.WEEKLY, "17999.80"),
        ("346.16", F.WEEKLY, "18000.32"),
    ],
)
def test_rents_are_compared_by_their_exact_year(amount: str, frequency: F, annual: str) -> None:
    assert annual_rent(Decimal(amount), frequency) == Fraction(annual)


def test_four_sharers_pay_what_one_home_costs_and_each_a_quarter() -> None:
    assert annual_rent(Decimal(120), F.PPPW, persons=4) == 24_960
    assert convert_rent(Decimal(2080), F.MONTHLY, F.PPPW, persons=4) == Decimal("120.00")


def test_persons_do_not_multiply_a_rent_for_the_whole_home() -> None:
    assert rent_pcm(Decimal(1000), F.MONTHLY, persons=3) == Decimal("1000.00")


def test_a_rent_for_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one person"):
        annual_rent(Decimal(120), F.PPPW, persons=0)


@pytest.mark.parametrize(
    ("exact", "nearest", "down"),
    [
        (Fraction(5, 1000), "0.01", "0.00"),
        (Fraction(-5, 1000), "-0.01", "-0.01"),
        (Fraction(12000, 52) * 5, "1153.85", "1153.84"),
        (Fraction(24000, 52) * 5, "2307.69", "2307.69"),
        (Fraction(1250), "1250.00", "1250.00"),
    ],
)
def test_charges_round_half_up_and_caps_round_down_once(exact: Fraction, nearest: str, down: str) -> None:
    assert (str(to_nearest_penny(exact)), str(down_to_penny(exact))) == (nearest, down)


@given(PENCE, FREQUENCIES, st.integers(1, 12))
def test_the_annual_figure_is_exact(amount: int, frequency: F, persons: int) -> None:
    people = persons if frequency is F.PPPW else 1
    assert annual_rent(pounds(amount), frequency, persons) * 100 == amount * PERIODS_PER_YEAR[frequency] * people


@given(PENCE, PENCE, FREQUENCIES, FREQUENCIES, st.integers(1, 12))
def test_a_higher_rent_never_converts_to_a_lower_one(a: int, b: int, frequency: F, to: F, persons: int) -> None:
    low, high = sorted((a, b))
    assert convert_rent(pounds(low), frequency, to, persons) <= convert_rent(pounds(high), frequency, to, persons)


@given(PENCE, FREQUENCIES, FREQUENCIES, st.integers(1, 12))
def test_a_conversion_is_within_half_a_penny_of_the_truth(amount: int, frequency: F, to: F, persons: int) -> None:
    payments = PERIODS_PER_YEAR[to] * (persons if to is F.PPPW else 1)
    exact = annual_rent(pounds(amount), frequency, persons) / payments
    assert abs(Fraction(convert_rent(pounds(amount), frequency, to, persons)) - exact) <= HALF_A_PENNY


@given(PENCE, FREQUENCIES, FREQUENCIES)
def test_a_round_trip_loses_at_most_the_half_penny_it_rounded_by(amount: int, frequency: F, to: F) -> None:
    back = convert_rent(convert_rent(pounds(amount), frequency, to), to, frequency)
    allowed = HALF_A_PENNY * PERIODS_PER_YEAR[to] / PERIODS_PER_YEAR[frequency] + HALF_A_PENNY
    assert abs(Fraction(back) - Fraction(pounds(amount))) <= allowed


@given(PENCE, FREQUENCIES)
def test_a_rent_converted_to_its_own_period_is_itself(amount: int, frequency: F) -> None:
    assert convert_rent(pounds(amount), frequency, frequency) == pounds(amount)


@given(st.integers(-(10**12) + 1, 10**12 - 1))
def test_pence_and_pounds_undo_each_other(whole: int) -> None:
    assert pence(pounds(whole)) == whole
    assert pounds(whole).as_tuple().exponent == -2


@pytest.mark.parametrize(
    ("stated", "amount"),
    [
        ("1250", "1250.00"),
        ("£1,250.00", "1250.00"),
        (" 1250.5 ", "1250.50"),
        (2400, "2400.00"),
        ("1250.000", "1250.00"),
        (Decimal("1.25E+3"), "1250.00"),
        ("-0.00", "0.00"),
        (Decimal("9999999999.99"), "9999999999.99"),
    ],
)
def test_money_has_two_decimals_however_it_was_stated(stated: str | int | Decimal, amount: str) -> None:
    assert str(money(stated)) == amount == money_text(money(stated))


@pytest.mark.parametrize(
    "stated",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e400",
        "1_000",
        "",
        "12,50",
        "ten",
        "١٢٥٠",
        "1250.005",
        "10000000000",
        pytest.param("9" * 5000, id="5,000 nines"),
        pytest.param(10**5000, id="10 to the 5,000th"),
        True,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1E+999999"),
        Decimal("1E-999999"),
        Decimal("0.001"),
        Decimal("10000000000.00"),
    ],
)
def test_what_is_not_money_is_refused_with_a_sentence(stated: str | int | Decimal) -> None:
    with pytest.raises(ValueError, match=r"^An amount of money .+\.$"):
        money(stated)


def test_a_float_is_refused_because_it_is_not_exact() -> None:
    with pytest.raises(ValueError, match="must be exact"):
        money(0.1)  # type: ignore[arg-type]  # what a careless caller might pass


@pytest.mark.parametrize("bad", [Decimal("NaN"), Decimal("Infinity"), Decimal("0.005"), Decimal("1E+400")])
def test_neither_pence_nor_a_rent_is_made_from_what_is_not_money(bad: Decimal) -> None:
    with pytest.raises(ValueError, match="amount of money"):
        pence(bad)
    with pytest.raises(ValueError, match="amount of money"):
        rent_pcm(bad, F.WEEKLY)


@pytest.mark.parametrize("nothing", ["0", "-1", "0.00"])
def test_a_stated_rent_is_more_than_nothing(nothing: str) -> None:
    with pytest.raises(ValueError, match=r"more than £0\.00"):
        stated_rent(nothing)
