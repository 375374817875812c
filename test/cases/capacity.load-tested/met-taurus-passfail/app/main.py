from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.pool = await asyncpg.create_pool("postgresql://pg.hotels.svc/hotels", max_size=20)
    yield
    await app.state.pool.close()


app = FastAPI(lifespan=lifespan)


@app.get("/rooms")
async def rooms(town: str, day: str):
    rows = await app.state.pool.fetch(
        "select hotel, price_cents from rooms where town = $1 and day = $2::text::date and free > 0 limit 50",
        town,
        day,
    )
    return [dict(r) for r in rows]
