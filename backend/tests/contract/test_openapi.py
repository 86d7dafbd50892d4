"""The committed contract is the one the application serves."""

import json
from pathlib import Path

from tests.rig import databases


def test_the_committed_openapi_is_fresh(tmp_path: Path) -> None:
    databases.command(["openapi", "--out", str(tmp_path / "openapi.json")], {})
    served = json.loads((tmp_path / "openapi.json").read_text())
    committed = json.loads((databases.BACKEND_ROOT.parent / "openapi.json").read_text())
    assert served == committed, "write it anew: cd backend && .venv/bin/python -m app.cli openapi"
