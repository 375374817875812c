import os
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI, HTTPException


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.pool = await asyncpg.create_pool(
        host=os.environ["DB_HOST"],
        user="catalogue",
        password=os.environ["DB_PASSWORD"],
        database="catalogue",
        max_size=10,
        command_timeout=5,
    )
    yield
    await app.state.pool.close()


app = FastAPI(lifespan=lifespan)


@app.get("/seeds/{variety}")
async def seed(variety: str):
    row = await app.state.pool.fetchrow(
        "select variety, sow_from, sow_until from seeds where variety = $1", variety
    )
    if row is None:
        raise HTTPException(404)
    return dict(row)
