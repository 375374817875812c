import os

import psycopg
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/stock/<sku>")
def stock(sku):
    with psycopg.connect(os.environ["DB_DSN"], connect_timeout=3) as c:
        row = c.execute("select pieces from stock where sku = %s", (sku,)).fetchone()
    return jsonify(sku=sku, pieces=row[0] if row else 0)
