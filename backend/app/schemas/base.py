"""What all schemas share."""

from collections.abc import Mapping
from types import NoneType
from typing import Annotated, Any, ClassVar, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic.fields import FieldInfo

from app.schemas.types import WholeNumber


class Body(BaseModel):
    """A request body: unknown fields are refused; fields that can only be read are ignored, so that a record that
    was read can be sent back as it is."""

    model_config = ConfigDict(extra="forbid")
    read_only: ClassVar[frozenset[str]] = frozenset(
        {"id", "reference", "created_at", "updated_at", "version", "archived_at", "branch_id", "can"}
    )

    @model_validator(mode="before")
    @classmethod
    def _ignore_what_is_read_only(cls, data: Any) -> Any:
        if not isinstance(data, Mapping):
            return data
        fields = cls.model_fields
        return {
            name: None if _is_emptied(fields.get(name), value) else value
            for name, value in data.items()
            if name in fields or name not in cls.read_only
        }

    def sent(self) -> dict[str, Any]:
        """Only the fields that were sent; an explicit null is among them."""
        return {name: getattr(self, name) for name in self.model_fields_set}


def unsent() -> Any:
    """The default of a field that may be left out of a change but not emptied."""
    return Field(default=None, json_schema_extra=_without_default)


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def _is_emptied(field: FieldInfo | None, value: Any) -> bool:
    """An emptied form field says that there is no value."""
    return field is not None and isinstance(value, str) and not value.strip() and NoneType in get_args(field.annotation)


class Read(BaseModel):
    """An answer. Its fields have no defaults, so clients see none as optional."""

    model_config = ConfigDict(extra="forbid")


class PageParams(BaseModel):
    model_config = ConfigDict(extra="forbid")

    limit: WholeNumber = Field(default=50, ge=1, le=200, description="How many rows a page has.")
    cursor: Annotated[str, StringConstraints(max_length=4000, pattern=r"^[A-Za-z0-9_.\-]+$")] | None = Field(
        default=None, description="Where to go on: `next_cursor` of the page before."
    )


class PageRead[T](BaseModel):
    """A page of a list. `total` is counted on the first page, exactly up to 10,000."""

    items: list[T]
    next_cursor: str | None
    total: int
    total_is_exact: bool
