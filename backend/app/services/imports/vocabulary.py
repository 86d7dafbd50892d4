"""The words other programs and portals use for our vocabularies, keyed by their folded words."""

from app.domain.enums import EmploymentStatus, Furnishing, LetType, PropertyType, RentFrequency, ServiceLevel

DATE_WORDS = "such as 12/12/2026 or 12 Dec 2026"
MONTHS = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}  # fmt: skip
NUMBER_WORDS = {
    name: number for number, name in enumerate("zero one two three four five six seven eight nine ten".split())
}

PROPERTY_TYPE_WORDS = {
    "house": PropertyType.HOUSE,
    "house unspecified": PropertyType.HOUSE,
    "character property": PropertyType.HOUSE,
    "detached": PropertyType.DETACHED_HOUSE,
    "detached property": PropertyType.DETACHED_HOUSE,
    "detached house": PropertyType.DETACHED_HOUSE,
    "villa": PropertyType.DETACHED_HOUSE,
    "semi": PropertyType.SEMI_DETACHED_HOUSE,
    "semi detached": PropertyType.SEMI_DETACHED_HOUSE,
    "terrace": PropertyType.TERRACED_HOUSE,
    "terraced": PropertyType.TERRACED_HOUSE,
    "mid terrace": PropertyType.TERRACED_HOUSE,
    "mid terraced": PropertyType.TERRACED_HOUSE,
    "mid terrace house": PropertyType.TERRACED_HOUSE,
    "terrace house": PropertyType.TERRACED_HOUSE,
    "end terrace": PropertyType.END_TERRACE_HOUSE,
    "end terraced": PropertyType.END_TERRACE_HOUSE,
    "end of terrace": PropertyType.END_TERRACE_HOUSE,
    "end of terrace house": PropertyType.END_TERRACE_HOUSE,
    "link detached": PropertyType.LINK_DETACHED_HOUSE,
    "townhouse": PropertyType.TOWN_HOUSE,
    "mews": PropertyType.MEWS_HOUSE,
    "cluster": PropertyType.CLUSTER_HOUSE,
    "cottage": PropertyType.COTTAGE,
    "bungalow": PropertyType.BUNGALOW,
    "flat": PropertyType.FLAT,
    "block of flats": PropertyType.FLAT,
    "ground flat": PropertyType.GROUND_FLOOR_FLAT,
    "ground maisonette": PropertyType.GROUND_FLOOR_MAISONETTE,
    "garden flat": PropertyType.GROUND_FLOOR_FLAT,
    "basement flat": PropertyType.FLAT,
    "upper flat": PropertyType.FLAT,
    "apartment": PropertyType.APARTMENT,
    "block of apartments": PropertyType.APARTMENT,
    "studio": PropertyType.STUDIO,
    "studio flat": PropertyType.STUDIO,
    "studio apartment": PropertyType.STUDIO,
    "bedsit": PropertyType.STUDIO,
    "penthouse": PropertyType.PENTHOUSE,
    "maisonette": PropertyType.MAISONETTE,
    "duplex": PropertyType.DUPLEX,
    "duplex apartment": PropertyType.DUPLEX,
    "triplex": PropertyType.TRIPLEX,
    "coach house": PropertyType.COACH_HOUSE,
    "room": PropertyType.HOUSE_SHARE,
    "room to rent": PropertyType.HOUSE_SHARE,
    "shared house": PropertyType.HOUSE_SHARE,
    "shared accommodation": PropertyType.HOUSE_SHARE,
    "shared flat": PropertyType.FLAT_SHARE,
    "hmo": PropertyType.HMO,
    "house of multiple occupation": PropertyType.HMO,
    "house in multiple occupation": PropertyType.HMO,
    "serviced apartments": PropertyType.SERVICED_APARTMENT,
    "private halls": PropertyType.PRIVATE_HALLS,
    "halls": PropertyType.PRIVATE_HALLS,
    "student halls": PropertyType.PRIVATE_HALLS,
    "retirement property": PropertyType.RETIREMENT,
    "sheltered housing": PropertyType.RETIREMENT,
    "caravan": PropertyType.MOBILE_HOME,
    "static caravan": PropertyType.MOBILE_HOME,
    "lodge": PropertyType.PARK_HOME,
    "boat": PropertyType.HOUSEBOAT,
    "house boat": PropertyType.HOUSEBOAT,
    "barn": PropertyType.BARN_CONVERSION,
    "farm house": PropertyType.FARMHOUSE,
    "garages": PropertyType.GARAGE,
    "parking": PropertyType.PARKING,
    "parking space": PropertyType.PARKING,
    "other": PropertyType.OTHER,
}
"""Besides the names of the vocabulary itself."""

NO_DWELLING_WORDS = {
    "plot": "a plot",
    "land": "land",
    "farm land": "land",
    "commercial": "commercial property",
    "commercial property": "commercial property",
    "office": "an office",
    "offices": "offices",
    "shop": "a shop",
    "retail": "a shop",
    "retail property": "a shop",
    "industrial": "industrial property",
    "warehouse": "a warehouse",
    "restaurant": "a restaurant",
    "pub": "a pub",
    "light industrial": "industrial property",
}

