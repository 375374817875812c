from fastapi import FastAPI
from psycopg_pool import ConnectionPool
from pydantic import BaseModel

app = FastAPI()
# host, user, password file and TLS come from the PG* variables of the pod
pool = ConnectionPool("dbname=members", max_size=10)


class Member(BaseModel):
    full_name: str
    email: str
    birth_date: str


@app.post("/members", status_code=201)
def join(m: Member):
    with pool.connection() as c:
        row = c.execute(
            "insert into members (full_name, email, birth_date) values (%s, %s, %s) returning id",
            (m.full_name, m.email, m.birth_date),
        ).fetchone()
    return {"id": row[0]}
