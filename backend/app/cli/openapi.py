"""Writes the API's description, from which the interface's types are made."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.core.config import REPOSITORY, Environment, Settings
from app.main import create_app

DEFAULT = REPOSITORY / "openapi.json"


def describe() -> str:
    """The OpenAPI document as it is committed."""
    # Nothing of this reaches the document: it only lets the application be built without an environment.
    nothing = "openapi:" + "A" * 43 + "="
    app = create_app(
        Settings(environment=Environment.TEST, secret_key=nothing, field_encryption_keys=nothing, docs_enabled=True)
    )
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"


def write(out: Annotated[Path, typer.Option(help="Where to write it.")] = DEFAULT) -> None:
    """Write openapi.json anew."""
    out.write_text(describe())
    typer.echo(f"wrote {out.name}")
