"""Imports endpoints."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, File, Form, Query, Request, Response, UploadFile, status
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter, ValidationError

from app.api.deps import CursorsDep, ImportServiceDep
from app.api.errors import responses
from app.domain.errors import InvalidInput, Problem
from app.models.imports import ImportKind
from app.schemas.base import PageRead
from app.schemas.imports import ImportListParams, ImportPreview, ImportRead, ImportRowParams, ImportRowRead
from app.services.imports.service import Upload

router = APIRouter(prefix="/imports", tags=["imports"], responses=responses(401, 403, 422))
Choices = TypeAdapter(dict[str, str | None])
Mapped = Annotated[
    str | None,
    Form(max_length=50_000, description='JSON: column (or "#3" for the third) to field, or to null to leave it out.'),
]


async def get_upload(
    file: Annotated[UploadFile, File(description="CSV, JSON or XLSX.")],
    kind: Annotated[ImportKind | None, Form(description="Guessed when it is left out.")] = None,
    mapping: Mapped = None,
) -> Upload:
    """Raises:
    InvalidInput: when `mapping` is not what it should be.
    """
    try:
        choices = Choices.validate_json(mapping) if mapping else {}
    except ValidationError as error:
        sentence = 'mapping is a JSON object of column to field, such as {"Rent": "rent_pcm", "Fax": null}.'
        raise InvalidInput(sentence, errors=[Problem(sentence, "/mapping")]) from error
    return Upload(await file.read(), file.filename or "file", kind, choices)


UploadDep = Annotated[Upload, Depends(get_upload)]


@router.post("", status_code=status.HTTP_202_ACCEPTED, responses=responses(413, 415))
async def create_import(
    upload: UploadDep, response: Response, service: ImportServiceDep, dry_run: Annotated[bool, Form()] = False
) -> ImportRead:
    imported = await service.start(upload, dry_run=dry_run)
    response.headers["Location"] = f"/api/v1/imports/{imported.id}"
    return ImportRead.of(imported)


@router.post("/preview", responses=responses(413, 415))
async def preview_import(upload: UploadDep, service: ImportServiceDep) -> ImportPreview:
    return await service.preview(upload)


@router.get("")
async def list_imports(
    request: Request,
    response: Response,
    params: Annotated[ImportListParams, Query()],
    service: ImportServiceDep,
    cursors: CursorsDep,
) -> PageRead[ImportRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [ImportRead.of(imported) for imported in page.items])


@router.get("/{import_id}", responses=responses(404))
async def get_import(import_id: UUID, service: ImportServiceDep) -> ImportRead:
    return ImportRead.of(await service.get(import_id))


@router.get("/{import_id}/rows", responses=responses(404))
async def list_import_rows(
    import_id: UUID,
    request: Request,
    response: Response,
    params: Annotated[ImportRowParams, Query()],
    service: ImportServiceDep,
    cursors: CursorsDep,
) -> PageRead[ImportRowRead]:
    page = await service.rows(import_id, params, cursors.query(request, params, ()))
    return cursors.answer(request, response, params, page, [ImportRowRead.of(row) for row in page.items])


@router.get("/{import_id}/errors.csv", responses=responses(404), response_class=StreamingResponse)
async def download_import_errors(import_id: UUID, service: ImportServiceDep) -> StreamingResponse:
    headers = {"Content-Disposition": 'attachment; filename="errors.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(await service.refused(import_id), media_type="text/csv; charset=utf-8", headers=headers)


@router.post("/{import_id}/cancel", responses=responses(404, 409))
async def cancel_import(import_id: UUID, service: ImportServiceDep) -> ImportRead:
    return ImportRead.of(await service.cancel(import_id))
