import os
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app):
    app.state.pool = await asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=2, max_size=12)
    yield
    await app.state.pool.close()


app = FastAPI(lifespan=lifespan)


@app.get("/beds")
async def beds(request: Request):
    async with request.app.state.pool.acquire() as conn:
        rows = await conn.fetch("SELECT id, free FROM beds")
    return [dict(r) for r in rows]
