"""Ten thousand homes from a CSV file into SQLite, validated, with their events and search entries."""

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = 10_000
OUTCODES = ("SE22", "SE15", "SE5", "SE24", "SE21", "SE23")
BACKEND = Path(__file__).resolve().parents[1] / "backend"


def run() -> None:
    with tempfile.TemporaryDirectory(prefix="crm-bench-") as scratch:
        folder = Path(scratch)
        file = folder / "homes.csv"
        _write(file)
        settings = {**os.environ, "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/crm.db", "DATA_DIR": str(folder / "data")}
        _crm(settings, "migrate")
        for attempt in ("first time", "same file again"):
            start = time.perf_counter()
            said = _crm(settings, "import", str(file), "--kind", "properties", "--json")
            seconds = time.perf_counter() - start
            counts = json.loads(said)
            summary = ", ".join(f"{counts[name]} {name}" for name in ("created", "updated", "skipped", "refused"))
            print(f"import {ROWS:,} homes into SQLite, {attempt}: {seconds:.1f} s ({summary})", flush=True)


def _write(file: Path) -> None:
    with file.open("w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["Ref", "Address", "Town", "Postcode", "Bedrooms", "Bathrooms", "Rent", "Type", "Available from", "Description"])
        for n in range(ROWS):
            postcode = f"{OUTCODES[n % 6]} {n % 9 + 1}{'ABDEFGHJLN'[n % 10]}{'PQRSTUWXYZ'[n // 10 % 10]}"
            rent = f"£{900 + n % 1700:,} pcm" if n % 10 else f"£{250 + n % 300} pw"
            writer.writerow(
                [f"B{n:05}", f"{n % 300 + 1} Street Number {n // 300}", "London", postcode, n % 5, n % 3 + 1, rent,
                 ("Flat", "Terraced", "Maisonette", "Studio")[n % 4], "01/12/2026", "Close to the park and the station."]
            )  # fmt: skip


def _crm(settings: dict[str, str], *words: str) -> str:
    done = subprocess.run([sys.executable, "-m", "app.cli", *words], cwd=BACKEND, env=settings, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"crm {' '.join(words)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
