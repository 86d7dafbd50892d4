"""Runs named commands in lanes side by side, says how far they are, and keeps what they wrote in case one fails."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "test-results"
_LIMIT_SECONDS = 900
_LINES_SHOWN = 400
_PERCENT = re.compile(r"\[ *(\d+)%\]")
_say_lock = threading.Lock()


@dataclass
class Step:
    name: str
    command: list[str]
    folder: Path = ROOT
    report: Path | None = None
    code: int | None = None
    seconds: float = 0.0
    process: subprocess.Popen[str] | None = field(default=None, repr=False)

    @property
    def log(self) -> Path:
        return RESULTS / f"{self.name.replace(' ', '-')}.log"


def say(text: str) -> None:
    with _say_lock:
        print(text, flush=True)


def run(lanes: list[list[Step]]) -> bool:
    """Run the lanes at the same time and each lane's steps in order. True when every step succeeded."""
    RESULTS.mkdir(exist_ok=True)
    threads = [threading.Thread(target=_run_lane, args=(lane,), daemon=True) for lane in lanes]
    steps = [step for lane in lanes for step in lane]
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            thread.join()
    except KeyboardInterrupt:
        for step in steps:
            _kill(step)
        sys.exit("stopped")
    for step in steps:
        if step.code:
            _show(step)
    return not any(step.code for step in steps)


def _run_lane(lane: list[Step]) -> None:
    for step in lane:
        _run(step)


def _run(step: Step) -> None:
    say(f"  {step.name}: started")
    begun = time.monotonic()
    if step.report:
        step.report.unlink(missing_ok=True)
    step.process = subprocess.Popen(
        step.command, cwd=step.folder, env=_environment(), text=True, encoding="utf-8", errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    overdue = threading.Timer(_LIMIT_SECONDS, _kill, args=(step,))
    overdue.start()
    _follow(step, step.process)
    step.code = step.process.wait()
    overdue.cancel()
    step.seconds = time.monotonic() - begun
    say(f"  {step.name}: {'FAILED' if step.code else 'done'} after {step.seconds:.0f} s")


def _follow(step: Step, process: subprocess.Popen[str]) -> None:
    """Keep every line in the step's log, and pass on each further tenth of the way."""
    told = 0
    with step.log.open("w", encoding="utf-8") as log:
        for line in process.stdout or ():
            log.write(line)
            log.flush()
            found = _PERCENT.search(line)
            if found and told + 10 <= int(found[1]) < 100:
                told = int(found[1])
                say(f"  {step.name}: {told} %")


def _environment() -> dict[str, str]:
    own_node = ROOT / ".tools" / "node" / "bin"
    path = os.environ.get("PATH", os.defpath)
    found = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    found["NO_COLOR"] = "1"
    return {**found, "PATH": f"{own_node}{os.pathsep}{path}" if own_node.exists() else path}


def _kill(step: Step) -> None:
    if step.process and step.process.poll() is None:
        os.killpg(step.process.pid, signal.SIGTERM)


def _show(step: Step) -> None:
    lines = step.log.read_text(encoding="utf-8").splitlines()
    say(f"\n===== {step.name} failed; the end of {step.log.relative_to(ROOT)}:")
    say("\n".join(lines[-_LINES_SHOWN:]))
