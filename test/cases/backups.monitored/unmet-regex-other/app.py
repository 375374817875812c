import os
import psycopg2
from flask import Flask, request
app = Flask(__name__)
def db():
    return psycopg2.connect(os.environ["DATABASE_URL"])
@app.post("/orders")
def order():
    with db() as c:
        c.cursor().execute("INSERT INTO orders (name) VALUES (%s)", (request.json["name"],))
    return "", 201
