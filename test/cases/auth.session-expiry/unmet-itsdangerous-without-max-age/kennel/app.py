import psycopg
from flask import Flask, abort, g, jsonify, request
from werkzeug.security import check_password_hash

from kennel.tokens import issue, signed_in

app = Flask(__name__)


def connect():
    return psycopg.connect("service=kennel", connect_timeout=3)


@app.post("/login")
def login():
    body = request.get_json()
    with connect() as db:
        row = db.execute("SELECT id, password_hash FROM keepers WHERE name = %s", (body["name"],)).fetchone()
    if row is None or not check_password_hash(row[1], body["password"]):
        abort(401)
    return jsonify(token=issue(row[0]))


@app.get("/dogs")
@signed_in
def dogs():
    with connect() as db:
        rows = db.execute("SELECT id, name FROM dogs WHERE keeper_id = %s", (g.keeper,)).fetchall()
    return jsonify([{"id": i, "name": n} for i, n in rows])
