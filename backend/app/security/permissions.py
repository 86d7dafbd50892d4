"""Who may do what, as named verbs."""

from enum import StrEnum


class Permission(StrEnum):
    CONTACT_READ = "contact.read"
    CONTACT_WRITE = "contact.write"
    LANDLORD_READ = "landlord.read"
    LANDLORD_WRITE = "landlord.write"
    LANDLORD_ARCHIVE = "landlord.archive"
    APPLICANT_READ = "applicant.read"
    APPLICANT_WRITE = "applicant.write"
    APPLICANT_ARCHIVE = "applicant.archive"
    PROPERTY_READ = "property.read"
    PROPERTY_WRITE = "property.write"
    PROPERTY_ARCHIVE = "property.archive"
    EVENT_READ = "event.read"
    NOTE_WRITE = "note.write"
    KPI_READ = "kpi.read"
    IMPORT_RUN = "import.run"


class Role(StrEnum):
    ADMIN = "admin"


ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {Role.ADMIN: frozenset(Permission)}
