"""What a column may become: the fields of each kind of record, and the headings other programs give them."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.domain.text import fold

Kind = Literal["landlords", "properties", "applicants"]
Several = Literal["best", "first", "join"]

KINDS: tuple[Kind, ...] = ("landlords", "properties", "applicants")


@dataclass(frozen=True, slots=True)
class Field:
    """A target for columns. `several` says what happens when more than one column is meant for it:
    the best guess wins, the first that holds something counts in each row, or all are joined."""

    name: str
    label: str
    headings: tuple[str, ...]
    several: Several = "best"
    telling: bool = False
    """Whether the field is seen in files of this kind only."""


def _f(name: str, label: str, headings: str, several: Several = "best", *, telling: bool = False) -> Field:
    return Field(name, label, tuple(heading_key(each) for each in headings.split(",")), several, telling)


def heading_key(heading: str) -> str:
    """Headings compare without case, blanks and marks: "E-mail Address" and email_address are one."""
    return re.sub(r"[^a-z0-9]+", "", fold(heading))


_SOURCE = """
    reference, ref, our ref, agent ref, agent reference, property ref, property reference, property id,
    listing id, id, uuid, code, unique id, record id, external id, property code, link, url, property
    url, details url, listing url, web link
"""
_PERSON_SOURCE = """
    reference, ref, our ref, id, uuid, code, contact id, landlord id, landlord ref, landlord code,
    applicant id, applicant ref, applicant code, unique id, record id, external id, client id, client
    ref, ad id
"""
_ADDRESS = """
    address, address 1, address1, address line 1, address 2, address2, address line 2, address 3,
    address line 3, address 4, address line 4, property address, full address, display address,
    displayable address, location, street, street address, street 1, street 2, house number, house name,
    house name number, house name or number, building, building name, flat number, unit, line 1, line 2,
    line 3, premises, locality, address street, property
"""
_HOME_ADDRESS = """
    home address, home street, home address street, postal address, correspondence address, mailing
    address, contact address, current address, present address, landlord address, address formatted,
    address 1 formatted, address 1 street
"""
_CITY = """
    city, town, post town, town city, city town, town or city, postal town, os town city, home city,
    address city, address 1 city, landlord city, landlord town
"""
_POSTCODE = """
    postcode, post code, postal code, zip, zip code, pcode, postcode 1, postcode 2, postcode1,
    postcode2, home postal code, home postcode, address postal code, address 1 postal code, landlord
    postcode
"""
_TITLE = "title,salutation,prefix,name prefix,honorific,landlord title,applicant title"
_FIRST = """
    first name, firstname, forename, forenames, given name, christian name, first names, fname, landlord
    first name, applicant first name
"""
_LAST = """
    last name, lastname, surname, family name, lname, landlord last name, landlord surname, applicant
    last name, applicant surname
"""
_FULL = """
    name, full name, contact name, display name, landlord, landlord name, client name, owner, owner
    name, applicant, applicant name, tenant name, tenant, contact, file as
"""
_COMPANY = """
    company, company name, organisation, organization, organisation name, organization name,
    organization 1 name, business name, landlord company, trading name
"""
_EMAIL = """
    email, e-mail, email address, e-mail address, e-mail 1 value, email 1, e-mail 2 address, e-mail 3
    address, e-mail 2 value, email 2, email address 2, primary email, contact email, landlord email,
    applicant email, mail
"""
_PHONE = """
    phone, telephone, tel, phone number, telephone number, contact number, mobile, mobile phone, mobile
    number, mobile telephone, cell, cell phone, phone 1 value, phone 1, phone 2 value, phone 2, home
    phone, home phone 2, home telephone, primary phone, business phone, business phone 2, work phone,
    daytime phone, evening phone, other phone, landlord phone, landlord mobile, applicant phone, tel no,
    mobile no, telephone 1, telephone 2
