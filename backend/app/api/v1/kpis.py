"""Figures endpoint."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.deps import KpiServiceDep
from app.api.errors import responses
from app.schemas.kpi import KpiParams, KpisRead

router = APIRouter(prefix="/kpis", tags=["kpis"], responses=responses(401, 403, 422))


@router.get("")
async def get_kpis(params: Annotated[KpiParams, Query()], service: KpiServiceDep) -> KpisRead:
    return await service.figures(params)
