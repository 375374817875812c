from fastapi import FastAPI, Header, HTTPException, Request
from pydantic import BaseModel, EmailStr

from scholarships.db import journal, lifespan

app = FastAPI(lifespan=lifespan)


class Applicant(BaseModel):
    full_name: str
    email: EmailStr
    household_income: int


@app.post("/applicants", status_code=201)
async def apply(body: Applicant, request: Request, x_user: str = Header()):
    async with request.app.state.pool.acquire() as conn, conn.transaction():
        pk = await conn.fetchval(
            "INSERT INTO applicants (full_name, email, household_income) VALUES ($1, $2, $3) RETURNING id",
            body.full_name, body.email, body.household_income,
        )
        await journal(conn, x_user, "create", pk)
    return {"id": pk}


@app.get("/applicants/{pk}")
async def show(pk: int, request: Request):
    row = await request.app.state.pool.fetchrow("SELECT * FROM applicants WHERE id = $1", pk)
    if row is None:
        raise HTTPException(404)
    return dict(row)


@app.get("/applicants")
async def by_income(below: int, request: Request):
    rows = await request.app.state.pool.fetch("SELECT * FROM applicants WHERE household_income < $1", below)
    return [dict(r) for r in rows]
