import os

from fastapi import FastAPI, HTTPException
from passlib.hash import bcrypt
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

app = FastAPI()
db = create_engine(os.environ["DATABASE_URL"])


def enrol(name: str) -> str:
    attempts = 0
    while True:
        try:
            with db.begin() as c:
                c.execute(text("INSERT INTO member (name) VALUES (:n)"), {"n": name})
            return name
        except IntegrityError:
            attempts += 1
            if attempts >= 10:
                raise
            name = f"{name} {attempts}"


@app.post("/login")
def login(name: str, password: str):
    with db.connect() as c:
        row = c.execute(text("SELECT hash FROM member WHERE name = :n"), {"n": name}).first()
    if row is None or not bcrypt.verify(password, row.hash):
        raise HTTPException(status_code=401)
    return {"as": enrol(name)}
