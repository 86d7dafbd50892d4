"""Real files to read, where they are at hand."""

import os
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real files: CRM_SHARED_DATA, or shared/data beside the checkout. Without it: skipped."""
    folder = Path(os.environ.get("CRM_SHARED_DATA") or _REPOSITORY.parent / "shared" / "data")
    if not (folder / "listings").is_dir():
        pytest.skip(f"NOT RUN: the real files are not in {folder}; set CRM_SHARED_DATA to test with them")
    return folder
