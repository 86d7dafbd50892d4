"""Password hashing: Argon2id at OWASP's parameters, in threads, few at a time."""

import asyncio

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

_hasher = PasswordHash((Argon2Hasher(memory_cost=19_456, time_cost=2, parallelism=1),))
# Each hash takes 19 MiB and a core: a flood of sign-ins must not take all of either.
_at_once = asyncio.Semaphore(2)
_NOBODY = _hasher.hash("no one has this password")


async def hash_password(password: str) -> str:
    async with _at_once:
        return await asyncio.to_thread(_hasher.hash, password)


async def verify_password(password: str, password_hash: str | None) -> bool:
    """True when the password fits. An unknown person (None) takes as long as a wrong password."""
    async with _at_once:
        fits = await asyncio.to_thread(_hasher.verify, password, password_hash or _NOBODY)
    return fits and password_hash is not None
