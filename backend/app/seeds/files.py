"""The data files beside this module. Where the places come from stands in data/NOTICE.md."""

import csv
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parent / "data"


def table(name: str, delimiter: str = "|") -> list[dict[str, str]]:
    """The rows of a file with a header, every value a string, empty where there is none."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


def outcodes() -> Iterator[tuple[str, float, float, str]]:
    """Outcode, latitude, longitude (WGS 84, degrees) and the name of its main local authority."""
    for row in table("outcodes_uk.csv", ","):
        yield row["outcode"], float(row["lat"]), float(row["lon"]), row["main_lad_name"]


def demo_postcodes() -> Iterator[tuple[str, float, float]]:
    """The postcodes of the demo homes with their coordinates."""
    for row in table("postcodes_demo.csv", ","):
        yield row["postcode"], float(row["lat"]), float(row["lon"])
