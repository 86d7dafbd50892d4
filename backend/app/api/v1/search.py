"""Search endpoints."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.api.deps import CursorsDep, PropertyServiceDep, SearchServiceDep
from app.api.errors import responses
from app.schemas.base import PageRead
from app.schemas.property import PropertyFilters, PropertyListParams, PropertyRead
from app.schemas.search import CountRead, SearchParams, SearchRead

router = APIRouter(prefix="/search", tags=["search"], responses=responses(401, 403, 422))


@router.get("")
async def search(params: Annotated[SearchParams, Query()], service: SearchServiceDep) -> SearchRead:
    """People and homes by name, phone, e-mail, postcode, address or reference; misspelt words are put right."""
    return await service.find(params)


@router.get("/properties")
async def search_properties(
    request: Request,
    response: Response,
    params: Annotated[PropertyListParams, Query()],
    service: PropertyServiceDep,
    cursors: CursorsDep,
) -> PageRead[PropertyRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [service.read(home) for home in page.items])


@router.get("/count")
async def count_properties(params: Annotated[PropertyFilters, Query()], service: PropertyServiceDep) -> CountRead:
    """How many homes `/search/properties` finds."""
    count, is_exact = await service.count(params)
    return CountRead(count=count, is_exact=is_exact)
