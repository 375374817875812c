import os
from functools import lru_cache

from flask import Flask, jsonify
from psycopg_pool import ConnectionPool

app = Flask(__name__)
pool = ConnectionPool(os.environ["DATABASE_URL"])


@lru_cache(maxsize=4096)
def tariff(code):
    with pool.connection() as c:
        return c.execute("select cents from tariffs where code = %s", (code,)).fetchone()


@app.get("/tariffs/<code>")
def show(code):
    return jsonify(tariff(code))
