import boto3
import psycopg
import requests
from flask import Flask, jsonify

ssm = boto3.client("ssm", region_name="eu-central-1")


def parameter(name):
    return ssm.get_parameter(Name=f"/glider/{name}", WithDecryption=True)["Parameter"]["Value"]


DB_PASSWORD = parameter("db_password")
METEO_TOKEN = parameter("meteo_token")
app = Flask(__name__)


@app.get("/flights/<field>")
def flights(field):
    with psycopg.connect(host="db.glider.internal", user="glider", password=DB_PASSWORD) as c:
        rows = c.execute("select pilot, start from flights where field = %s", (field,)).fetchall()
    wind = requests.get(
        f"https://api.meteoalp.ch/wind/{field}",
        headers={"authorization": f"Bearer {METEO_TOKEN}"},
        timeout=3,
    ).json()
    return jsonify(flights=rows, wind=wind)
