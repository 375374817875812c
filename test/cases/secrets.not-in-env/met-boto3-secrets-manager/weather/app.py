import os

import psycopg
import requests
from flask import Flask, jsonify

from weather.secrets import secret

app = Flask(__name__)


def connect():
    s = secret(os.environ["DATABASE_SECRET"])
    return psycopg.connect(
        host=s["host"], dbname=s["dbname"], user=s["username"], password=s["password"], connect_timeout=3
    )


@app.get("/stations/<int:station>/forecast")
def forecast(station):
    with connect() as db:
        row = db.execute("SELECT lat, lon FROM stations WHERE id = %s", (station,)).fetchone()
    answer = requests.get(
        "https://forecast.example/v3/point",
        params={"lat": row[0], "lon": row[1]},
        headers={"x-api-key": secret(os.environ["FORECAST_SECRET"])["key"]},
        timeout=4,
    )
    return jsonify(answer.json())
