"""Puts the application together."""

import contextlib
from collections.abc import AsyncIterator

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from app import worker
from app.api import errors, ops
from app.api.paging import Cursors
from app.api.v1 import ROUTERS
from app.core.clock import Clock
from app.core.config import Settings
from app.middleware.errors import ErrorsMiddleware
from app.middleware.limits import LimitsMiddleware
from app.middleware.request_id import RequestIDMiddleware
from app.middleware.security import SecurityHeadersMiddleware
from app.observers import OBSERVERS
from app.services.runtime import Runtime

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def create_app(settings: Settings | None = None, clock: Clock | None = None) -> FastAPI:
    settings = settings or Settings()
    app = FastAPI(
        title="Estate Agent CRM",
        version="0.1.0",
        openapi_url="/openapi.json" if settings.serves_docs else None,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
        generate_unique_id_function=_operation_id,
        middleware=_middleware(settings),
        telemetry={"tracing": False},
    )
    app.state.runtime = Runtime(settings, OBSERVERS, clock)
    app.state.cursors = Cursors(settings.secret_key.get_secret_value())
    errors.install(app)
    app.include_router(ops.router)
    for router in ROUTERS:
        app.include_router(router, prefix="/api/v1")
    app.add_api_route("/api/{rest:path}", _nothing_here, methods=METHODS, include_in_schema=False)
    if (settings.ui_dir / "index.html").exists():
        app.frontend("/", directory=str(settings.ui_dir), fallback="index.html")
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    """Outermost first: whatever answers early still passes out through id and headers."""
    return [
        Middleware(RequestIDMiddleware),
        Middleware(SecurityHeadersMiddleware, https=not settings.in_development),
        Middleware(LimitsMiddleware, most_bytes=settings.max_body_bytes, most_upload_bytes=settings.max_upload_bytes),
        Middleware(ErrorsMiddleware),
    ]


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    runtime: Runtime = app.state.runtime
    await runtime.ensure_administrator()
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(runtime.database.dispose)
        stack.callback(runtime.stopping.set)
        if runtime.settings.embedded_worker:
            await stack.enter_async_context(worker.embedded(runtime))
        yield


def _operation_id(route: APIRoute) -> str:
    """Operations are called what their functions are called; the TypeScript client reads well for it."""
    return route.name


async def _nothing_here(rest: str) -> None:
    raise HTTPException(404)