"""
_NOTE = Field("note", "Note (with its heading)", (), "join")

_PROPERTY = (
    _f("source_id", "Reference in the other system", _SOURCE),
    _f("address", "Address", _ADDRESS, "join"),
    _f("city", "Town or city", _CITY),
    _f("postcode", "Postcode", _POSTCODE, "join"),
    _f("outcode", "First half of the postcode", "outcode,out code,postcode district,postcode area,outward code"),
    _f("latitude", "Latitude", "latitude,lat,geo lat,location latitude,exact latitude"),
    _f("longitude", "Longitude", "longitude,lon,lng,long,geo lng,location longitude,exact longitude"),
    _f(
        "bedrooms",
        "Bedrooms",
        """
        bedrooms, beds, bed, bedroom, num bedrooms, number of bedrooms, no of bedrooms, no bedrooms, bedroom
        count, br
        """,
        telling=True,
    ),
    _f(
        "bathrooms",
        "Bathrooms",
        """
        bathrooms, baths, bath, num bathrooms, number of bathrooms, no of bathrooms, bathroom count
        """,
        telling=True,
    ),
    _f(
        "rent",
        "Rent",
        """
        rent, price, rental, rent amount, amount, asking rent, rental price, rent price, price amount,
        advertised rent, current rent, asking price
        """,
        telling=True,
    ),
    _f(
        "rent_pcm",
        "Rent per month",
        """
        rent pcm, pcm, monthly rent, rent per month, rent pm, price pcm, rent per calendar month, rent
        monthly, price per month, rental pcm
        """,
        telling=True,
    ),
    _f(
        "rent_pw",
        "Rent per week",
        """
        rent pw, pw, weekly rent, rent per week, price pw, rent weekly, price per week
        """,
        telling=True,
    ),
    _f(
        "rent_frequency",
        "How often the rent is due",
        """
        rent frequency, frequency, rent period, rental frequency, price frequency, let rent frequency,
        payment frequency, rental payments, rent per, price qualifier period, rent schedule
        """,
        telling=True,
    ),
    _f(
        "property_type",
        "Type of property",
        """
        property type, type, property sub type, sub type, dwelling type, house type, style, prop sub type,
        type of property
        """,
        telling=True,
    ),
    _f(
        "available_from",
        "Available from",
        """
        available from, available, date available, available date, availability, let date available,
        availability date, move in date, available on
        """,
        telling=True,
    ),
    _f(
        "description",
        "Description",
        """
        description, summary, full description, main description, details, advert, property description,
        particulars, strapline, short description
        """,
        "first",
    ),
    _f(
        "furnishing",
        "Furnishing",
        """
        furnishing, furnished, furnished type, furnish, furnishing type, let furn id, furnished status
        """,
        telling=True,
    ),
    _f("let_type", "Kind of let", "let type,letting type,rental term,term,let type id"),
    _f(
        "service_level", "Service", "service,service level,management type,service type,letting service,role,agent role"
    ),
    _f("council_tax_band", "Council tax band", "council tax,council tax band,tax band,ct band", telling=True),
    _f("epc_band", "EPC band", "epc,epc rating,epc band,energy rating,current energy rating", telling=True),
    _f(
        "features",
        "Features",
        """
        features, key features, feature 1, feature 2, feature 3, feature 4, feature 5, feature 6, feature 7,
        feature 8, feature 9, feature 10, keywords, amenities, bullet points
        """,
        "join",
    ),
    _f(
        "transaction",
        "Sale or let",
        """
        transaction, transaction type, channel, listing status, trans type id, department, sale or rent,
        tenure type sale, for sale or rent
        """,
    ),
    _f(
        "floor_area_sqm",
        "Floor area",
        "floor area sqm, floor area, display size, size, floor size, sq ft, sqft, area sqm",
    ),
    _NOTE,
)
_LANDLORD = (
    _f("source_id", "Reference in the other system", _PERSON_SOURCE),
    _f("title", "Title", _TITLE),
    _f("first_name", "First name", _FIRST),
    _f("last_name", "Last name", _LAST),
    _f("full_name", "Whole name", _FULL),
    _f("organisation_name", "Organisation", _COMPANY),
    _f("email", "E-mail", _EMAIL, "first"),
    _f("phone", "Phone", _PHONE, "first"),
    _f("address", "Address", f"{_HOME_ADDRESS},{_ADDRESS}", "join"),
    _f("city", "Town or city", _CITY),
    _f("postcode", "Postcode", _POSTCODE, "join"),
    _f("account_name", "Bank account name", "account name,bank account name,account holder,payee", telling=True),
    _f("bank_name", "Bank", "bank,bank name", telling=True),
    _f("sort_code", "Sort code", "sort code,sortcode,bank sort code,sort", telling=True),
    _f(
        "account_number",
        "Account number",
        """
        account number, bank account, account no, acc no, bank account number
        """,
        telling=True,
    ),
    _f("action", "Add or delete", "action"),
    _f("notes", "Notes", "notes,comments,remarks,memo,note", "join"),
    _NOTE,
)
_APPLICANT = (
    _f("source_id", "Reference in the other system", _PERSON_SOURCE),
    _f("title", "Title", _TITLE),
    _f("first_name", "First name", _FIRST),
    _f("last_name", "Last name", _LAST),
    _f("full_name", "Whole name", _FULL),
    _f("organisation_name", "Organisation", "organisation name,organisation,company let name"),
    _f("email", "E-mail", _EMAIL, "first"),
    _f("phone", "Phone", _PHONE, "first"),
    _f("current_address", "Current address", f"{_HOME_ADDRESS},{_ADDRESS},{_CITY},{_POSTCODE},county", "join"),
    _f(
        "min_bedrooms",
        "Bedrooms wanted",
        """
        min bedrooms, minimum bedrooms, bedrooms, beds, bedrooms wanted, bedrooms required, min beds,
        minimum beds, rooms wanted, no of bedrooms, number of bedrooms
        """,
    ),
    _f(
        "max_rent",
        "Budget",
        """
        max rent, maximum rent, budget, max budget, combined budget, max price, maximum price, price max,
        rent budget, rent, maximum rental
        """,
        telling=True,
    ),
    _f(
        "max_rent_pcm",
        "Budget per month",
        """
        max rent pcm, budget pcm, monthly budget, maximum rent pcm, max pcm, rent pcm, budget per month, max
        rent per month
        """,
        telling=True,
    ),
    _f(
        "max_rent_pw",
        "Budget per week",
        """
        max rent pw, budget pw, weekly budget, maximum rent pw, budget per week
        """,
        telling=True,
    ),
    _f("rent_frequency", "Period of the budget", "rent frequency,budget frequency,budget period,frequency,rent period"),
    _f(
        "preferred_areas",
        "Areas",
        """
        preferred areas, areas, preferred area, area, locations, search areas, searching in, areas of
        interest, locations wanted, preferred locations, area wanted, areas wanted
        """,
        "join",
        telling=True,
    ),
    _f("area_names", "Names of areas", "matching search areas,area names"),
    _f(
        "employment_status",
        "Employment",
        """
        employment status, employment, employment type, job status, working status
        """,
        telling=True,
    ),
    _f(
        "annual_income",
        "Income per year",
        """
        annual income, income, salary, annual salary, yearly income, household income, gross income, income
        pa
        """,
        telling=True,
    ),
    _f(
        "move_from",
        "Wants to move from",
        """
        move from, move date, move in date, moving date, move in, required from, desired move date, move by,
        start date, available to move, move on
        """,
        telling=True,
    ),
    _f("notes", "Notes", "notes,comments,requirements,remarks,memo,about,note", "join"),
    _f("action", "Add or delete", "action"),
    _NOTE,
)

FIELDS: dict[Kind, dict[str, Field]] = {
    "properties": {field.name: field for field in _PROPERTY},
    "landlords": {field.name: field for field in _LANDLORD},
    "applicants": {field.name: field for field in _APPLICANT},
}


@cache
def headings_of(kind: Kind) -> dict[str, tuple[str, int]]:
    """Every heading we know, and the field it names; the lower the number, the more usual the heading."""
    known: dict[str, tuple[str, int]] = {}
    for field in FIELDS[kind].values():
        for rank, heading in enumerate(field.headings):
            known.setdefault(heading, (field.name, rank))
    return known


def is_known_heading(text: str) -> bool:
    """Whether some program uses this as the heading of a column."""
    key = heading_key(text)
    return any(key in headings_of(kind) for kind in KINDS)
