"""Encrypted fields open only where they belong, and only unaltered."""

import base64

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from app.security.encryption import FieldCipher

OLD = "old:" + base64.b64encode(bytes(32)).decode()
NEW = "new:" + base64.b64encode(bytes(range(32))).decode()
HERE = "landlords|bank_details_encrypted|1"


@given(st.text())
def test_what_was_encrypted_is_read_back(value: str) -> None:
    cipher = FieldCipher(NEW)
    assert cipher.decrypt(cipher.encrypt(value, place=HERE), place=HERE) == value


def test_a_value_moved_to_another_row_does_not_open() -> None:
    cipher = FieldCipher(NEW)
    with pytest.raises(InvalidTag):
        cipher.decrypt(cipher.encrypt("63748472", place=HERE), place=HERE + "2")


def test_every_flipped_byte_is_noticed() -> None:
    cipher = FieldCipher(NEW)
    version, key_id, nonce, sealed = cipher.encrypt("63748472", place=HERE).split(":")
    raw = base64.b64decode(sealed)
    for position in range(len(raw)):
        flipped = bytearray(raw)
        flipped[position] ^= 1
        altered = ":".join((version, key_id, nonce, base64.b64encode(flipped).decode()))
        with pytest.raises(InvalidTag):
            cipher.decrypt(altered, place=HERE)


def test_an_old_key_still_reads_and_the_first_key_writes() -> None:
    stored = FieldCipher(OLD).encrypt("63748472", place=HERE)
    both = FieldCipher(f"{NEW},{OLD}")
    assert both.decrypt(stored, place=HERE) == "63748472"
    assert both.encrypt("x", place=HERE).startswith("v1:new:")


@pytest.mark.parametrize("keys", ["", "short:AAAA", "no-id"])
def test_keys_that_are_none_are_refused_at_start(keys: str) -> None:
    with pytest.raises(ValueError, match=r"FIELD_ENCRYPTION_KEYS|base64|Incorrect padding"):
        FieldCipher(keys)
