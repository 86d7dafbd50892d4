"""Landlords and applicants out of rows: who they are, how to reach them, and what an applicant needs."""

import re
from decimal import Decimal
from functools import partial
from typing import Any

from app.domain.address import FreeformAddress
from app.domain.bank import normalise_account_number, normalise_sort_code
from app.domain.enums import RentFrequency
from app.domain.money import annual_rent, to_nearest_penny
from app.domain.names import NameParts, display_name, read_title, split_name
from app.domain.postcode import find_postcode
from app.domain.text import fold, printable, words
from app.services.imports.cells import Cells, PreparedRow, bounded, natural_key
from app.services.imports.places import join_lines, read_areas, read_place
from app.services.imports.rent import LIKELY_WEEKLY_BELOW, SeenRent, read_amount, read_frequency, read_period, read_rent
from app.services.imports.values import (
    LONGEST_TEXT,
    Unreadable,
    read_bedrooms,
    read_date,
    read_email,
    read_employment,
    read_line,
    read_name_line,
    read_phone,
    read_text,
)

_COMPANY = re.compile(
    r"\b(?:ltd|limited|llp|plc|inc|trust|trustees|association|council|properties|lettings|estates|investments|holdings|"
    r"group|company|co\.|homes|charity|university|college)\b\.?",
    re.IGNORECASE,
)
_LONGEST_NAME = 100
_NAMES = ("first_name", "last_name", "full_name", "organisation_name")
_MOST_AREAS = 100
_LONGEST_NAME_CELL = 500


def prepare_landlord(cells: Cells) -> PreparedRow:
    """One landlord. Refused without any name, or where the file says to delete the contact."""
    _check_action(cells)
    person = _person(cells)
    place = _home(cells)
    values = {
        **person,
        "address": place.address,
        "city": place.city,
        "postcode": place.postcode,
        "bank_details": _bank(cells),
        "notes": _notes(cells),
    }
    return _finished(cells, values, place.address)


def prepare_applicant(cells: Cells) -> PreparedRow:
    """One applicant. Refused without any name or advert to be known by."""
    _check_action(cells)
    address = join_lines([text for _, text in cells.texts("current_address")])
    values = {
        **_person(cells),
        "current_address": cells.read_one(cells.column("current_address"), address, read_line),
        "min_bedrooms": cells.read("min_bedrooms", read_bedrooms),
        "max_rent_pcm": _budget(cells),
        "preferred_areas": _areas(cells),
        "move_from": cells.read("move_from", lambda text: read_date(text, cells.today)),
        "employment_status": cells.read("employment_status", read_employment),
        "annual_income": cells.read("annual_income", _income),
        "notes": _notes(cells),
    }
    return _finished(cells, values, address)


def _check_action(cells: Cells) -> None:
    if fold(cells.text("action")).strip() in {"delete", "remove"}:
        cells.refuse(
            cells.column("action"),
            "The file marks this contact for deletion; an import never deletes.",
            "Archive the record by hand if it should go, or take the row out of the file.",
        )


def _person(cells: Cells) -> dict[str, Any]:
    title = read_title(cells.text("title"))
    first, last = (_name(cells, target) for target in ("first_name", "last_name"))
    organisation = cells.read("organisation_name", read_name_line)
    whole = _name(cells, "full_name")
    if whole and not (first or last):
        if _COMPANY.search(whole):
            organisation = organisation or whole
        else:
            parts = _parts(cells, whole)
            title, first, last = title or parts.title, parts.first_name, parts.last_name
    if not (first or last or organisation):
        first, last = _name_from_key(cells)
    return {
        "title": title,
        "first_name": first[:_LONGEST_NAME] if first else None,
        "last_name": last[:_LONGEST_NAME] if last else None,
        "organisation_name": organisation,
        "email": cells.read("email", read_email),
        "phone": cells.read("phone", read_phone),
    }


def _name(cells: Cells, target: str) -> str | None:
    """Names are read without the usual words for empty: people are called Null."""
    for column in cells.columns(target):
        if name := cells.read_one(column.name, cells.raw(column.position)[:_LONGEST_NAME_CELL], read_name_line):
            return name
    return None


def _parts(cells: Cells, whole: str) -> NameParts:
    parts = split_name(whole)
    if parts.also:
        other = display_name(parts.also.title, parts.also.first_name, parts.also.last_name)
        cells.warn(
            cells.column("full_name"),
            f"“{printable(whole, 60)}” names two people; {printable(other, 60)} was left out.",
            "Add the second person to the record afterwards.",
        )
    return parts


def _name_from_key(cells: Cells) -> tuple[str | None, str | None]:
    column = cells.column("last_name") or cells.column("full_name")
    key = cells.text("source_id").strip()
    if cells.shape and cells.shape.source == "spareroom" and key:
        return "SpareRoom", f"advert {printable(key, 40)}"
    cells.refuse(column, "There is no name in this row.", "Add a name, or say which column it is in.")
    return None, None


