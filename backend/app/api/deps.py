"""What endpoints ask for: who is calling, the open transaction, the services."""

import re
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Header, Request, Response
from fastapi.security import APIKeyCookie

from app.api.paging import Cursors
from app.domain.errors import BadRequest, Unauthenticated
from app.models import User
from app.models.base import Record
from app.repositories.unit_of_work import UnitOfWork
from app.repositories.user import UserRepository
from app.security.actor import Actor
from app.security.permissions import ROLE_PERMISSIONS
from app.services.applicant import ApplicantService
from app.services.auth import AuthService
from app.services.base import IfMatch
from app.services.contact import ContactService
from app.services.event import EventService
from app.services.imports.service import ImportService
from app.services.kpi import KpiService
from app.services.landlord import LandlordService
from app.services.marketing_episode import MarketingEpisodeService
from app.services.property import PropertyService
from app.services.runtime import Runtime
from app.services.search import SearchService

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
ENTITY_TAG = re.compile(r'(?:W/)?"(\d{1,18})"')
SESSION_COOKIE = "crm_session"
cookie_scheme = APIKeyCookie(name=SESSION_COOKIE, auto_error=False, description="Set by POST /api/v1/auth/login.")


def get_runtime(request: Request) -> Runtime:
    runtime: Runtime = request.app.state.runtime
    return runtime


def get_cursors(request: Request) -> Cursors:
    cursors: Cursors = request.app.state.cursors
    return cursors


RuntimeDep = Annotated[Runtime, Depends(get_runtime)]
CursorsDep = Annotated[Cursors, Depends(get_cursors)]


async def find_user(runtime: Runtime, token: str) -> tuple[User, bool] | None:
    """Whose session the token is, and whether it is time to note that it was seen."""
    async with runtime.database.session(write=False) as session:
        return await AuthService(UserRepository(session), runtime.clock, runtime.settings).find_user(token)


async def get_actor(
    request: Request, runtime: RuntimeDep, token: Annotated[str | None, Depends(cookie_scheme)]
) -> Actor:
    """Raises:
    Unauthenticated: when nobody is signed in.
    """
    if not token:
        raise Unauthenticated("Sign in first.", code="not_signed_in")
    found = await find_user(runtime, token)
    if found is None:
        raise Unauthenticated("Your session has ended. Sign in again.", code="session_ended")
    user, stale = found
    if stale:
        async with runtime.database.session(write=True) as session:
            await AuthService(UserRepository(session), runtime.clock, runtime.settings).touch(token)
            await session.commit()
    permissions = ROLE_PERMISSIONS[user.role]
    return Actor(
        id=user.id, name=user.name, branch_id=user.branch_id, permissions=permissions,
        request_id=request.scope.get("request_id"),
    )  # fmt: skip


ActorDep = Annotated[Actor, Depends(get_actor)]


async def get_uow(request: Request, runtime: RuntimeDep, actor: ActorDep) -> AsyncIterator[UnitOfWork]:
    """One transaction for the request, committed before the answer leaves."""
    write = request.method not in SAFE_METHODS
    async with runtime.unit_of_work(actor, write=write) as uow:
        yield uow
        if write:
            await uow.commit()


UowDep = Annotated[UnitOfWork, Depends(get_uow, scope="function")]


async def get_users(request: Request, runtime: RuntimeDep) -> AsyncIterator[UserRepository]:
    write = request.method not in SAFE_METHODS
    async with runtime.database.session(write=write) as session:
        yield UserRepository(session)
        if write:
            await session.commit()


UsersDep = Annotated[UserRepository, Depends(get_users, scope="function")]


def get_if_match(
    if_match: Annotated[str | None, Header(max_length=500, description="The ETag you have seen.")] = None,
) -> IfMatch:
    if if_match is None or if_match.strip() == "*":
        return IfMatch()
    tags = [tag.strip() for tag in if_match.split(",")]
    found = [ENTITY_TAG.fullmatch(tag) for tag in tags]
    if not all(found):
        raise BadRequest('If-Match holds the ETag of the record, such as "3".', code="bad_if_match")
    return IfMatch(frozenset(int(tag[1]) for tag in found if tag))


IfMatchDep = Annotated[IfMatch, Depends(get_if_match)]


def etag(response: Response, record: Record) -> None:
    response.headers["ETag"] = f'"{record.version}"'


def get_auth_service(users: UsersDep, runtime: RuntimeDep) -> AuthService:
    return AuthService(users, runtime.clock, runtime.settings)


def get_contact_service(uow: UowDep) -> ContactService:
    return ContactService(uow)


def get_landlord_service(uow: UowDep, runtime: RuntimeDep) -> LandlordService:
    return LandlordService(uow, runtime.cipher)


def get_applicant_service(uow: UowDep) -> ApplicantService:
    return ApplicantService(uow)


def get_property_service(uow: UowDep) -> PropertyService:
    return PropertyService(uow)


def get_kpi_service(uow: UowDep) -> KpiService:
    return KpiService(uow)


def get_marketing_episode_service(uow: UowDep) -> MarketingEpisodeService:
    return MarketingEpisodeService(uow)


def get_import_service(uow: UowDep, runtime: RuntimeDep) -> ImportService:
    return ImportService(uow, runtime.settings)


def get_event_service(uow: UowDep) -> EventService:
    return EventService(uow)


def get_search_service(uow: UowDep) -> SearchService:
    return SearchService(uow)


AuthServiceDep = Annotated[AuthService, Depends(get_auth_service)]
ContactServiceDep = Annotated[ContactService, Depends(get_contact_service)]
LandlordServiceDep = Annotated[LandlordService, Depends(get_landlord_service)]
ApplicantServiceDep = Annotated[ApplicantService, Depends(get_applicant_service)]
PropertyServiceDep = Annotated[PropertyService, Depends(get_property_service)]
ImportServiceDep = Annotated[ImportService, Depends(get_import_service)]
KpiServiceDep = Annotated[KpiService, Depends(get_kpi_service)]
MarketingEpisodeServiceDep = Annotated[MarketingEpisodeService, Depends(get_marketing_episode_service)]
EventServiceDep = Annotated[EventService, Depends(get_event_service)]
SearchServiceDep = Annotated[SearchService, Depends(get_search_service)]
