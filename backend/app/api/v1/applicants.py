"""Applicants endpoints."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response, status

from app.api.deps import ApplicantServiceDep, CursorsDep, EventServiceDep, IfMatchDep, etag
from app.api.errors import responses
from app.schemas.applicant import ApplicantCreate, ApplicantListParams, ApplicantRead, ApplicantUpdate, PartiesReplace
from app.schemas.base import PageRead
from app.schemas.event import EventRead, TimelineParams

router = APIRouter(prefix="/applicants", tags=["applicants"], responses=responses(401, 403, 422))


@router.get("")
async def list_applicants(
    request: Request,
    response: Response,
    params: Annotated[ApplicantListParams, Query()],
    service: ApplicantServiceDep,
    cursors: CursorsDep,
) -> PageRead[ApplicantRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, await service.read_all(page.items))


@router.post("", status_code=status.HTTP_201_CREATED, responses=responses(409))
async def create_applicant(data: ApplicantCreate, response: Response, service: ApplicantServiceDep) -> ApplicantRead:
    applicant = await service.create(data)
    etag(response, applicant)
    response.headers["Location"] = f"/api/v1/applicants/{applicant.id}"
    return await service.read(applicant)


@router.get("/{applicant_id}", responses=responses(404))
async def get_applicant(applicant_id: UUID, response: Response, service: ApplicantServiceDep) -> ApplicantRead:
    applicant = await service.get(applicant_id)
    etag(response, applicant)
    return await service.read(applicant)


@router.put("/{applicant_id}", responses=responses(404, 409, 412))
async def replace_applicant(
    applicant_id: UUID, data: ApplicantCreate, response: Response, service: ApplicantServiceDep, if_match: IfMatchDep
) -> ApplicantRead:
    applicant = await service.replace(applicant_id, data, if_match)
    etag(response, applicant)
    return await service.read(applicant)


@router.patch("/{applicant_id}", responses=responses(404, 409, 412))
async def update_applicant(
    applicant_id: UUID, data: ApplicantUpdate, response: Response, service: ApplicantServiceDep, if_match: IfMatchDep
) -> ApplicantRead:
    applicant = await service.update(applicant_id, data, if_match)
    etag(response, applicant)
    return await service.read(applicant)


@router.delete("/{applicant_id}", status_code=status.HTTP_204_NO_CONTENT, responses=responses(404, 409, 412))
async def archive_applicant(applicant_id: UUID, service: ApplicantServiceDep, if_match: IfMatchDep) -> None:
    await service.archive(applicant_id, if_match)


@router.post("/{applicant_id}/restore", responses=responses(404))
async def restore_applicant(applicant_id: UUID, response: Response, service: ApplicantServiceDep) -> ApplicantRead:
    applicant = await service.restore(applicant_id)
    etag(response, applicant)
    return await service.read(applicant)


@router.get("/{applicant_id}/events", responses=responses(404))
async def list_applicant_events(
    applicant_id: UUID, request: Request, response: Response, params: Annotated[TimelineParams, Query()],
    service: EventServiceDep, cursors: CursorsDep,
) -> PageRead[EventRead]:  # fmt: skip
    page = await service.timeline("applicant", applicant_id, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [EventRead.of(event) for event in page.items])


@router.put("/{applicant_id}/parties", responses=responses(404, 412))
async def replace_applicant_parties(
    applicant_id: UUID, data: PartiesReplace, response: Response, service: ApplicantServiceDep, if_match: IfMatchDep
) -> ApplicantRead:
    applicant = await service.replace_parties(applicant_id, data.parties, if_match)
    etag(response, applicant)
    return await service.read(applicant)
