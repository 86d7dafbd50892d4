"""`make bench`, or `make bench ARGS="lists"`: what a small machine does with a large portfolio.

Each benchmark starts what it needs itself, in a scratch folder, and prints a table. Figures depend on the machine and on
what else it is doing; compare figures of one run with each other.
"""

import sys
from collections.abc import Callable
from pathlib import Path

BACKEND = Path(__file__).resolve().parents[1] / "backend"
sys.path.insert(0, str(BACKEND))

import imports
import lists

BENCHMARKS: dict[str, Callable[[], None]] = {"import": imports.run, "lists": lists.run}


def main() -> None:
    wanted = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        sys.exit(f"no benchmark is called {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}")
    for name in wanted:
        BENCHMARKS[name]()


main()
