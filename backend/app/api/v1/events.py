"""The audit trail, notes, and the live stream of what happens."""

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response, status
from fastapi.responses import StreamingResponse

from app.api.deps import SESSION_COOKIE, ActorDep, CursorsDep, EventServiceDep, RuntimeDep, find_user
from app.api.errors import responses
from app.api.stream import MOST_DIGITS, event_stream
from app.schemas.base import PageRead
from app.schemas.event import EventListParams, EventRead, NoteCreate

router = APIRouter(prefix="/events", tags=["events"], responses=responses(401, 403, 422))


@router.get("")
async def list_events(
    request: Request,
    response: Response,
    params: Annotated[EventListParams, Query()],
    service: EventServiceDep,
    cursors: CursorsDep,
) -> PageRead[EventRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [EventRead.of(event) for event in page.items])


@router.post("", status_code=status.HTTP_201_CREATED, responses=responses(404))
async def create_note(data: NoteCreate, service: EventServiceDep) -> EventRead:
    return EventRead.of(await service.add_note(data))


@router.get(
    "/stream",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {}}, "description": "One message for each numbered event"}},
)
async def stream_events(
    runtime: RuntimeDep,
    actor: ActorDep,
    request: Request,
    last_event_id: Annotated[
        str | None, Header(pattern=rf"^\d{{1,{MOST_DIGITS}}}$", description="Resume after this event.")
    ] = None,
) -> StreamingResponse:
    token = request.cookies.get(SESSION_COOKIE, "")

    async def still_signed_in() -> bool:
        return await find_user(runtime, token) is not None

    stream = event_stream(runtime, actor, int(last_event_id) if last_event_id else None, still_signed_in)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
