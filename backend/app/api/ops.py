"""For operators and machines: is it alive, can it serve."""

from fastapi import APIRouter, Response

from app.api.deps import RuntimeDep

router = APIRouter(tags=["operations"])


@router.get("/livez")
async def get_liveness() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz")
async def get_readiness(runtime: RuntimeDep, response: Response) -> dict[str, str]:
    try:
        await runtime.database.check()
    except Exception:  # noqa: BLE001 - whatever it is, we cannot serve
        response.status_code = 503
        return {"status": "database unreachable or not migrated"}
    return {"status": "ok"}
