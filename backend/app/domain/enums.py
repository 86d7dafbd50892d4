"""The vocabularies of a lettings office, the same in table, schema, URL and screen."""

from enum import StrEnum


class Title(StrEnum):
    MR = "Mr"
    MRS = "Mrs"
    MISS = "Miss"
    MS = "Ms"
    MX = "Mx"
    DR = "Dr"
    PROF = "Prof"


class ContactKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class PropertyStatus(StrEnum):
    APPRAISAL = "appraisal"
    INSTRUCTED = "instructed"
    AVAILABLE = "available"
    UNDER_OFFER = "under_offer"
    LET_AGREED = "let_agreed"
    LET = "let"
    WITHDRAWN = "withdrawn"
    LOST_INSTRUCTION = "lost_instruction"


class PropertyType(StrEnum):
    HOUSE = "house"
    DETACHED_HOUSE = "detached_house"
    SEMI_DETACHED_HOUSE = "semi_detached_house"
    TERRACED_HOUSE = "terraced_house"
    END_TERRACE_HOUSE = "end_terrace_house"
    LINK_DETACHED_HOUSE = "link_detached_house"
    TOWN_HOUSE = "town_house"
    MEWS_HOUSE = "mews_house"
    CLUSTER_HOUSE = "cluster_house"
    COTTAGE = "cottage"
    BUNGALOW = "bungalow"
    DETACHED_BUNGALOW = "detached_bungalow"
    SEMI_DETACHED_BUNGALOW = "semi_detached_bungalow"
    TERRACED_BUNGALOW = "terraced_bungalow"
    FLAT = "flat"
    GROUND_FLOOR_FLAT = "ground_floor_flat"
    APARTMENT = "apartment"
    STUDIO = "studio"
    PENTHOUSE = "penthouse"
    MAISONETTE = "maisonette"
    GROUND_FLOOR_MAISONETTE = "ground_floor_maisonette"
    DUPLEX = "duplex"
    TRIPLEX = "triplex"
    COACH_HOUSE = "coach_house"
    HOUSE_SHARE = "house_share"
    FLAT_SHARE = "flat_share"
    HMO = "hmo"
    SERVICED_APARTMENT = "serviced_apartment"
    PRIVATE_HALLS = "private_halls"
    RETIREMENT = "retirement"
    PARK_HOME = "park_home"
    MOBILE_HOME = "mobile_home"
    HOUSEBOAT = "houseboat"
    BARN_CONVERSION = "barn_conversion"
    FARMHOUSE = "farmhouse"
    GARAGE = "garage"
    PARKING = "parking"
    LAND = "land"
    OTHER = "other"


class Furnishing(StrEnum):
    FURNISHED = "furnished"
    PART_FURNISHED = "part_furnished"
    UNFURNISHED = "unfurnished"
    FURNISHED_OR_UNFURNISHED = "furnished_or_unfurnished"
    NOT_SPECIFIED = "not_specified"


class LetType(StrEnum):
    LONG_TERM = "long_term"
    SHORT_TERM = "short_term"
    STUDENT = "student"
    COMMERCIAL = "commercial"
    NOT_SPECIFIED = "not_specified"


class RentFrequency(StrEnum):
    """How often the stated rent falls due. The last four occur in adverts and files, not in tenancies."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    FOUR_WEEKLY = "four_weekly"
    MONTHLY = "monthly"
    PPPW = "pppw"
    QUARTERLY = "quarterly"
    ANNUAL = "annual"
    DAILY = "daily"


class ServiceLevel(StrEnum):
    LET_ONLY = "let_only"
    RENT_COLLECTION = "rent_collection"
    FULLY_MANAGED = "fully_managed"


class Nation(StrEnum):
    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"


class CouncilTaxBand(StrEnum):
    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"
    G = "G"
    H = "H"
    I = "I"  # noqa: E741 - the band Wales has and England has not
    TBC = "TBC"
    EXEMPT = "exempt"


class EpcBand(StrEnum):
    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"
    G = "G"
    EXEMPT = "exempt"
    PENDING = "pending"


class EmploymentStatus(StrEnum):
    EMPLOYED = "employed"
    SELF_EMPLOYED = "self_employed"
    STUDENT = "student"
    UNEMPLOYED = "unemployed"
    RETIRED = "retired"


class ApplicantStatus(StrEnum):
    NEW = "new"
    ACTIVE = "active"
    VIEWING = "viewing"
    OFFER_MADE = "offer_made"
    OFFER_ACCEPTED = "offer_accepted"
    REFERENCING = "referencing"
    APPROVED = "approved"
    TENANT = "tenant"
    ON_HOLD = "on_hold"
    INACTIVE = "inactive"


class PartyRole(StrEnum):
    """What a further contact is to an application; the main applicant is the record itself."""

    JOINT_APPLICANT = "joint_applicant"
    GUARANTOR = "guarantor"
    OCCUPIER = "occupier"
