from contextlib import asynccontextmanager

from fastapi import FastAPI
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel

from loans.bureau import score

pool = AsyncConnectionPool(
    "host=pg.loans.internal dbname=loans user=loans passfile=/run/secrets/pgpass "
    "sslmode=verify-full sslrootcert=/etc/loans/db-ca.pem connect_timeout=3",
    max_size=8,
    open=False,
)


@asynccontextmanager
async def lifespan(_: FastAPI):
    async with pool:
        yield


app = FastAPI(lifespan=lifespan)


class Application(BaseModel):
    name: str
    born_on: str
    address: str
    euros: int


@app.post("/applications", status_code=201)
async def apply(a: Application):
    points = await score(a.name, a.born_on, a.address)
    async with pool.connection() as db:
        row = await db.execute(
            "INSERT INTO applications (name, born_on, address, euros, score) VALUES (%s, %s, %s, %s, %s) RETURNING id",
            (a.name, a.born_on, a.address, a.euros, points),
        )
        return {"id": (await row.fetchone())[0]}
