from fastapi import APIRouter, Depends, FastAPI, HTTPException

from care.access import record_read
from care.db import pool

residents = APIRouter(prefix="/residents", dependencies=[Depends(record_read)])


@residents.get("/")
def ward(ward: str):
    with pool.connection() as db:
        rows = db.execute("SELECT id, name FROM residents WHERE ward = %s", (ward,)).fetchall()
    return [{"id": i, "name": n} for i, n in rows]


@residents.get("/{resident}")
def one(resident: int):
    with pool.connection() as db:
        row = db.execute("SELECT name, born_on, medication FROM residents WHERE id = %s", (resident,)).fetchone()
    if row is None:
        raise HTTPException(status_code=404)
    return {"name": row[0], "born_on": row[1], "medication": row[2]}


app = FastAPI(title="Residents")
app.include_router(residents)
