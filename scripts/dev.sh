#!/bin/sh
# The API with reload and Vite beside it; stopping one stops both.
set -eu
ROOT=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
[ -d "$ROOT/.tools/node/bin" ] && PATH="$ROOT/.tools/node/bin:$PATH"
cd "$ROOT/backend"
DEMO_DATA=${DEMO_DATA:-true}; export DEMO_DATA
.venv/bin/python -m app.cli migrate
.venv/bin/python -m app.cli seed
.venv/bin/python -m uvicorn app.main:create_app --factory --reload --reload-dir app --host 127.0.0.1 --port "${PORT:-8000}" &
api=$!
trap 'kill "$api" 2>/dev/null' EXIT
trap 'exit 130' INT TERM
cd "$ROOT/frontend"
npm run -s dev
