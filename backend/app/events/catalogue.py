"""Everything that can happen, as facts. Observers turn them into the audit trail, the search index and more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import UUID

Change = tuple[Any, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainEvent:
    """`entity` is the record it happened to; `label` names that record for people; `changes` is field -> (old, new)."""

    event_type: ClassVar[str]
    entity_type: ClassVar[str]
    sentence: ClassVar[str]

    entity_id: UUID
    branch_id: UUID | None
    label: str
    version: int | None = None
    changes: Mapping[str, Change] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def subject_type(self) -> str:
        """The kind of record it happened to."""
        return self.entity_type

    @property
    def description(self) -> str:
        return self.sentence.format(label=self.label, **self.facts)


class ContactEvent(DomainEvent):
    entity_type = "contact"


class ContactCreated(ContactEvent):
    event_type = "contact.created"
    sentence = "{label} was added"


class ContactUpdated(ContactEvent):
    event_type = "contact.updated"
    sentence = "{label} was changed"


class ContactArchived(ContactEvent):
    event_type = "contact.archived"
    sentence = "{label} was archived"


class ContactRestored(ContactEvent):
    event_type = "contact.restored"
    sentence = "{label} was restored"


class LandlordEvent(DomainEvent):
    entity_type = "landlord"


class LandlordCreated(LandlordEvent):
    event_type = "landlord.created"
    sentence = "{label} was added as a landlord"


class LandlordUpdated(LandlordEvent):
    event_type = "landlord.updated"
    sentence = "{label} was changed"


class LandlordArchived(LandlordEvent):
    event_type = "landlord.archived"
    sentence = "{label} was archived"


class LandlordRestored(LandlordEvent):
    event_type = "landlord.restored"
    sentence = "{label} was restored"


class ApplicantEvent(DomainEvent):
    entity_type = "applicant"


class ApplicantCreated(ApplicantEvent):
    event_type = "applicant.created"
    sentence = "{label} registered as an applicant"


class ApplicantUpdated(ApplicantEvent):
    event_type = "applicant.updated"
    sentence = "{label} was changed"


class ApplicantStatusChanged(ApplicantEvent):
    event_type = "applicant.status_changed"
    sentence = "{label} went from {old} to {new}"


class ApplicantArchived(ApplicantEvent):
    event_type = "applicant.archived"
    sentence = "{label} was archived"


class ApplicantRestored(ApplicantEvent):
    event_type = "applicant.restored"
    sentence = "{label} was restored"


class PropertyEvent(DomainEvent):
    entity_type = "property"


class PropertyCreated(PropertyEvent):
    event_type = "property.created"
    sentence = "{label} was added"


class PropertyUpdated(PropertyEvent):
    event_type = "property.updated"
    sentence = "{label} was changed"


class PropertyStatusChanged(PropertyEvent):
    event_type = "property.status_changed"
    sentence = "{label} went from {old} to {new}"


class PropertyPublished(PropertyEvent):
    event_type = "property.published"
    sentence = "{label} went on the market"


class PropertyRentStated(PropertyEvent):
    event_type = "property.rent_stated"
    sentence = "{label} is advertised at {rent}"


class PropertyArchived(PropertyEvent):
    event_type = "property.archived"
    sentence = "{label} was archived"


class PropertyRestored(PropertyEvent):
    event_type = "property.restored"
    sentence = "{label} was restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(DomainEvent):
    """A note someone wrote on a record; what kind of record is known only then."""

    event_type = "note.added"
    entity_type = "note"
    sentence = "{text}"
    noted_entity_type: str

    @property
    def subject_type(self) -> str:
        return self.noted_entity_type


class ImportFinished(DomainEvent):
    entity_type = "import"
    event_type = "import.finished"
    sentence = "{label} was imported: {created} created, {updated} updated, {skipped} skipped, {refused} refused"
