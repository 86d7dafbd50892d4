"""What global search looks through: one document for each person, landlord, applicant and home."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class SearchDocument(Base):
    """`body` holds folded words (see `domain.text`), phone numbers and postcodes as tokens, separated by blanks."""

    __tablename__ = "search_documents"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    entity_type: Mapped[str]
    entity_id: Mapped[UUID]
    branch_id: Mapped[UUID]
    reference: Mapped[str]
    title: Mapped[str]
    subtitle: Mapped[str]
    body: Mapped[str]
    updated_at: Mapped[datetime]


class SearchWord(Base):
    """A word that occurs in some document; typing errors are corrected to one of these."""

    __tablename__ = "search_words"

    word: Mapped[str] = mapped_column(primary_key=True)


Index("uq_search_documents_entity_type_entity_id", SearchDocument.entity_type, SearchDocument.entity_id, unique=True)
