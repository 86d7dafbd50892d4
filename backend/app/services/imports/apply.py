"""Prepared rows into records: validated as the API validates, made and changed by the same services."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from pydantic import BaseModel, ValidationError

from app.domain.errors import DomainError
from app.domain.text import printable
from app.models.imports import ImportKind, RowOutcome, SourceRecord
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.applicant import ApplicantCreate, ApplicantUpdate
from app.schemas.landlord import LandlordCreate, LandlordUpdate
from app.schemas.property import PropertyCreate, PropertyUpdate
from app.security.encryption import FieldCipher
from app.security.permissions import Permission
from app.services.applicant import ApplicantService
from app.services.imports.cells import PreparedRow, RowProblem
from app.services.imports.mapping import ColumnMapping
from app.services.landlord import LandlordService
from app.services.property import PropertyService

NOT_TAKEN = "The record was not accepted."
CORRECT = "Correct it in the file and import the file again: rows that are in already are skipped."
_NEEDED_FOR = {
    ImportKind.PROPERTIES: "The home comes in, but cannot be listed until it is there.",
    ImportKind.LANDLORDS: "Add it to the record when you have it.",
    ImportKind.APPLICANTS: "Add it to the record when you have it.",
}


class Records(Protocol):
    """The service of one kind of record, as an import uses it."""

    async def create_all(self, bodies: Sequence[Any], /) -> Sequence[Any]: ...
    async def find_all(self, record_ids: Sequence[UUID], /) -> Mapping[UUID, Any]: ...
    async def amend(self, record: Any, data: Any, /) -> bool: ...


@dataclass(frozen=True, slots=True)
class Door:
    """How one kind of row comes in."""

    create: type[BaseModel]
    update: type[BaseModel]
    permission: Permission
    service: Callable[[UnitOfWork, FieldCipher], Records]


DOORS: Mapping[ImportKind, Door] = {
    ImportKind.PROPERTIES: Door(
        PropertyCreate, PropertyUpdate, Permission.PROPERTY_WRITE, lambda uow, _: PropertyService(uow)
    ),
    ImportKind.LANDLORDS: Door(LandlordCreate, LandlordUpdate, Permission.LANDLORD_WRITE, LandlordService),
    ImportKind.APPLICANTS: Door(
        ApplicantCreate, ApplicantUpdate, Permission.APPLICANT_WRITE, lambda uow, _: ApplicantService(uow)
    ),
}


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one row."""

    row: PreparedRow
    outcome: RowOutcome
    entity_id: UUID | None = None
    problems: Sequence[RowProblem] = ()

    @property
    def warned(self) -> bool:
        return self.outcome is not RowOutcome.REFUSED and any(each.severity == "warn" for each in self.problems)

    def as_row(self, import_id: UUID, *, dry_run: bool) -> dict[str, Any]:
        """The row to keep. What a dry run would have created has no id."""
        nothing_made = dry_run and self.outcome is RowOutcome.CREATED
        return {
            "import_id": import_id,
            "row_number": self.row.row_number,
            "outcome": self.outcome,
            "label": self.row.label,
            "entity_id": None if nothing_made else self.entity_id,
            "problems": [asdict(problem) for problem in self.problems],
        }


def refused(row: PreparedRow, problem: RowProblem) -> Result:
    return Result(row, RowOutcome.REFUSED, None, [*row.problems, problem])


def problems_of(row: PreparedRow, kind: ImportKind) -> list[RowProblem]:
    """What is wrong in a row and, where it comes in all the same, what it lacks."""
    if row.refused or not row.missing:
        return list(row.problems)
    lacking = ", ".join(name.replace("_", " ") for name in row.missing)
    return [*row.problems, RowProblem(None, f"Missing: {lacking}.", _NEEDED_FOR[kind], "warn")]


@dataclass(slots=True)
class _New:
    row: PreparedRow
    body: BaseModel


@dataclass(slots=True)
class _Changed:
    row: PreparedRow
    body: BaseModel
    source: SourceRecord


