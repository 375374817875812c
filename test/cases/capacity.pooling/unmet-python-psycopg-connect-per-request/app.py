import os

import psycopg
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/beds")
def beds():
    with psycopg.connect(os.environ["DATABASE_URL"]) as conn:
        rows = conn.execute("SELECT id, free FROM beds").fetchall()
    return jsonify(rows)
