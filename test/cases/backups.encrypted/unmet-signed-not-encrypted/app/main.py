import os
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI
from pydantic import BaseModel


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.db = await asyncpg.create_pool(os.environ["DATABASE_URL"], max_size=10, command_timeout=5)
    yield
    await app.state.db.close()


app = FastAPI(lifespan=lifespan)


class Sample(BaseModel):
    well: str
    nitrate_mg: float


@app.post("/samples", status_code=201)
async def add_sample(sample: Sample):
    row_id = await app.state.db.fetchval(
        "INSERT INTO samples (well, nitrate_mg) VALUES ($1, $2) RETURNING id", sample.well, sample.nitrate_mg
    )
    return {"id": row_id}
