"""Marketing episodes endpoint: spells on the market."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.api.deps import CursorsDep, MarketingEpisodeServiceDep
from app.api.errors import responses
from app.schemas.base import PageRead
from app.schemas.marketing_episode import MarketingEpisodeListParams, MarketingEpisodeRead

router = APIRouter(prefix="/marketing-episodes", tags=["marketing episodes"], responses=responses(401, 403, 422))


@router.get("")
async def list_marketing_episodes(
    request: Request,
    response: Response,
    params: Annotated[MarketingEpisodeListParams, Query()],
    service: MarketingEpisodeServiceDep,
    cursors: CursorsDep,
) -> PageRead[MarketingEpisodeRead]:
    page = await service.page(params, cursors.query(request, params, params.sort))
    return cursors.answer(request, response, params, page, [service.read(episode) for episode in page.items])
