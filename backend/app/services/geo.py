"""Loading where places are: the outcodes that ship with the product, and full postcodes from a file."""

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import batched
from pathlib import Path
from typing import IO

from app.core.database import Database
from app.domain.errors import InvalidInput
from app.domain.postcode import normalise_postcode
from app.repositories.place import PlaceRepository

BATCH = 10_000
EXAMPLES = 5
COLUMNS = {
    "postcode": ("postcode", "pcds", "pcd", "pcd2"),
    "latitude": ("lat", "latitude"),
    "longitude": ("lon", "long", "lng", "longitude"),
}
# The United Kingdom's bounding box in degrees. Directories write 99.999999 where they know no place.
SOUTH, NORTH, WEST, EAST = 49.0, 61.5, -9.0, 2.5

OutcodeRow = tuple[str, float, float, str]
PostcodeRow = tuple[str, float, float]


@dataclass(slots=True)
class Loaded:
    """What became of a file: rows taken, rows refused, and the first few of those with their line."""

    taken: int = 0
    refused: int = 0
    examples: list[str] = field(default_factory=list)

    def refuse(self, line: int, problem: str) -> None:
        self.refused += 1
        if len(self.examples) < EXAMPLES:
            self.examples.append(f"line {line}: {problem}")


async def ensure_outcodes(database: Database, rows: Iterable[OutcodeRow]) -> bool:
    """Load the outcodes where there are none yet; returns whether it did."""
    async with database.session(write=True) as session:
        places = PlaceRepository(session)
        if await places.has_outcodes():
            return False
        await places.add_outcodes(rows)
        await session.commit()
    return True


async def load_postcodes(database: Database, rows: Iterable[PostcodeRow]) -> None:
    """Add or correct postcodes, a batch to a transaction."""
    for batch in batched(rows, BATCH):
        async with database.session(write=True) as session:
            await PlaceRepository(session).put_postcodes(batch)
            await session.commit()


async def load_file(database: Database, path: Path, progress: Callable[[int], None]) -> Loaded:
    """Load a CSV file, gzipped or not. `progress` hears how many bytes of it have been read.

    Raises:
        InvalidInput: when it is no CSV file with the columns postcode, lat and lon.
    """
    loaded = Loaded()
    with path.open("rb") as raw, _text(raw) as text:
        try:
            for batch in batched(_rows(text, loaded), BATCH):
                await load_postcodes(database, batch)
                progress(raw.tell())
        except (OSError, EOFError, zlib.error, csv.Error, UnicodeDecodeError) as error:
            raise InvalidInput(f"{path.name} cannot be read as CSV: {error}.", code="file_not_readable") from error
    return loaded


def _text(raw: IO[bytes]) -> io.TextIOWrapper:
    zipped = raw.read(2) == b"\x1f\x8b"
    raw.seek(0)
    return io.TextIOWrapper(gzip.open(raw) if zipped else raw, encoding="utf-8-sig", newline="")


def _rows(text: io.TextIOWrapper, loaded: Loaded) -> Iterator[PostcodeRow]:
    reader = csv.reader(text)
    postcode_at, lat_at, lon_at = _columns(next(reader, []))
    for row in reader:
        try:
            found = normalise_postcode(row[postcode_at]), float(row[lat_at]), float(row[lon_at])
        except IndexError:
            loaded.refuse(reader.line_num, "the row is too short")
        except ValueError as error:
            loaded.refuse(reader.line_num, str(error))
        else:
            if SOUTH < found[1] < NORTH and WEST < found[2] < EAST:
                loaded.taken += 1
                yield found
            else:
                loaded.refuse(reader.line_num, f"{found[0]} does not lie in the United Kingdom by its coordinates")


def _columns(header: list[str]) -> list[int]:
    names = [name.strip().casefold() for name in header]
    places = []
    for wanted, spellings in COLUMNS.items():
        at = next((names.index(spelling) for spelling in spellings if spelling in names), None)
        if at is None:
            raise InvalidInput(f"The file has no column {wanted}. The first line must name its columns.")
        places.append(at)
    return places
