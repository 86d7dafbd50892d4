"""The demo agency Hartley & Dunn: two branches in south-east London and eight months of history.

Everything is done by the services, at the time at which it happened, so that events and times tell the truth.
"""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from uuid import UUID

from app.models import Branch
from app.repositories.unit_of_work import UnitOfWork
from app.security.actor import Actor, Source
from app.security.permissions import ROLE_PERMISSIONS
from app.seeds import files
from app.seeds.applicants import Applicants
from app.seeds.clock import DemoClock
from app.seeds.homes import Homes, branch_of
from app.seeds.landlords import Landlords
from app.seeds.people import People
from app.seeds.script import Script
from app.services.geo import load_postcodes
from app.services.runtime import Runtime
from app.services.search_index import KINDS, SearchIndexer

SEED = 1922
MOST = 1000  # more records of a kind than the agency has
Progress = Callable[[int, int], None]


def _quiet(_done: int, _total: int) -> None:
    pass


async def seed(runtime: Runtime, progress: Progress = _quiet) -> bool:
    """Build the demo agency in an empty database; returns False where there is a home already.

    `progress` hears how many of how many acts are done.
    """
    await runtime.ensure_administrator()
    actor = await _administrator(runtime)
    async with runtime.unit_of_work(actor, write=False) as uow:
        live, archived = await uow.properties.count(), await uow.properties.count(archived=True)
    if live[0] or archived[0]:
        return False
    await load_postcodes(runtime.database, files.demo_postcodes())
    actors = {"SE22": actor, "SE15": replace(actor, branch_id=await _second_branch(runtime, actor))}
    await _play(runtime, actors, progress)
    return True


async def _play(runtime: Runtime, actors: dict[str, Actor], progress: Progress) -> None:
    """All of it in one transaction, so that an interrupted start leaves no half an agency behind."""
    clock = DemoClock(runtime.clock)
    acts = _script(runtime, clock).in_order()
    async with runtime.unit_of_work(actors["SE22"], clock=clock) as uow:
        for done, act in enumerate(acts, start=1):
            clock.walk_to(act.days_ago, act.minute)
            uow.actor = actors[act.branch]
            await act.deed(uow)
            await uow.settle()
            progress(done, len(acts))
        await _index(uow)
        await uow.commit()


async def _index(uow: UnitOfWork) -> None:
    """Make everything findable at once; document by document, act by act would take longer than all the rest."""
    touched = {kind: await uow.search_source.ids_after(kind, None, MOST) for kind in KINDS}
    await SearchIndexer(uow.search, uow.search_source).refresh(touched)


def _script(runtime: Runtime, clock: DemoClock) -> Script:
    random = Random(SEED)  # noqa: S311 - the same agency every time is what we want
    script = Script(random)
    homes, applicants = files.table("homes.csv"), files.table("applicants.csv")
    written = [row["phone"] for row in (*files.table("landlords.csv"), *applicants)]
    people = People(random, written)
    landlords = Landlords(script, people, runtime.cipher)
    landlords.write({row["landlord"]: branch_of(row) for row in reversed(homes)})
    Homes(script, landlords, clock.last_day).write()
    Applicants(script, people, random, clock.last_day).write()
    return script


async def _administrator(runtime: Runtime) -> Actor:
    """The administrator, who did all of it; where the settings name none, the system."""
    system = await runtime.system_actor()
    async with runtime.unit_of_work(system, write=False) as uow:
        user = await uow.users.find_by_email(runtime.settings.admin_email.lower())
    if user is None:
        return system
    permissions = ROLE_PERMISSIONS[user.role]
    return Actor(id=user.id, name=user.name, branch_id=system.branch_id, permissions=permissions, source=Source.WEB)


async def _second_branch(runtime: Runtime, actor: Actor) -> UUID:
    async with runtime.unit_of_work(actor) as uow:
        for branch in await uow.users.branches():
            if branch.outcode == "SE15":
                return branch.id
        made = await uow.users.add(Branch(name="Peckham", outcode="SE15"))
        await uow.commit()
        return made.id
