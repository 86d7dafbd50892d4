"""The rules of the house that import-linter, ruff and mypy cannot say."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig.databases import BACKEND_ROOT

APP = BACKEND_ROOT / "app"
REPOSITORY = BACKEND_ROOT.parent
SOURCES = {path.relative_to(APP).as_posix(): ast.parse(path.read_text()) for path in sorted(APP.rglob("*.py"))}


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function or method of that name in the application, with the file it stands in."""
    for file, tree in SOURCES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) == name:
                yield file, node


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _generators() -> set[str]:
    """Names of the functions in `api` that hold something open while a request runs."""
    return {
        node.name
        for file, tree in SOURCES.items()
        if file.startswith("api/")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and any(isinstance(part, ast.Yield) for part in ast.walk(node))
    }


def test_imports_go_down_the_floors_and_every_room_is_on_the_list() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([program, "--no-cache"], check=False, cwd=BACKEND_ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_a_request_holds_open_is_closed_before_the_answer_leaves() -> None:
    """Without `scope="function"` the commit runs after the client was told 201 (ADR 2)."""
    held = _generators()
    late = [
        f"{file}:{call.lineno}"
        for file, call in calls("Depends")
        if call.args and _name(call.args[0]) in held and not _has_function_scope(call)
    ]
    assert held, "no dependency opens the unit of work: this test no longer looks in the right place"
    assert not late


def _has_function_scope(call: ast.Call) -> bool:
    return any(
        word.arg == "scope" and isinstance(word.value, ast.Constant) and word.value.value == "function"
        for word in call.keywords
    )


def test_only_the_unit_of_work_commits() -> None:
    """One request or job, one transaction: whoever opens the unit of work closes it, and nobody else."""
    # Long work, in batches that are each a transaction of their own.
    batches = ("services/imports/", "services/geo.py", "services/reset.py")
    openers = ("repositories/unit_of_work.py", "api/deps.py", "services/runtime.py", "jobs/", "cli/", "seeds/")
    assert not [f"{file}:{call.lineno}" for file, call in calls("commit") if not file.startswith((*openers, *batches))]


def test_only_the_clock_knows_the_time() -> None:
    """Anything else could not be tested for a day on which the law changes."""
    asked = [
        f"{file}:{call.lineno}"
        for name in ("now", "today", "utcnow")
        for file, call in calls(name)
        if file != "core/clock.py" and isinstance(call.func, ast.Attribute) and _name(call.func.value) in _TIME_CLASSES
    ]
    assert not asked


_TIME_CLASSES = ("datetime", "date", "dt")


def test_no_middleware_is_built_on_starlettes_base_class() -> None:
    """It costs six to ten times a plain ASGI class and loses context variables on the way out (ADR 8)."""
    bases = [
        f"{file}:{node.lineno}"
        for file, tree in SOURCES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any(_name(base) == "BaseHTTPMiddleware" for base in node.bases)
    ]
    decorated = [f"{file}:{call.lineno}" for file, call in calls("middleware") if isinstance(call.func, ast.Attribute)]
    assert not bases + decorated


def test_a_relationship_is_loaded_on_purpose_or_not_at_all() -> None:
    from app.models import Base

    lazy = [
        str(relationship)
        for mapper in Base.registry.mappers
        for relationship in mapper.relationships
        if relationship.lazy not in ("raise", "raise_on_sql", "write_only")
    ]
    assert not lazy


def test_constraints_are_named_by_one_convention() -> None:
    from app.models import Base

    assert set(Base.metadata.naming_convention) >= {"ix", "uq", "ck", "fk", "pk"}


@pytest.mark.parametrize("lock", ["backend/requirements.lock", "backend/requirements-dev.lock"])
def test_python_packages_are_locked_by_hash_and_name_no_host(lock: str) -> None:
    text = (REPOSITORY / lock).read_text()
    pinned = re.findall(r"^[\w.\[\]-]+==", text, re.MULTILINE)
    assert pinned
    assert text.count("--hash=sha256:") >= len(pinned)
    assert "://" not in text


def test_the_node_lock_names_no_host() -> None:
    assert '"resolved"' not in (REPOSITORY / "frontend/package-lock.json").read_text()


def test_every_decision_is_in_the_index() -> None:
    records = REPOSITORY / "docs" / "adr"
    index = (records / "README.md").read_text()
    written = [record.name for record in records.glob("[0-9]*.md")]
    assert written
    assert [name for name in written if name not in index] == []
