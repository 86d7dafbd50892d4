"""`make check`: format, lint, types, floors, migrations, the committed contract and its client, and secrets."""

import sys

from steps import ROOT, Step, run, say

BACKEND = ROOT / "backend"
FRONTEND = ROOT / "frontend"
PROGRAMS = BACKEND / ".venv" / "bin"
PYTEST = [sys.executable, "-m", "pytest", "-q", "-n", "0"]
SECRETS = (
    f"git ls-files -co --exclude-standard -z | xargs -0 {PROGRAMS / 'detect-secrets-hook'} --baseline .secrets.baseline"
)


def main() -> int:
    in_backend = [
        Step("format", [str(PROGRAMS / "ruff"), "format", "--check", ".", "../scripts"], BACKEND),
        Step("lint", [str(PROGRAMS / "ruff"), "check", ".", "../scripts"], BACKEND),
        Step("types", [str(PROGRAMS / "mypy")], BACKEND),
        Step("floors", [str(PROGRAMS / "lint-imports")], BACKEND),
        Step("migrations", [*PYTEST, "tests/contract/test_migrations.py"], BACKEND),
        Step("openapi", [*PYTEST, "tests/contract/test_openapi.py"], BACKEND),
    ]
    in_frontend = [
        Step("frontend lint", ["npm", "run", "-s", "lint"], FRONTEND),
        Step("frontend types", ["npm", "run", "-s", "typecheck"], FRONTEND),
        Step("generated client", ["npm", "run", "-s", "generate", "--", "--check"], FRONTEND),
        Step("secrets", ["sh", "-c", SECRETS]),
    ]
    good = run([in_backend, in_frontend])
    say("\nall checks passed" if good else "\nsome checks failed")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
