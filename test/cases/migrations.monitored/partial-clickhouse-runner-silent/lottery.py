import os

import clickhouse_connect
from flask import Flask, request
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"], pool_size=5)
app = Flask(__name__)


@app.post("/tickets")
def buy():
    with engine.begin() as db:
        db.execute(text("INSERT INTO tickets (numbers) VALUES (:n)"), {"n": request.json["numbers"]})
    return "", 201


@app.get("/draws")
def draws():
    client = clickhouse_connect.get_client(dsn=os.environ["CLICKHOUSE_DSN"])
    return {"draws": client.query("SELECT count() FROM draws").result_rows[0][0]}