FREQUENCY_WORDS = {
    RentFrequency.PPPW: ("pppw", "per person per week", "p p p w"),
    RentFrequency.FORTNIGHTLY: (
        "fortnightly", "per fortnight", "a fortnight", "every two weeks", "2 weekly", "two weekly", "biweekly",
    ),
    RentFrequency.FOUR_WEEKLY: (
        "four weekly", "4 weekly", "every four weeks", "every 4 weeks", "per four weeks", "per 4 weeks", "lunar month",
    ),
    RentFrequency.WEEKLY: (
        "pw", "p w", "per week", "a week", "weekly", "week", "wk", "wkly", "per wk", "ppw", "each week",
    ),
    RentFrequency.QUARTERLY: ("pq", "per quarter", "quarterly", "a quarter", "quarter"),
    RentFrequency.ANNUAL: (
        "pa", "p a", "per annum", "per year", "annual", "annually", "yearly", "a year", "year", "annum",
    ),
    RentFrequency.DAILY: ("pd", "p d", "per day", "daily", "a day", "day", "per night", "nightly"),
    RentFrequency.MONTHLY: (
        "pcm", "p c m", "pm", "p m", "per month", "per calendar month", "calendar month", "a month", "monthly",
        "month", "mth", "mthly", "per mth", "each month",
    ),
}  # fmt: skip
"""In the order in which a longer phrase must win over a shorter one inside it."""

FREQUENCY_CODES = {
    "52": RentFrequency.WEEKLY,
    "26": RentFrequency.FORTNIGHTLY,
    "13": RentFrequency.FOUR_WEEKLY,
    "12": RentFrequency.MONTHLY,
    "365": RentFrequency.DAILY,
}
"""Payments a year, as real-time feeds write the period. 1 and 4 are left out: they mean other things elsewhere."""

FURNISHING_WORDS = {
    "fully furnished": Furnishing.FURNISHED,
    "part": Furnishing.PART_FURNISHED,
    "partly furnished": Furnishing.PART_FURNISHED,
    "partially furnished": Furnishing.PART_FURNISHED,
    "semi furnished": Furnishing.PART_FURNISHED,
    "un furnished": Furnishing.UNFURNISHED,
    "not furnished": Furnishing.UNFURNISHED,
    "either": Furnishing.FURNISHED_OR_UNFURNISHED,
    "flexible": Furnishing.FURNISHED_OR_UNFURNISHED,
    "furnished unfurnished": Furnishing.FURNISHED_OR_UNFURNISHED,
}
LET_TYPE_WORDS = {
    "long": LetType.LONG_TERM,
    "long let": LetType.LONG_TERM,
    "short": LetType.SHORT_TERM,
    "short let": LetType.SHORT_TERM,
    "holiday let": LetType.SHORT_TERM,
    "student let": LetType.STUDENT,
    "students": LetType.STUDENT,
}
SERVICE_WORDS = {
    "managed": ServiceLevel.FULLY_MANAGED,
    "full management": ServiceLevel.FULLY_MANAGED,
    "full": ServiceLevel.FULLY_MANAGED,
    "management": ServiceLevel.FULLY_MANAGED,
    "rent collect": ServiceLevel.RENT_COLLECTION,
    "rentcollection": ServiceLevel.RENT_COLLECTION,
    "collect rent": ServiceLevel.RENT_COLLECTION,
    "tenant find": ServiceLevel.LET_ONLY,
    "tenant find only": ServiceLevel.LET_ONLY,
    "letting only": ServiceLevel.LET_ONLY,
    "lettingonly": ServiceLevel.LET_ONLY,
    "introduction only": ServiceLevel.LET_ONLY,
    "introducingtenant": ServiceLevel.LET_ONLY,
}
EMPLOYMENT_WORDS = {
    "full time": EmploymentStatus.EMPLOYED,
    "full time employed": EmploymentStatus.EMPLOYED,
    "part time": EmploymentStatus.EMPLOYED,
    "part time employed": EmploymentStatus.EMPLOYED,
    "employed full time": EmploymentStatus.EMPLOYED,
    "employed part time": EmploymentStatus.EMPLOYED,
    "working": EmploymentStatus.EMPLOYED,
    "professional": EmploymentStatus.EMPLOYED,
    "in work": EmploymentStatus.EMPLOYED,
    "permanent": EmploymentStatus.EMPLOYED,
    "contract": EmploymentStatus.EMPLOYED,
    "selfemployed": EmploymentStatus.SELF_EMPLOYED,
    "freelance": EmploymentStatus.SELF_EMPLOYED,
    "contractor": EmploymentStatus.SELF_EMPLOYED,
    "sole trader": EmploymentStatus.SELF_EMPLOYED,
    "company director": EmploymentStatus.SELF_EMPLOYED,
    "full time student": EmploymentStatus.STUDENT,
    "studying": EmploymentStatus.STUDENT,
    "not working": EmploymentStatus.UNEMPLOYED,
    "not employed": EmploymentStatus.UNEMPLOYED,
    "benefits": EmploymentStatus.UNEMPLOYED,
    "universal credit": EmploymentStatus.UNEMPLOYED,
    "pensioner": EmploymentStatus.RETIRED,
}