@dataclass(slots=True)
class Applier:
    """Applies rows in one unit of work; whoever calls commits it, or undoes it when this raises."""

    kind: ImportKind
    mapping: ColumnMapping
    cipher: FieldCipher
    key: bytes
    today: date
    door: Door = field(init=False)

    def __post_init__(self) -> None:
        self.door = DOORS[self.kind]

    async def apply(self, uow: UnitOfWork, rows: Sequence[PreparedRow]) -> list[Result]:
        """One result for each row, in their order. Raises what the services and the database raise."""
        keys = [row.identity for row in rows if row.identity]
        sources = await uow.imports.sources(self.kind, keys)
        plans = [self._plan(row, sources) for row in rows]
        results = [plan for plan in plans if isinstance(plan, Result)]
        records = self.door.service(uow, self.cipher)
        results += await self._create(uow, records, [plan for plan in plans if isinstance(plan, _New)])
        results += await self._change(records, [plan for plan in plans if isinstance(plan, _Changed)])
        order = {row.row_number: position for position, row in enumerate(rows)}
        return sorted(results, key=lambda result: order[result.row.row_number])

    def refused(self, row: PreparedRow, error: DomainError) -> Result:
        """A row that a service did not take, with the service's own sentence."""
        pointer = next((part.pointer for part in error.errors if part.pointer), None)
        column = self._column(pointer.strip("/").split("/")[0]) if pointer else None
        return refused(row, RowProblem(column, error.detail, CORRECT, "refuse"))

    def _plan(self, row: PreparedRow, sources: Mapping[str, SourceRecord]) -> Result | _New | _Changed:
        """Validated before anything touches the session, so that a bad row spoils nothing."""
        if row.refused:
            return Result(row, RowOutcome.REFUSED, None, row.problems)
        if row.identity is None:
            return refused(row, RowProblem(None, "Nothing in this row tells it from others.", CORRECT, "refuse"))
        source = sources.get(row.identity)
        known = source.entity_id if source else None
        if row.same_as is not None or (source and source.digest == self._digest(row)):
            return Result(row, RowOutcome.SKIPPED, known, problems_of(row, self.kind))
        try:
            if source:
                return _Changed(row, self.door.update.model_validate(row.values), source)
            return _New(row, self.door.create.model_validate(row.values))
        except ValidationError as error:
            return Result(row, RowOutcome.REFUSED, None, [*row.problems, *self._invalid(error)])

    async def _create(self, uow: UnitOfWork, records: Records, new: Sequence[_New]) -> list[Result]:
        if not new:
            return []
        made = await records.create_all([plan.body for plan in new])
        await uow.imports.add_sources(
            SourceRecord(kind=self.kind, source_key=plan.row.identity, entity_id=each.id, digest=self._digest(plan.row))
            for plan, each in zip(new, made, strict=True)
        )
        return [
            Result(plan.row, RowOutcome.CREATED, each.id, problems_of(plan.row, self.kind))
            for plan, each in zip(new, made, strict=True)
        ]

    async def _change(self, records: Records, changed: Sequence[_Changed]) -> list[Result]:
        if not changed:
            return []
        found = await records.find_all([plan.source.entity_id for plan in changed])
        return [await self._changed(records, plan, found.get(plan.source.entity_id)) for plan in changed]

    async def _changed(self, records: Records, plan: _Changed, record: Any) -> Result:
        row = plan.row
        if record is None:
            sentence = "This row became a record of a branch that you cannot see."
            return refused(row, RowProblem(None, sentence, "Ask someone of that branch to import it.", "refuse"))
        problems = problems_of(row, self.kind)
        if record.archived_at is not None:
            sentence = f"{record.reference}, which this row became, is archived; it was left as it is."
            archived = RowProblem(None, sentence, "Restore it first if it should be brought up to date.", "warn")
            return Result(row, RowOutcome.SKIPPED, record.id, [*problems, archived])
        differs = await records.amend(record, plan.body)
        plan.source.digest = self._digest(row)
        return Result(row, RowOutcome.UPDATED if differs else RowOutcome.SKIPPED, record.id, problems)

    def _digest(self, row: PreparedRow) -> str:
        """Tells whether a row is as it was. Keyed, because bank details could be guessed from a plain digest;
        today's date counts as "today", because "available now" says the same tomorrow."""
        values = {name: "today" if value == self.today else value for name, value in row.values.items()}
        text = json.dumps(values, sort_keys=True, default=str)
        return hashlib.blake2b(text.encode("utf-8", "replace"), key=self.key, digest_size=20).hexdigest()

    def _invalid(self, error: ValidationError) -> list[RowProblem]:
        found = []
        for part in error.errors(include_url=False, include_context=False, include_input=False):
            name = str(part["loc"][0]) if part["loc"] else ""
            sentence = printable(part["msg"].removeprefix("Value error, "), 300)
            told = f"{name.replace('_', ' ')}: {sentence}" if name else sentence
            found.append(RowProblem(self._column(name), told, CORRECT, "refuse"))
        return found

    def _column(self, name: str) -> str | None:
        """The column that a field is read from."""
        wanted = {name, name.removesuffix("_amount"), name.removesuffix("_pcm")}
        return next((column.name for column in self.mapping.columns if column.target in wanted), None)
