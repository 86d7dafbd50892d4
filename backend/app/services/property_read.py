"""A home as the outside sees it, with what is derived from its rent, its gaps and its spells on the market."""

from datetime import date

from app.domain.listing import Verdict
from app.domain.money import rent_pcm, rent_pw
from app.models import Property
from app.schemas.landlord import LandlordBrief
from app.schemas.property import MarketingRead, PropertyRead

DERIVED = frozenset({"landlord", "rent_pw", "missing_to_list", "marketing", "can"})
SAME = tuple(name for name in PropertyRead.model_fields if name not in DERIVED)


def read_property(home: Property, *, missing: Verdict, can: list[str], today: date) -> PropertyRead:
    has_rent = home.rent_amount is not None and home.rent_frequency is not None
    return PropertyRead(
        **{name: getattr(home, name) for name in SAME},
        rent_pw=rent_pw(home.rent_amount, home.rent_frequency, home.bedrooms or 1) if has_rent else None,  # type: ignore[arg-type] # has_rent
        landlord=LandlordBrief.of(home.landlord) if home.landlord else None,
        missing_to_list=[reason.fix.href.removeprefix("#") for reason in missing.reasons],
        marketing=_marketing(home, today) if home.episodes else None,
        can=can,
    )


def _marketing(home: Property, today: date) -> MarketingRead:
    episode = home.episodes[-1]
    until = episode.closed_on or episode.let_agreed_on or today
    stated = episode.stated_rents[-1] if episode.stated_rents else None
    return MarketingRead(
        first_published_on=episode.first_published_on,
        let_agreed_on=episode.let_agreed_on,
        closed_on=episode.closed_on,
        stated_rent_pcm=rent_pcm(stated.amount, stated.frequency, home.bedrooms or 1) if stated else None,
        days_on_market=(until - episode.first_published_on).days,
    )
