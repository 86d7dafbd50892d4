"""Encryption of single fields: AES-256-GCM, bound to the place the value belongs to.

A stored value reads `v1:<key id>:<nonce>:<ciphertext and tag>`. The associated data names table, column and row,
so that a value copied to another row does not open there.
"""

import base64
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
KEY_BYTES = 32


class FieldCipher:
    """Encrypts with the first of its keys and reads values made with any of them."""

    def __init__(self, keys: str) -> None:
        """`keys` is `id:base64,id:base64,…`, each key 32 bytes, the current one first.

        Raises:
            ValueError: when a key is missing or has the wrong length.
        """
        self._keys: dict[str, AESGCM] = {}
        for entry in filter(None, (part.strip() for part in keys.split(","))):
            key_id, _, encoded = entry.partition(":")
            key = base64.b64decode(encoded, validate=True)
            if not key_id or len(key) != KEY_BYTES:
                raise ValueError("FIELD_ENCRYPTION_KEYS: each entry is an id, a colon and 32 bytes in base64")
            self._keys[key_id] = AESGCM(key)
        if not self._keys:
            raise ValueError("FIELD_ENCRYPTION_KEYS holds no key")
        self._current = next(iter(self._keys))

    def encrypt(self, value: str, *, place: str) -> str:
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._keys[self._current].encrypt(nonce, value.encode(), f"{place}|{self._current}".encode())
        return f"v1:{self._current}:{_encode(nonce)}:{_encode(sealed)}"

    def decrypt(self, stored: str, *, place: str) -> str:
        """Raises:
        KeyError: when the key is not known. cryptography.exceptions.InvalidTag: when the value was altered or moved.
        """
        _version, key_id, nonce, sealed = stored.split(":")
        opened = self._keys[key_id].decrypt(_decode(nonce), _decode(sealed), f"{place}|{key_id}".encode())
        return opened.decode()


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _decode(value: str) -> bytes:
    return base64.b64decode(value)