def _home(cells: Cells) -> FreeformAddress:
    lines = join_lines([text for _, text in cells.texts("address")])
    return read_place(cells, cells.read_one(cells.column("address"), lines, read_line) or "")


def _bank(cells: Cells) -> dict[str, str]:
    """Refusals do not repeat what was in the file."""
    sort_code = cells.read("sort_code", _strict(normalise_sort_code))
    number = cells.read("account_number", _strict(normalise_account_number))
    if (sort_code is None) != (number is None):
        given, lacking = ("sort_code", "account number") if sort_code else ("account_number", "sort code")
        cells.warn(cells.column(given), f"The {lacking} is missing, so the bank account was left out.", "Give both.")
        sort_code = number = None
    details = {
        "account_name": cells.read("account_name", read_name_line),
        "bank_name": cells.read("bank_name", read_name_line),
        "sort_code": sort_code,
        "account_number": number,
    }
    return {name: value[:_LONGEST_NAME] for name, value in details.items() if value}


def _strict(normalise: Any) -> Any:
    def read(text: str) -> str:
        try:
            return str(normalise(re.sub(r"\.0$", "", text)))
        except ValueError as error:
            raise Unreadable(str(error), "Correct it, or add it to the record by hand.") from error

    return read


def _notes(cells: Cells) -> str | None:
    lines = [note for column, text in cells.texts("notes") if (note := cells.read_one(column, text, read_text))]
    return "\n".join([*lines, *cells.notes()])[:LONGEST_TEXT] or None


def _budget(cells: Cells) -> Decimal | None:
    stated = read_period(cells.text("rent_frequency"))
    for target, frequency in (
        ("max_rent", stated),
        ("max_rent_pcm", RentFrequency.MONTHLY),
        ("max_rent_pw", RentFrequency.WEEKLY),
    ):
        budget = cells.read(target, partial(read_rent, frequency=frequency, otherwise=cells.mapping.period))
        if budget:
            return _likely(cells, target, budget)
    return None


def _likely(cells: Cells, target: str, budget: SeenRent) -> Decimal:
    """Nobody rents a home for £80 a month: such a budget is for a week, and the row says that it was taken so."""
    if budget.stated or budget.amount >= LIKELY_WEEKLY_BELOW or budget.frequency is not RentFrequency.MONTHLY:
        return budget.pcm
    weekly = SeenRent(budget.amount, RentFrequency.WEEKLY, stated=False)
    cells.warn(
        cells.column(target),
        f"A budget of £{budget.amount} names no period; it was taken as per week, which is £{weekly.pcm} per month.",
        "Correct it if it was per month.",
    )
    return weekly.pcm


def _areas(cells: Cells) -> list[str]:
    """Outcodes where the file has them; only where none is left to live in, the names of areas beside them."""
    column = cells.column("preferred_areas")
    areas = read_areas("; ".join(text for _, text in cells.texts("preferred_areas")))
    names = areas.names or read_areas("; ".join(text for _, text in cells.texts("area_names"))).names
    if areas.dropped:
        dropped = ", ".join(areas.dropped)
        cells.warn(column, f"Nobody lives in {dropped} (large receivers of mail); left out.", "Nothing needs doing.")
    lines = [line for name in names if (line := cells.read_one(column, name, read_line))]
    if len(lines) > _MOST_AREAS:
        cells.warn(
            column, f"Of {len(lines)} areas the first {_MOST_AREAS} were kept.", "Name the areas that matter most."
        )
    return lines[:_MOST_AREAS]


def _income(text: str) -> Decimal | None:
    amount = read_amount(text)
    return to_nearest_penny(annual_rent(amount, read_frequency(text) or RentFrequency.ANNUAL)) or None


def _finished(cells: Cells, values: dict[str, Any], address: str | None) -> PreparedRow:
    name = display_name(values["title"], values["first_name"], values["last_name"])
    label = name or values["organisation_name"] or ""
    missing = [] if any(cells.texts(each) for each in _NAMES) else ["name"]
    if not (values["email"] or values["phone"]):
        missing.append("email or phone")
    identity, weak = _identity(cells, values, address)
    return cells.finished(identity, values, label, missing, weak=weak)


def _identity(cells: Cells, values: dict[str, Any], address: str | None) -> tuple[str | None, bool]:
    """The other system's key, else e-mail, else name with phone or address. A name alone tells weakly."""
    if source := cells.source_key():
        return source, False
    if values["email"]:
        return bounded("email:", values["email"].casefold()), False
    name = natural_key(values["first_name"], values["last_name"], values["organisation_name"])
    if not name:
        return None, False
    found = find_postcode(address) if address else None
    beside = values["phone"] or (found.postcode if found and found.postcode else " ".join(words(address or "")))
    return bounded("person:", f"{name}|{beside}"), not beside
