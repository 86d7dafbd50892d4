"""Signing in and out."""

from fastapi import APIRouter, Request, Response, status

from app.api.deps import SESSION_COOKIE, ActorDep, AuthServiceDep, RuntimeDep, UsersDep
from app.api.errors import responses
from app.domain.errors import Unauthenticated
from app.schemas.auth import AgencyRead, BranchRead, SignedIn, SignIn, UserRead

router = APIRouter(prefix="/auth", tags=["auth"], responses=responses(401, 422))


@router.post("/login", status_code=status.HTTP_204_NO_CONTENT)
async def sign_in(data: SignIn, response: Response, service: AuthServiceDep, runtime: RuntimeDep) -> None:
    opened = await service.sign_in(data.email, data.password, remember=data.remember)
    response.set_cookie(
        SESSION_COOKIE, opened.token, max_age=opened.seconds if data.remember else None,
        httponly=True, samesite="strict", secure=not runtime.settings.in_development, path="/",
    )  # fmt: skip


@router.post("/logout", status_code=status.HTTP_204_NO_CONTENT)
async def sign_out(request: Request, response: Response, service: AuthServiceDep) -> None:
    token = request.cookies.get(SESSION_COOKIE)
    if token:
        await service.sign_out(token)
    response.delete_cookie(SESSION_COOKIE, path="/", httponly=True, samesite="strict")


@router.get("/me")
async def get_me(actor: ActorDep, users: UsersDep) -> SignedIn:
    user = await users.find_by_id(actor.id) if actor.id else None
    agency = await users.agency()
    if user is None or agency is None:
        raise Unauthenticated("Sign in again.", code="not_signed_in")
    branches = [BranchRead(id=branch.id, name=branch.name, outcode=branch.outcode) for branch in await users.branches()]
    return SignedIn(
        user=UserRead(id=user.id, email=user.email, name=user.name, role=user.role),
        branch=next(branch for branch in branches if branch.id == user.branch_id),
        branches=branches,
        agency=AgencyRead(name=agency.name),
        permissions=sorted(actor.permissions),
    )
