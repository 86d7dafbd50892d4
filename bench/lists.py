"""Lists and search over 100,000 homes on PostgreSQL, at 20 requests a second, open loop: late answers do not slow the asking."""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import quantiles

import asyncpg
import httpx2
from tests.rig import postgres
from tests.rig.databases import ENCRYPTION_KEYS, plain
from tests.rig.net import free_port

HOMES, LANDLORDS = 100_000, 2_000
PER_SECOND, SECONDS = 20, 30
BACKEND = Path(__file__).resolve().parents[1] / "backend"
PERSON = {"email": "bench@example.com", "password": "bench-bench-bench-1"}  # pragma: allowlist secret

FILL = f"""
INSERT INTO contacts (id, reference, branch_id, kind, first_name, last_name, email, phone, version, created_at, updated_at)
SELECT gen_random_uuid(), 'CON-B' || n, (SELECT id FROM branches LIMIT 1), 'person',
       (ARRAY['Abena','Rosa','Tunde','Ffion','Samuel','Mei','Kofi','Ines'])[n % 8 + 1],
       (ARRAY['Boateng','Castellanos','Adeyemi','Rees','Idowu','Tan','Whitfield','Duarte'])[n / 8 % 8 + 1] || (n / 64),
       'landlord' || n || '@example.com', '+4477009' || lpad((n % 100000)::text, 5, '0'), 1, now(), now()
FROM generate_series(1, {LANDLORDS}) n;
INSERT INTO landlords (id, reference, branch_id, contact_id, version, created_at, updated_at)
SELECT gen_random_uuid(), 'LLD-B' || replace(reference, 'CON-B', ''), branch_id, id, 1, created_at, updated_at
FROM contacts WHERE reference LIKE 'CON-B%';
WITH owner AS (SELECT array_agg(id ORDER BY reference) AS ids FROM landlords)
INSERT INTO properties (id, reference, branch_id, address, city, postcode, outcode, bedrooms, bathrooms, rent_amount,
    rent_frequency, rent_pcm, property_type, status, landlord_id, furnishing, let_type, features, instructed_on,
    version, created_at, updated_at)
SELECT gen_random_uuid(), 'LET-B' || n, (SELECT id FROM branches LIMIT 1),
       (n % 300 + 1) || ' ' || (ARRAY['Lordship','Bellenden','Melbourne','Barry','Ashbourne','Playfield','Ulverscroft','Crystal'])[n % 8 + 1]
           || ' ' || (ARRAY['Lane','Road','Grove','Crescent'])[n / 8 % 4 + 1], 'London',
       'SE' || (n % 28 + 1) || ' ' || (n % 9) || 'AB', 'SE' || (n % 28 + 1), n % 5, n % 3 + 1, (90000 + n % 170000), 'monthly',
       (90000 + n % 170000), (ARRAY['flat','house','studio','maisonette'])[n % 4 + 1],
       (ARRAY['available','let','let','let','under_offer','instructed'])[n % 6 + 1], owner.ids[n % {LANDLORDS} + 1],
       'not_specified', 'not_specified', '[]', current_date, 1, now() - n * interval '5 minutes', now()
FROM generate_series(1, {HOMES}) n, owner;
ANALYZE;
"""


def run() -> None:
    with tempfile.TemporaryDirectory(prefix="crm-bench-") as scratch, ExitStack() as stack:
        folder = Path(scratch)
        folder.chmod(0o711)
        cluster = postgres.Cluster(folder / "pg", postgres.find_all()[0])
        cluster.start()
        stack.callback(cluster.stop)
        port = free_port()
        settings = {
            **os.environ, "DATABASE_URL": f"{cluster.url}/postgres", "DATA_DIR": str(folder / "data"), "PORT": str(port),
            "SECRET_KEY": "bench" * 8, "FIELD_ENCRYPTION_KEYS": ENCRYPTION_KEYS,  # pragma: allowlist secret
            "ADMIN_EMAIL": PERSON["email"], "ADMIN_PASSWORD": PERSON["password"],
        }  # fmt: skip
        crm = [sys.executable, "-m", "app.cli"]
        subprocess.run([*crm, "migrate"], cwd=BACKEND, env=settings, check=True)
        server = subprocess.Popen([*crm, "serve"], cwd=BACKEND, env=settings)
        stack.callback(server.wait)
        stack.callback(server.terminate)
        asyncio.run(_wait(port))
        start = time.perf_counter()
        asyncio.run(_fill(plain(f"{cluster.url}/postgres")))
        subprocess.run([*crm, "search", "rebuild"], cwd=BACKEND, env=settings, check=True, stdout=subprocess.DEVNULL)
        print(f"{HOMES:,} homes and {LANDLORDS:,} landlords made and indexed in {time.perf_counter() - start:.0f} s", flush=True)
        asyncio.run(_load(port))


async def _wait(port: int) -> None:
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        for _ in range(200):
            try:
                if (await client.get("/readyz")).status_code == 200:
                    return
            except httpx2.TransportError:
                pass
            await asyncio.sleep(0.1)
    sys.exit("the server did not get ready")


async def _fill(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(FILL)
    await connection.close()


async def _load(port: int) -> None:
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
        (await client.post("/api/v1/auth/login", json=PERSON)).raise_for_status()
        kinds = await _kinds(client)
        for kind, path in kinds.items():
            start = time.perf_counter()
            (await client.get(path)).raise_for_status()
            print(f"{kind:28} alone {(time.perf_counter() - start) * 1000:8.1f} ms", flush=True)
        times: dict[str, list[float]] = {kind: [] for kind in kinds}
        chosen = random.Random(7)
        async with asyncio.TaskGroup() as tasks:
            for _ in range(PER_SECOND * SECONDS):
                kind = chosen.choice(list(kinds))
                tasks.create_task(_ask(client, kinds[kind], times[kind]))
                await asyncio.sleep(1 / PER_SECOND)
        print(f"\n{PER_SECOND} requests/s for {SECONDS} s     n     p50      p95      max  (ms)")
        for kind, taken in [*times.items(), ("all", [one for some in times.values() for one in some])]:
            cuts = quantiles(taken, n=100)
            print(f"{kind:28} {len(taken):5} {cuts[49]:7.1f} {cuts[94]:8.1f} {max(taken):8.1f}", flush=True)


async def _kinds(client: httpx2.AsyncClient) -> dict[str, str]:
    homes = "/api/v1/properties"
    deep = homes
    for _ in range(200):  # ten thousand rows down
        cursor = (await client.get(deep)).json()["next_cursor"]
        deep = f"{homes}?cursor={cursor}"
    return {
        "first page, 50": homes,
        "page at row 10,000, 50": deep,
        "available in SE22, 50": f"{homes}?status=available&outcode=SE22",
        "cheapest first, 2+ beds, 50": f"{homes}?sort=rent_pcm&min_bedrooms=2",
        "search: street and outcode": "/api/v1/search?q=lordship%20lane%20se22",
        "search: a name": "/api/v1/search?q=abena%20boateng12",
        "search: a typing error": "/api/v1/search?q=melborne",
        "search: part of a phone": "/api/v1/search?q=00123",
        "count": "/api/v1/search/count?status=available",
    }


async def _ask(client: httpx2.AsyncClient, path: str, times: list[float]) -> None:
    start = time.perf_counter()
    answer = await client.get(path)
    times.append((time.perf_counter() - start) * 1000)
    if answer.status_code != 200:
        print(f"{path}: {answer.status_code}", flush=True)
