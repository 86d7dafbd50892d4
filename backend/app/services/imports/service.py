"""Imports as people ask for them: previewed, started, watched, cancelled."""

import asyncio
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import PurePath
from typing import Any
from uuid import UUID

from app.core.config import Settings
from app.core.ids import new_id
from app.domain.errors import Conflict, InvalidInput
from app.domain.text import printable
from app.models.imports import Import, ImportKind, ImportRow, ImportStatus, RowOutcome
from app.observability import __name__ as _  # noqa: F401
from app.repositories.paging import Page, PageQuery
from app.repositories.unit_of_work import UnitOfWork
from app.schemas.imports import (
    ImportColumn,
    ImportField,
    ImportListParams,
    ImportPreview,
    ImportPreviewRow,
    ImportProblem,
    ImportRowParams,
)
from app.security.permissions import Permission
from app.services.base import Service
from app.services.imports.apply import DOORS, problems_of
from app.services.imports.cells import PreparedRow
from app.services.imports.fields import FIELDS
from app.services.imports.mapping import ColumnMapping, guess_mapping
from app.services.imports.reading import read_table
from app.services.imports.refused import refused_csv
from app.services.imports.rows import prepare_rows
from app.services.imports.table import Table
from app.services.imports.uploads import Uploads

JOB = "import"
SHOWN = 20
_SECRET = frozenset({"bank_details"})
