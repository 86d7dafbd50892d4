"""The landlords of the demo agency, with their joint owners, bank details and anti-money-laundering checks."""

from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from app.models import Check, CheckKind, CheckOutcome, Contact
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.contact import ContactCreate
from app.schemas.landlord import BankDetails, LandlordCreate, Owner
from app.security.encryption import FieldCipher
from app.seeds import files
from app.seeds.people import People, split_name
from app.seeds.script import Script
from app.services.base import IfMatch
from app.services.contact import ContactService
from app.services.landlord import LandlordService

AML_LASTS = timedelta(days=365)
BANK = "Example Bank"


class Landlords:
    """Known by the key of the file once their act has been played."""

    def __init__(self, script: Script, people: People, cipher: FieldCipher) -> None:
        self.ids: dict[str, UUID] = {}
        self._script, self._people, self._cipher = script, people, cipher

    def write(self, branches: dict[str, str]) -> None:
        for number, row in enumerate(files.table("landlords.csv")):
            self._write_one(number, row, branches.get(row["key"], "SE22"))

    def _write_one(self, number: int, row: dict[str, str], branch: str) -> None:
        data = self._details(number, row)
        joint = self._joint(row["joint"])

        async def take_on(uow: UnitOfWork) -> None:
            service = LandlordService(uow, self._cipher)
            landlord = await service.create(data)
            self.ids[row["key"]] = landlord.id
            if joint:
                person, share = joint
                other = await ContactService(uow).create(person)
                owners = [
                    Owner(contact_id=landlord.contact_id, share_percent=100 - share),
                    Owner(contact_id=other.id, share_percent=share),
                ]
                await service.replace_owners(landlord.id, owners, IfMatch())
            await self._check(uow, landlord.contact, row["aml"])

        self._script.add(int(row["days"]), branch, take_on)

    def _details(self, number: int, row: dict[str, str]) -> LandlordCreate:
        if row["organisation_name"]:
            who = self._people.organisation(row["organisation_name"], row["phone"])
            account = row["organisation_name"]
        else:
            who = self._people.person(row["title"], row["first_name"], row["last_name"], row["phone"])
            account = f"{row['first_name'][0]} {row['last_name']}"
        bank = BankDetails(
            account_name=account, bank_name=BANK, sort_code="00-00-00", account_number=f"{41207306 + number * 7919:08}"
        )
        return LandlordCreate(
            **who,
            address=row["address"],
            city=row["city"],
            postcode=row["postcode"],
            notes=row["notes"] or None,
            bank_details=bank if row["aml"] != "none" else None,
        )

    def _joint(self, text: str) -> tuple[ContactCreate, Decimal] | None:
        if not text:
            return None
        name, share = text.rsplit(" ", 1)
        return ContactCreate(**self._people.person(*split_name(name))), Decimal(share)

    @staticmethod
    async def _check(uow: UnitOfWork, contact: Contact, aml: str) -> None:
        """ "expired" was passed with the agent before, and has run out since."""
        if aml == "none":
            return
        day = uow.clock.today()
        if aml == "expired":
            day -= timedelta(days=200)
        passed = aml != "pending"
        await uow.checks.add(
            Check(
                contact_id=contact.id,
                kind=CheckKind.AML,
                outcome=CheckOutcome.PASSED if passed else CheckOutcome.PENDING,
                method="Passport seen, address by bank statement" if passed else "Documents asked for by e-mail",
                checked_on=day,
                expires_on=day + AML_LASTS if passed else None,
                checked_by_id=uow.actor.id,
            )
        )
