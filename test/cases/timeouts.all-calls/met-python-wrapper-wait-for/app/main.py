import os
import asyncpg
from fastapi import FastAPI
from app.limits import limited
app = FastAPI()


@app.on_event("startup")
async def start():
    app.state.pool = await asyncpg.create_pool(os.environ["DSN"], timeout=2)


@app.get("/x/{i}")
async def x(i: int):
    return await limited(app.state.pool.fetchval("select name from x where id = $1", i))
