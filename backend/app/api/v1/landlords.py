"""Landlords endpoints."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response, status

from app.api.deps import CursorsDep, EventServiceDep, IfMatchDep, LandlordServiceDep, PropertyServiceDep, etag
from app.api.errors import responses
from app.schemas.base import PageRead
from app.schemas.event import EventRead, TimelineParams
from app.schemas.landlord import LandlordCreate, LandlordListParams, LandlordRead, LandlordUpdate, OwnersReplace
from app.schemas.property import PropertyRead

router = APIRouter(prefix="/landlords", tags=["landlords"], responses=responses(401, 403, 422))


@router.get("")
async def list_landlords(
    request: Request,
    response: Response,
    params: Annotated[LandlordListParams, Query()],
    service: LandlordServiceDep,
    cursors: CursorsDep,
) -> PageRead[LandlordRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, await service.read_all(page.items))


@router.post("", status_code=status.HTTP_201_CREATED, responses=responses(409))
async def create_landlord(data: LandlordCreate, response: Response, service: LandlordServiceDep) -> LandlordRead:
    landlord = await service.create(data)
    etag(response, landlord)
    response.headers["Location"] = f"/api/v1/landlords/{landlord.id}"
    return await service.read(landlord)


@router.get("/{landlord_id}", responses=responses(404))
async def get_landlord(landlord_id: UUID, response: Response, service: LandlordServiceDep) -> LandlordRead:
    landlord = await service.get(landlord_id)
    etag(response, landlord)
    return await service.read(landlord)


@router.put("/{landlord_id}", responses=responses(404, 409, 412))
async def replace_landlord(
    landlord_id: UUID, data: LandlordCreate, response: Response, service: LandlordServiceDep, if_match: IfMatchDep
) -> LandlordRead:
    landlord = await service.replace(landlord_id, data, if_match)
    etag(response, landlord)
    return await service.read(landlord)


@router.patch("/{landlord_id}", responses=responses(404, 409, 412))
async def update_landlord(
    landlord_id: UUID, data: LandlordUpdate, response: Response, service: LandlordServiceDep, if_match: IfMatchDep
) -> LandlordRead:
    landlord = await service.update(landlord_id, data, if_match)
    etag(response, landlord)
    return await service.read(landlord)


@router.delete("/{landlord_id}", status_code=status.HTTP_204_NO_CONTENT, responses=responses(404, 409, 412))
async def archive_landlord(landlord_id: UUID, service: LandlordServiceDep, if_match: IfMatchDep) -> None:
    await service.archive(landlord_id, if_match)


@router.post("/{landlord_id}/restore", responses=responses(404))
async def restore_landlord(landlord_id: UUID, response: Response, service: LandlordServiceDep) -> LandlordRead:
    landlord = await service.restore(landlord_id)
    etag(response, landlord)
    return await service.read(landlord)


@router.get("/{landlord_id}/events", responses=responses(404))
async def list_landlord_events(
    landlord_id: UUID, request: Request, response: Response, params: Annotated[TimelineParams, Query()],
    service: EventServiceDep, cursors: CursorsDep,
) -> PageRead[EventRead]:  # fmt: skip
    page = await service.timeline("landlord", landlord_id, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [EventRead.of(event) for event in page.items])


@router.put("/{landlord_id}/owners", responses=responses(404, 412))
async def replace_landlord_owners(
    landlord_id: UUID, data: OwnersReplace, response: Response, service: LandlordServiceDep, if_match: IfMatchDep
) -> LandlordRead:
    landlord = await service.replace_owners(landlord_id, data.owners, if_match)
    etag(response, landlord)
    return await service.read(landlord)


@router.get("/{landlord_id}/properties", responses=responses(404))
async def list_landlord_properties(
    landlord_id: UUID, service: LandlordServiceDep, properties: PropertyServiceDep
) -> list[PropertyRead]:
    landlord = await service.get(landlord_id)
    return [properties.read(home) for home in await properties.of_landlord(landlord.id)]
