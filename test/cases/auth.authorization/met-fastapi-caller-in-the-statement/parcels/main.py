from contextlib import asynccontextmanager

import asyncpg
from fastapi import Depends, FastAPI, HTTPException, Request

from parcels.security import signed_in


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with asyncpg.create_pool("postgres://db/parcels", max_size=10, command_timeout=5) as pool:
        app.state.pool = pool
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/parcels/{pk}")
async def show(pk: int, request: Request, rider=Depends(signed_in)):
    row = await request.app.state.pool.fetchrow("SELECT * FROM parcels WHERE id = $1 AND rider = $2", pk, rider["sub"])
    if row is None:
        raise HTTPException(404)
    return dict(row)


@app.delete("/parcels/{pk}", status_code=204)
async def cancel(pk: int, request: Request, rider=Depends(signed_in)):
    await request.app.state.pool.execute("DELETE FROM parcels WHERE id = $1 AND rider = $2", pk, rider["sub"])
