import os

from flask import Flask, request
from psycopg_pool import ConnectionPool

pool = ConnectionPool(os.environ["DATABASE_URL"], max_size=10)
app = Flask(__name__)


@app.post("/trees")
def plant():
    body = request.get_json()
    with pool.connection() as db:
        row = db.execute(
            "INSERT INTO trees (species, lat, lon) VALUES (%s, %s, %s) RETURNING id",
            (body["species"], body["lat"], body["lon"]),
        ).fetchone()
    return {"id": row[0]}, 201
