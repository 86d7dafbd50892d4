"""Contacts endpoints."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response, status

from app.api.deps import ContactServiceDep, CursorsDep, EventServiceDep, IfMatchDep, etag
from app.api.errors import responses
from app.schemas.base import PageRead
from app.schemas.contact import ContactCreate, ContactListParams, ContactRead, ContactUpdate
from app.schemas.event import EventRead, TimelineParams

router = APIRouter(prefix="/contacts", tags=["contacts"], responses=responses(401, 403, 422))


@router.get("")
async def list_contacts(
    request: Request,
    response: Response,
    params: Annotated[ContactListParams, Query()],
    service: ContactServiceDep,
    cursors: CursorsDep,
) -> PageRead[ContactRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [ContactRead.of(contact) for contact in page.items])


@router.post("", status_code=status.HTTP_201_CREATED, responses=responses(409))
async def create_contact(data: ContactCreate, response: Response, service: ContactServiceDep) -> ContactRead:
    contact = await service.create(data)
    etag(response, contact)
    response.headers["Location"] = f"/api/v1/contacts/{contact.id}"
    return ContactRead.of(contact)


@router.get("/{contact_id}", responses=responses(404))
async def get_contact(contact_id: UUID, response: Response, service: ContactServiceDep) -> ContactRead:
    contact = await service.get(contact_id)
    etag(response, contact)
    return ContactRead.of(contact)


@router.put("/{contact_id}", responses=responses(404, 409, 412))
async def replace_contact(
    contact_id: UUID, data: ContactCreate, response: Response, service: ContactServiceDep, if_match: IfMatchDep
) -> ContactRead:
    contact = await service.replace(contact_id, data, if_match)
    etag(response, contact)
    return ContactRead.of(contact)


@router.patch("/{contact_id}", responses=responses(404, 409, 412))
async def update_contact(
    contact_id: UUID, data: ContactUpdate, response: Response, service: ContactServiceDep, if_match: IfMatchDep
) -> ContactRead:
    contact = await service.update(contact_id, data, if_match)
    etag(response, contact)
    return ContactRead.of(contact)


@router.delete("/{contact_id}", status_code=status.HTTP_204_NO_CONTENT, responses=responses(404, 409, 412))
async def archive_contact(contact_id: UUID, service: ContactServiceDep, if_match: IfMatchDep) -> None:
    await service.archive(contact_id, if_match)


@router.post("/{contact_id}/restore", responses=responses(404))
async def restore_contact(contact_id: UUID, response: Response, service: ContactServiceDep) -> ContactRead:
    contact = await service.restore(contact_id)
    etag(response, contact)
    return ContactRead.of(contact)


@router.get("/{contact_id}/events", responses=responses(404))
async def list_contact_events(
    contact_id: UUID, request: Request, response: Response, params: Annotated[TimelineParams, Query()],
    service: EventServiceDep, cursors: CursorsDep,
) -> PageRead[EventRead]:  # fmt: skip
    page = await service.timeline("contact", contact_id, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [EventRead.of(event) for event in page.items])
