"""Brings in a file that somebody sent."""

from typing import Any
from uuid import UUID

from app.services.imports.run import ImportRun
from app.services.runtime import Runtime


async def run_import(runtime: Runtime, payload: dict[str, Any]) -> None:
    await ImportRun(runtime, UUID(payload["import_id"])).run()
