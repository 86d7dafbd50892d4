"""Properties endpoints."""

from dataclasses import asdict
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response, status

from app.api.deps import CursorsDep, EventServiceDep, IfMatchDep, PropertyServiceDep, etag
from app.api.errors import responses
from app.schemas.base import PageRead
from app.schemas.event import EventRead, TimelineParams
from app.schemas.property import (
    PropertyCreate,
    PropertyFacets,
    PropertyFilters,
    PropertyListParams,
    PropertyRead,
    PropertyUpdate,
    PropertyVerdicts,
    VerdictRead,
)

router = APIRouter(prefix="/properties", tags=["properties"], responses=responses(401, 403, 422))


@router.get("")
async def list_properties(
    request: Request,
    response: Response,
    params: Annotated[PropertyListParams, Query()],
    service: PropertyServiceDep,
    cursors: CursorsDep,
) -> PageRead[PropertyRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [service.read(home) for home in page.items])


@router.post("", status_code=status.HTTP_201_CREATED, responses=responses(409))
async def create_property(data: PropertyCreate, response: Response, service: PropertyServiceDep) -> PropertyRead:
    home = await service.create(data)
    etag(response, home)
    response.headers["Location"] = f"/api/v1/properties/{home.id}"
    return service.read(home)


@router.get("/facets")
async def get_property_facets(
    params: Annotated[PropertyFilters, Query()], service: PropertyServiceDep
) -> PropertyFacets:
    return await service.facets(params)


@router.get("/{property_id}", responses=responses(404))
async def get_property(property_id: UUID, response: Response, service: PropertyServiceDep) -> PropertyRead:
    home = await service.get(property_id)
    etag(response, home)
    return service.read(home)


@router.put("/{property_id}", responses=responses(404, 409, 412))
async def replace_property(
    property_id: UUID, data: PropertyCreate, response: Response, service: PropertyServiceDep, if_match: IfMatchDep
) -> PropertyRead:
    home = await service.replace(property_id, data, if_match)
    etag(response, home)
    return service.read(home)


@router.patch("/{property_id}", responses=responses(404, 409, 412))
async def update_property(
    property_id: UUID, data: PropertyUpdate, response: Response, service: PropertyServiceDep, if_match: IfMatchDep
) -> PropertyRead:
    home = await service.update(property_id, data, if_match)
    etag(response, home)
    return service.read(home)


@router.delete("/{property_id}", status_code=status.HTTP_204_NO_CONTENT, responses=responses(404, 409, 412))
async def archive_property(property_id: UUID, service: PropertyServiceDep, if_match: IfMatchDep) -> None:
    await service.archive(property_id, if_match)


@router.post("/{property_id}/restore", responses=responses(404))
async def restore_property(property_id: UUID, response: Response, service: PropertyServiceDep) -> PropertyRead:
    home = await service.restore(property_id)
    etag(response, home)
    return service.read(home)


@router.get("/{property_id}/events", responses=responses(404))
async def list_property_events(
    property_id: UUID, request: Request, response: Response, params: Annotated[TimelineParams, Query()],
    service: EventServiceDep, cursors: CursorsDep,
) -> PageRead[EventRead]:  # fmt: skip
    page = await service.timeline("property", property_id, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [EventRead.of(event) for event in page.items])


@router.get("/{property_id}/verdicts", responses=responses(404))
async def get_property_verdicts(property_id: UUID, service: PropertyServiceDep) -> PropertyVerdicts:
    verdict = service.verdict(await service.get(property_id))
    return PropertyVerdicts(can_list=VerdictRead.model_validate(asdict(verdict)))
