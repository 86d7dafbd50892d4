"""Who calls the application in a test, and how they sign in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from fastapi import FastAPI

from tests.rig.databases import ENCRYPTION_KEYS, SECRET_KEY

ADMIN_EMAIL = "admin@example.com"
ADMIN_PASSWORD = "Correct-horse-battery-7"  # pragma: allowlist secret

SETTINGS: dict[str, Any] = {
    "environment": "test",
    "secret_key": SECRET_KEY,
    "field_encryption_keys": ENCRYPTION_KEYS,
    "admin_email": ADMIN_EMAIL,
    "admin_password": ADMIN_PASSWORD,
    "demo_data": False,
    "embedded_worker": False,
}


@asynccontextmanager
async def visitor(app: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    """A browser that has just been opened."""
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://localhost:8000") as client:
        yield client


async def sign_in(client: httpx2.AsyncClient, email: str = ADMIN_EMAIL, password: str = ADMIN_PASSWORD) -> None:
    """Sign in through the API; the session's cookie goes with everything from now on."""
    answer = await client.post("/api/v1/auth/login", json={"email": email, "password": password})
    assert answer.status_code < 300, answer.text
