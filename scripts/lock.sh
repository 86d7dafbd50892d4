#!/bin/sh
# Writes the hashed lock files anew from backend/pyproject.toml (no host name is recorded in them).
set -eu
ROOT=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
UV="$ROOT/.tools/uv/bin/uv"
[ -x "$UV" ] || UV=uv
cd "$ROOT/backend"
common="--universal --python-version 3.12 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command scripts/lock.sh -q"
# shellcheck disable=SC2086
"$UV" pip compile pyproject.toml $common "$@" -o requirements.lock
# shellcheck disable=SC2086
"$UV" pip compile pyproject.toml --group dev -c requirements.lock $common "$@" -o requirements-dev.lock
