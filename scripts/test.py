"""`make test`: every suite, the independent ones side by side, and one summary."""

import os
import sys
from dataclasses import dataclass
from xml.etree import ElementTree

from steps import RESULTS, ROOT, Step, run, say

BACKEND = ROOT / "backend"
FRONTEND = ROOT / "frontend"
PYTEST = [sys.executable, "-m", "pytest", "-q"]


@dataclass
class Suite:
    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0

    def count(self, case: ElementTree.Element) -> None:
        if case.find("failure") is not None or case.find("error") is not None:
            self.failed += 1
        elif case.find("skipped") is not None:
            self.skipped += 1
        else:
            self.passed += 1
        self.seconds += float(case.get("time", 0))


def main() -> int:
    backend, unit, e2e = (RESULTS / f"{name}.xml" for name in ("backend", "frontend", "e2e"))
    cores = os.cpu_count() or 2
    workers = str(max(2, min(8, cores - 1)))
    vitest = ["npm", "run", "-s", "test", "--", "--reporter=default", "--reporter=junit", f"--outputFile.junit={unit}"]
    pytest = [*PYTEST, "-n", workers, "--dist=worksteal", f"--junitxml={backend}"]
    in_backend = Step("backend", pytest, BACKEND, backend)
    in_frontend = [
        Step("frontend lint", ["npm", "run", "-s", "lint"], FRONTEND),
        Step("frontend types", ["npm", "run", "-s", "typecheck"], FRONTEND),
        Step("frontend unit", vitest, FRONTEND, unit),
    ]
    in_browser = Step("end to end", [*PYTEST, "tests/e2e", f"--junitxml={e2e}"], BACKEND, e2e)
    # On two cores the browser waits for the frontend's own tests, so that neither starves the other.
    lanes = [[in_backend], in_frontend, [in_browser]] if cores > 3 else [[in_backend], [*in_frontend, in_browser]]
    run(lanes)
    return _summary([step for lane in lanes for step in lane])


def _summary(steps: list[Step]) -> int:
    failed = 0
    everything: list[Suite] = []
    say(f"\n  {'suite':<24}{'passed':>8}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    for step in steps:
        suites = _suites(step)
        for suite in suites:
            say(f"  {suite.name:<24}{suite.passed:>8}{suite.failed:>8}{suite.skipped:>9}{suite.seconds:>9.0f}")
        if not suites:
            say(f"  {step.name:<24}{'FAILED' if step.code else 'ok':>8}{'':>17}{step.seconds:>9.0f}")
        if step.code and not any(suite.failed for suite in suites):
            failed += 1  # it fell over outside a test
        everything += suites
    failed += sum(suite.failed for suite in everything)
    passed, skipped = sum(suite.passed for suite in everything), sum(suite.skipped for suite in everything)
    say(f"\n{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


def _suites(step: Step) -> list[Suite]:
    """The outcomes in the step's report; the backend's are told apart by the room the test stands in."""
    suites: dict[str, Suite] = {}
    if step.report and step.report.exists():
        for case in ElementTree.parse(step.report).iter("testcase"):
            name = _suite_name(step, case)
            suites.setdefault(name, Suite(name)).count(case)
    return sorted(suites.values(), key=lambda suite: suite.name)


def _suite_name(step: Step, case: ElementTree.Element) -> str:
    room = (case.get("classname") or "").split(".")
    return f"backend {room[1]}" if step.name == "backend" and len(room) > 2 and room[0] == "tests" else step.name


if __name__ == "__main__":
    sys.exit(main())
