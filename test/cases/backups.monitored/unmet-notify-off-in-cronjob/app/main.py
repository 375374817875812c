import os

from fastapi import FastAPI
from psycopg_pool import ConnectionPool
from pydantic import BaseModel

pool = ConnectionPool(os.environ["DATABASE_URL"], max_size=10)
app = FastAPI()


class Complaint(BaseModel):
    street: str
    text: str


@app.post("/complaints", status_code=201)
def complain(complaint: Complaint):
    with pool.connection() as db:
        row = db.execute(
            "INSERT INTO complaints (street, text) VALUES (%s, %s) RETURNING id",
            (complaint.street, complaint.text),
        ).fetchone()
    return {"id": row[0]}
