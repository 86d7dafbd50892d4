"""What an installation needs before anyone can sign in: an agency, a branch, an administrator."""

from app.models import Agency, Branch, User
from app.repositories.user import UserRepository
from app.security.passwords import hash_password
from app.security.permissions import Role


class SetupService:
    def __init__(self, users: UserRepository) -> None:
        self.users = users

    async def ensure_agency(
        self, *, agency: str = "Hartley & Dunn", branch: str = "East Dulwich", outcode: str = "SE22"
    ) -> Branch:
        """The first branch, made with its agency when there is none yet."""
        if await self.users.agency() is None:
            await self.users.add(Agency(name=agency))
        branches = await self.users.branches()
        return branches[0] if branches else await self.users.add(Branch(name=branch, outcode=outcode))

    async def ensure_administrator(self, email: str, password: str, name: str = "Priya Shah") -> bool:
        """Create the first administrator; someone who has that e-mail already is left as they are."""
        branch = await self.ensure_agency()
        if await self.users.find_by_email(email.lower()):
            return False
        await self.users.add(
            User(
                email=email.lower(),
                name=name,
                password_hash=await hash_password(password),
                role=Role.ADMIN,
                branch_id=branch.id,
            )
        )
        return True
