"""UK bank details by their shape. Refusals never repeat what was typed, because errors end up in logs."""

import re

_SEPARATORS = re.compile(r"[\s.\-\u2010-\u2015]+")
_LONGEST_INPUT = 40


def normalise_sort_code(text: str) -> str:
    """Six digits: "12-34-56" as "123456". Raises ValueError with a sentence."""
    digits = _digits(text)
    if digits is None or len(digits) != 6:
        raise ValueError("A sort code has six digits, such as 12-34-56.")
    return digits


def normalise_account_number(text: str) -> str:
    """Eight digits; six or seven are padded with noughts on the left, as banks do. Raises ValueError."""
    digits = _digits(text)
    if digits is None or len(digits) < 6:
        raise ValueError("An account number has eight digits; six or seven are padded with noughts.")
    if len(digits) in {9, 10}:
        raise ValueError("An account number has eight digits; for nine or ten, ask the bank for its eight-digit form.")
    if len(digits) > 10:
        raise ValueError("An account number has eight digits; this has more.")
    return digits.zfill(8)


def display_sort_code(sort_code: str) -> str:
    """ "123456" as "12-34-56"."""
    return "-".join((sort_code[:2], sort_code[2:4], sort_code[4:]))


def mask_account(account_number: str) -> str:
    """ "12345678" as "****5678". Anything shorter is hidden whole."""
    return f"****{account_number[-4:]}" if len(account_number) >= 8 else "*" * 8


def mask_sort_code(sort_code: str) -> str:
    """ "123456" as "**-**-56". Anything shorter is hidden whole."""
    return f"**-**-{sort_code[-2:]}" if len(sort_code) >= 6 else "**-**-**"


def _digits(text: str) -> str | None:
    bare = _SEPARATORS.sub("", text[: _LONGEST_INPUT + 1])
    return bare if bare.isascii() and bare.isdigit() and len(text) <= _LONGEST_INPUT else None
