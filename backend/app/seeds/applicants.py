"""The applicants of the demo agency: some written out in the file, the others drawn from lists with a fixed seed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

from app.domain.enums import ApplicantStatus, EmploymentStatus, PartyRole
from app.models import Check, CheckKind, CheckOutcome
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.applicant import ApplicantCreate, ApplicantUpdate, Party
from app.schemas.contact import ContactCreate
from app.schemas.event import NoteCreate
from app.seeds import files
from app.seeds.clock import OPENS
from app.seeds.people import People, split_name
from app.seeds.script import Deed, Script
from app.services.applicant import ApplicantService
from app.services.base import IfMatch
from app.services.contact import ContactService
from app.services.event import EventService

S = ApplicantStatus
WAY = (S.NEW, S.ACTIVE, S.VIEWING, S.OFFER_MADE, S.OFFER_ACCEPTED, S.REFERENCING, S.APPROVED, S.TENANT)
RESTING = (S.ON_HOLD, S.INACTIVE)
CHECKED = frozenset({S.APPROVED, S.TENANT})
OTHERS = {
    S.TENANT: 12, S.APPROVED: 1, S.REFERENCING: 4, S.OFFER_ACCEPTED: 2, S.OFFER_MADE: 3, S.VIEWING: 17,
    S.ON_HOLD: 6, S.INACTIVE: 11, S.ACTIVE: 46, S.NEW: 12,
}  # fmt: skip
DAYS = {  # since they registered: those far along have been with us for longer, new ones have just come
    S.TENANT: (95, 178), S.APPROVED: (30, 50), S.REFERENCING: (22, 60), S.OFFER_ACCEPTED: (15, 40),
    S.OFFER_MADE: (9, 35), S.VIEWING: (4, 60), S.ON_HOLD: (30, 120), S.INACTIVE: (60, 178), S.ACTIVE: (2, 95),
    S.NEW: (0, 4),
}  # fmt: skip
RENTS = {0: (1200, 1400), 1: (1400, 1750), 2: (1750, 2350), 3: (2350, 3100), 4: (3300, 4200)}
AREAS = (
    ("SE22",), ("SE22", "SE15"), ("SE15",), ("SE22", "SE21"), ("SE5", "SE15"), ("SE24", "SE22"), ("SE24",),
    ("SE23", "SE4"), ("SE4", "SE15"), ("SE22", "SE23"), ("SE21", "SE24"), ("SE15", "SE5", "SE22"),
)  # fmt: skip
WORK = (*[EmploymentStatus.EMPLOYED] * 13, *[EmploymentStatus.SELF_EMPLOYED] * 3, EmploymentStatus.STUDENT,
        EmploymentStatus.STUDENT, EmploymentStatus.RETIRED, EmploymentStatus.UNEMPLOYED)  # fmt: skip
METHODS = {CheckKind.REFERENCE: "Employer and previous landlord", CheckKind.RIGHT_TO_RENT: "Share code seen online"}
GUARANTORS = ("Mr Alan Whitlock", "Mrs Denise Amponsah", "Mr Marek Gorski", "Mrs Shobha Kulkarni", "Mr Paulo Nogueira")
PARTNERS = (
    "Mr Toby Marchbanks", "Ms Efe Igwe", "Mr Connor Tierney", "Ms Divya Raman", "Mr Stefan Ilves", "Ms Marlene Dacosta",
    "Mr Gavin Muirhead", "Ms Halina Borowska", "Mr Femi Ajayi", "Ms Bethan Probert", "Mr Shaun Delaney",
    "Ms Yasmin Kazi", "Mr Huw Penrose", "Ms Lorna Petrie", "Mr Jerome St Clair",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seeker:
    """Someone who looks for a home, and how far they have got."""

    who: dict[str, Any]
    needs: dict[str, Any]
    status: ApplicantStatus
    days_ago: int
    party: tuple[PartyRole, ContactCreate] | None
    notes: Sequence[str]

    @property
    def branch(self) -> str:
        return "SE15" if self.needs["preferred_areas"][0] in {"SE15", "SE5", "SE4", "SE23"} else "SE22"


class Applicants:
    def __init__(self, script: Script, people: People, random: Random, today: date) -> None:
        self._script, self._people, self._random, self._today = script, people, random, today
        self._places, self._remarks = files.lines("applicant_places.txt"), files.lines("applicant_notes.txt")
        self._partners, self._guarantors = list(PARTNERS), list(GUARANTORS)

    def write(self) -> None:
        for row in files.table("applicants.csv"):
            self._play(self._written(row))
        statuses = [status for status, count in OTHERS.items() for _ in range(count)]
        self._random.shuffle(statuses)
        for name, status in zip(files.lines("names.txt"), statuses, strict=True):
            self._play(self._drawn(name, status))

    def _written(self, row: dict[str, str]) -> Seeker:
        party = None
        if row["party"]:
            role, name = row["party"].split(":")
            party = (PartyRole(role), self._other(name))
        needs = {
            "min_bedrooms": int(row["bedrooms"]), "max_rent_pcm": row["budget"], "annual_income": row["income"],
            "preferred_areas": row["areas"].split(";"), "move_from": self._today + timedelta(days=int(row["move"])),
            "employment_status": row["employment"],
        }  # fmt: skip
        who = self._people.person(row["title"], row["first_name"], row["last_name"], row["phone"])
        return Seeker(who, self._at_home(needs), S(row["status"]), int(row["days"]), party, [row["note"]])

    def _drawn(self, name: str, status: ApplicantStatus) -> Seeker:
        draw = self._random
        bedrooms = draw.choice((0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4))
        budget = draw.randrange(*RENTS[bedrooms], 25)
        work = draw.choice(WORK)
        party = self._party(work, bedrooms)
        days = draw.randint(*DAYS[status])
        needs = {
            "min_bedrooms": bedrooms, "max_rent_pcm": budget, "preferred_areas": list(draw.choice(AREAS)),
            "move_from": self._move_from(status, days), "employment_status": work,
            "annual_income": self._income(work, budget),
        }  # fmt: skip
        notes = draw.sample(self._remarks, draw.choice((0, 0, 1, 1, 2)))
        return Seeker(self._people.person(*split_name(name)), self._at_home(needs), status, days, party, notes)

    def _at_home(self, needs: dict[str, Any]) -> dict[str, Any]:
        return needs | {"current_address": f"{self._random.randint(2, 190)} {self._random.choice(self._places)}"}

    def _move_from(self, status: ApplicantStatus, days: int) -> date:
        if status is S.TENANT or status is S.INACTIVE:
            return self._today - timedelta(days=max(0, days - 45))
        return self._today + timedelta(days=self._random.randint(3, 75))

    def _income(self, work: EmploymentStatus, budget: int) -> int | None:
        """A year's income in pounds: around the thirty months' rent that referencing asks for."""
        if work is EmploymentStatus.STUDENT or work is EmploymentStatus.UNEMPLOYED:
            return None
        return round(budget * self._random.uniform(26, 40) / 500) * 500

    def _party(self, work: EmploymentStatus, bedrooms: int) -> tuple[PartyRole, ContactCreate] | None:
        if work is EmploymentStatus.STUDENT and self._guarantors:
            return PartyRole.GUARANTOR, self._other(self._guarantors.pop())
        if bedrooms >= 2 and self._partners and self._random.random() < 0.25:
            return PartyRole.JOINT_APPLICANT, self._other(self._partners.pop())
        return None

    def _other(self, name: str) -> ContactCreate:
        return ContactCreate(**self._people.person(*split_name(name)))

    def _play(self, seeker: Seeker) -> None:
        ids: list[UUID] = []

        async def register(uow: UnitOfWork) -> None:
            service = ApplicantService(uow)
            applicant = await service.create(ApplicantCreate(**seeker.who, **seeker.needs))
            ids.append(applicant.id)
            if seeker.party:
                role, person = seeker.party
                other = await ContactService(uow).create(person)
                await service.replace_parties(applicant.id, [Party(contact_id=other.id, role=role)], IfMatch())

        day, minute = seeker.days_ago, self._script.add(seeker.days_ago, seeker.branch, register)
        steps = [(status, None) for status in _way_to(seeker.status)] + [(None, note) for note in seeker.notes]
        for status, note in steps:
            next_day = max(0, day - self._random.randint(1, 4))
            minute = self._script.add(next_day, seeker.branch, _step(ids, status, note),
                                      after=minute + 1 if next_day == day else OPENS)  # fmt: skip
            day = next_day


def _step(ids: list[UUID], status: ApplicantStatus | None, note: str | None) -> Deed:
    async def go_on(uow: UnitOfWork) -> None:
        if note:
            await EventService(uow).add_note(NoteCreate(entity_type="applicant", entity_id=ids[0], description=note))
        if status:
            service = ApplicantService(uow)
            applicant = await service.update(ids[0], ApplicantUpdate(status=status), IfMatch())
            if status in CHECKED:
                await _checks(uow, applicant.contact_id)

    return go_on


async def _checks(uow: UnitOfWork, contact_id: UUID) -> None:
    for kind, method in METHODS.items():
        passed = await uow.checks.passed([contact_id], on=uow.clock.today())
        if (contact_id, kind) not in passed:
            check = Check(contact_id=contact_id, kind=kind, outcome=CheckOutcome.PASSED, method=method)
            check.checked_on, check.checked_by_id = uow.clock.today(), uow.actor.id
            await uow.checks.add(check)


def _way_to(status: ApplicantStatus) -> list[ApplicantStatus]:
    """The statuses after `new` that lead to this one."""
    if status in RESTING:
        return [S.ACTIVE, S.VIEWING, status]
    return list(WAY[1 : WAY.index(status) + 1])
