"""Every pair of statuses, the forbidden ones included."""

from itertools import product

import pytest

from app.domain.enums import PropertyStatus
from app.domain.errors import RuleBroken
from app.domain.property_status import ALLOWED_MOVES, FIRST_STATUSES, ON_THE_MARKET, can_move, check_move

MOVES = {
    "appraisal": "instructed lost_instruction",
    "instructed": "available let withdrawn lost_instruction",
    "available": "under_offer let_agreed instructed withdrawn lost_instruction",
    "under_offer": "let_agreed available withdrawn lost_instruction",
    "let_agreed": "let available under_offer withdrawn lost_instruction",
    "let": "available instructed withdrawn lost_instruction",
    "withdrawn": "instructed lost_instruction",
    "lost_instruction": "instructed",
}


@pytest.mark.parametrize(("old", "new"), list(product(PropertyStatus, PropertyStatus)))
def test_a_home_moves_only_as_the_office_moves_it(old: PropertyStatus, new: PropertyStatus) -> None:
    if old is new or new.value in MOVES[old.value].split():
        check_move(old, new)
        assert can_move(old, new)
    else:
        assert not can_move(old, new)
        with pytest.raises(RuleBroken) as refusal:
            check_move(old, new)
        assert refusal.value.status == 409
        assert refusal.value.extra == {"allowed": MOVES[old.value].split()}


def test_every_status_has_its_moves() -> None:
    assert set(ALLOWED_MOVES) == set(PropertyStatus)


def test_a_refusal_names_what_is_open_instead() -> None:
    with pytest.raises(RuleBroken) as refusal:
        check_move(PropertyStatus.UNDER_OFFER, PropertyStatus.LET)
    assert refusal.value.detail == (
        "A home that is under offer cannot become let; "
        "it can become let agreed, available, withdrawn or a lost instruction."
    )


def test_a_won_instruction_does_not_become_an_appraisal_again() -> None:
    with pytest.raises(RuleBroken, match="A home that is instructed cannot become an appraisal"):
        check_move(PropertyStatus.INSTRUCTED, PropertyStatus.APPRAISAL)


def test_a_lost_instruction_can_only_be_won_back() -> None:
    with pytest.raises(RuleBroken, match=r"A home that is a lost instruction .*; it can become instructed\.$"):
        check_move(PropertyStatus.LOST_INSTRUCTION, PropertyStatus.AVAILABLE)


def test_a_home_let_or_withdrawn_is_not_on_the_market() -> None:
    assert {PropertyStatus.AVAILABLE, PropertyStatus.UNDER_OFFER} == ON_THE_MARKET


def test_a_new_home_starts_at_the_beginning() -> None:
    assert {PropertyStatus.APPRAISAL, PropertyStatus.INSTRUCTED, PropertyStatus.AVAILABLE} == FIRST_STATUSES
