"""The tables. Importing this package registers all of them on `Base.metadata`."""

from app.models.agency import Agency, Branch, User, UserSession
from app.models.applicant import Applicant, ApplicantArea, ApplicantParty
from app.models.base import Base
from app.models.check import Check, CheckKind, CheckOutcome
from app.models.contact import Contact
from app.models.event import Event
from app.models.geo import Outcode, Postcode
from app.models.imports import Import, ImportKind, ImportRow, ImportStatus, RowOutcome, SourceRecord
from app.models.job import Job, JobStatus
from app.models.landlord import Landlord, LandlordOwner
from app.models.property import MarketingEpisode, Property, StatedRent
from app.models.reference import ReferenceCounter
from app.models.search import SearchDocument, SearchWord

__all__ = [
    "Agency",
    "Applicant",
    "ApplicantArea",
    "ApplicantParty",
    "Base",
    "Branch",
    "Check",
    "CheckKind",
    "CheckOutcome",
    "Contact",
    "Event",
    "Import",
    "ImportKind",
    "ImportRow",
    "ImportStatus",
    "Job",
    "JobStatus",
    "Landlord",
    "LandlordOwner",
    "MarketingEpisode",
    "Outcode",
    "Postcode",
    "Property",
    "ReferenceCounter",
    "RowOutcome",
    "SearchDocument",
    "SearchWord",
    "SourceRecord",
    "StatedRent",
    "User",
    "UserSession",
]
