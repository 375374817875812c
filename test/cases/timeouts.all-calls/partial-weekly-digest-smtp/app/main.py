import asyncio
import logging
import os
from contextlib import asynccontextmanager

import asyncpg
import httpx
from fastapi import FastAPI, HTTPException

log = logging.getLogger("observatory")


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.pool = await asyncpg.create_pool(
        os.environ["DATABASE_URL"], max_size=8, timeout=3, command_timeout=4
    )
    async with httpx.AsyncClient(base_url=os.environ["EPHEMERIS_URL"], timeout=3.0) as client:
        app.state.ephemeris = client
        yield
    await asyncio.wait_for(app.state.pool.close(), timeout=10)


app = FastAPI(lifespan=lifespan)


@app.get("/objects/{name}/rise")
async def rise(name: str) -> dict:
    async with app.state.pool.acquire(timeout=2) as connection:
        row = await connection.fetchrow("select ra, dec from objects where name = $1", name)
    if row is None:
        raise HTTPException(404)
    try:
        async with asyncio.timeout(5):
            answer = await app.state.ephemeris.get("/rise", params={"ra": row["ra"], "dec": row["dec"]})
            answer.raise_for_status()
    except (httpx.HTTPError, TimeoutError) as error:
        log.error("ephemeris failed for %s: %r", name, error)
        raise HTTPException(502) from error
    return answer.json()
