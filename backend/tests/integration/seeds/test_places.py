"""Where places are: what ships with the product, and what is loaded from a file."""

import gzip
from pathlib import Path

import pytest

from app.core.config import Settings
from app.core.database import Database
from app.domain.errors import InvalidInput
from app.repositories.place import PlaceRepository
from app.seeds import files
from app.services.geo import Loaded, ensure_outcodes, load_file

HEADER = "postcode,lat,lon,lad_code\n"


async def load(database: Database, path: Path) -> Loaded:
    return await load_file(database, path, lambda _done: None)


async def find(database: Database, postcode: str) -> tuple[float, float] | None:
    async with database.session(write=False) as session:
        return (await PlaceRepository(session).find_all([postcode])).get(postcode)


async def test_the_outcodes_are_there_from_the_start(settings: Settings) -> None:
    database = Database(settings.database_url)
    assert not await ensure_outcodes(database, files.outcodes()), "migrating has loaded them already"
    place = await find(database, "SE22 8HN")
    assert place == pytest.approx((51.456, -0.073), abs=0.01)
    await database.dispose()


async def test_a_postcode_file_is_loaded_and_its_bad_rows_are_counted(settings: Settings, tmp_path: Path) -> None:
    database = Database(settings.database_url)
    path = tmp_path / "postcodes.csv.gz"
    bad = "not a postcode,51,0\nSE22 8HN,north,0\nSE22 8HP\nSE22 8HP,99.999999,0.0\n"
    good = "SE22 8HN,51.46015,-0.07549,E09000028\nse228ep,51.45857,-0.07478,x\n"
    path.write_bytes(gzip.compress(f"{HEADER}{good}{bad}".encode()))
    loaded = await load(database, path)
    assert (loaded.taken, loaded.refused) == (2, 4)
    assert loaded.examples[0].startswith("line 4: ")
    assert await find(database, "SE22 8HN") == (51.46015, -0.07549)

    path = tmp_path / "corrected.csv"
    path.write_text("\ufeffPostcode,Latitude,Longitude\nSE22 8HN,51.5,-0.1\n")
    assert (await load(database, path)).taken == 1
    assert await find(database, "SE22 8HN") == (51.5, -0.1)
    async with database.session(write=False) as session:
        assert await PlaceRepository(session).count_postcodes() == 2
    await database.dispose()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\x00\xff", b"town,lat,lon\n", b"\x1f\x8bbroken"])
@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
async def test_a_file_of_something_else_is_refused_with_a_sentence(
    backend: str, settings: Settings, tmp_path: Path, content: bytes
) -> None:
    database = Database(settings.database_url)
    path = tmp_path / "other.csv"
    path.write_bytes(content)
    with pytest.raises(InvalidInput):
        await load(database, path)
    await database.dispose()
