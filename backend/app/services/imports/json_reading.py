"""JSON to rows: a list of objects, objects by id, or a reply that wraps either; nested values get dotted names."""

import json
import re
from typing import Any

from app.domain.errors import InvalidInput, TooLarge
from app.domain.text import printable
from app.services.imports.table import MOST_COLUMNS, MOST_ROWS, Row, Table

DEEPEST = 32
KEY_COLUMN = "(key)"
_WRAPPERS = (
    "listing", "listings", "properties", "rooms", "results", "items", "data", "records", "rows",
    "applicants", "landlords", "contacts", "tenants", "flatmates", "wanted", "people",
)  # fmt: skip
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_BRACKETS = re.compile(r"[\[\]{}]")
_MOST_OBJECTS_IN_A_VALUE = 3
_HOW = "Send a list of objects, such as [{“address”: …}, …]."


def looks_like_json(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")


def read_json(text: str) -> Table:
    """Raises InvalidInput or TooLarge with a sentence: broken, too deep, NaN, or nothing that could be rows."""
    text = text.lstrip("\ufeff")
    _refuse_deep(text)
    value = _parsed(text)
    objects, note = _objects(value)
    if len(objects) > MOST_ROWS:
        raise TooLarge(
            f"This file has {len(objects):,} records; one import takes at most {MOST_ROWS:,}. Split the file."
        )
    flat = [_flat(record) for record in objects]
    header = tuple(dict.fromkeys(name for record in flat for name in record))
    if len(header) > MOST_COLUMNS:
        raise InvalidInput(f"These records have {len(header):,} different fields; at most {MOST_COLUMNS} are allowed.")
    rows = [Row(number, tuple(record.get(name, "") for name in header)) for number, record in enumerate(flat, start=1)]
    return Table("json", tuple(_heading(name) for name in header), rows, [note] if note else [])


def _refuse_deep(text: str) -> None:
    """Counted before parsing, because a parser would go down all the levels first."""
    depth = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > DEEPEST:
            raise InvalidInput(
                f"This JSON is nested more than {DEEPEST} levels deep; records of homes or people are not."
            )


def _parsed(text: str) -> Any:
    try:
        return _loads(text)
    except json.JSONDecodeError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if error.msg == "Extra data" and all(looks_like_json(line) for line in lines):
            try:
                return [_loads(line) for line in lines]
            except json.JSONDecodeError as inner:
                error = inner
        raise InvalidInput(
            f"This is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error


def _loads(text: str) -> Any:
    return json.loads(text, parse_float=str, parse_int=str, parse_constant=_refuse_constant)


def _refuse_constant(name: str) -> None:
    raise InvalidInput(f"This JSON contains {name}, which is not a number. Leave the value out or write null.")


def _objects(value: Any) -> tuple[list[dict[str, Any]], str | None]:
    if isinstance(value, list):
        return _only_objects(value), None
    if not isinstance(value, dict):
        raise InvalidInput(f"This JSON is a single value, not records. {_HOW}")
    if "$schema" in value:
        raise InvalidInput(f"This is a JSON schema, which describes records, and holds none. {_HOW}")
    if (wrapped := _unwrapped(value)) is not None:
        name, records = wrapped
        return _only_objects(records), f"The records were taken from “{printable(name)}”."
    if value and all(isinstance(record, dict) for record in value.values()):
        return [
            {KEY_COLUMN: key, **record} for key, record in value.items()
        ], "Each record was found under its own key."
    return ([value], "The file holds a single record.") if value else ([], None)


def _unwrapped(value: dict[str, Any], depth: int = 0) -> tuple[str, list[Any]] | None:
    named = [(name, value[name]) for name in _WRAPPERS if isinstance(value.get(name), list)]
    for name, records in named:
        if not records or isinstance(records[0], dict):
            return name, records
    for name in _WRAPPERS:
        if depth < 3 and isinstance(value.get(name), dict) and (inner := _unwrapped(value[name], depth + 1)):
            return f"{name}.{inner[0]}", inner[1]
    lists = {
        name: each for name, each in value.items() if isinstance(each, list) and each and isinstance(each[0], dict)
    }
    return next(iter(lists.items())) if depth == 0 and len(lists) == 1 and not _is_a_record(value) else None


def _is_a_record(value: dict[str, Any]) -> bool:
    """One home with a list of its rooms or prices is a home, not a wrapper."""
    return sum(1 for each in value.values() if isinstance(each, str)) > 3


def _only_objects(records: list[Any]) -> list[dict[str, Any]]:
    for number, record in enumerate(records, start=1):
        if not isinstance(record, dict):
            raise InvalidInput(f"Entry {number} of this JSON is not an object with named fields. {_HOW}")
    return records


def _flat(record: dict[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in record.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{name}.")
        elif isinstance(value, list) and any(isinstance(each, dict) for each in value):
            objects = [each for each in value if isinstance(each, dict)][:_MOST_OBJECTS_IN_A_VALUE]
            for position, each in enumerate(objects):
                flat |= _flat(each, f"{prefix}{name}.{position}.")
        else:
            flat[f"{prefix}{name}"] = _text(value)
    return flat


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(text for each in value if (text := _text(each)))
    return str(value)


def _heading(name: str) -> str:
    return printable(name, 100) or "?"
