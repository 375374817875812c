from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with asyncpg.create_pool(min_size=1, max_size=8) as pool:
        app.state.pool = pool
        yield


async def journal(conn: asyncpg.Connection, actor: str, action: str, applicant: int) -> None:
    await conn.execute(
        "INSERT INTO journal (actor, action, applicant_id, at) VALUES ($1, $2, $3, now())", actor, action, applicant
    )
