import json
import os
import boto3
import psycopg2
from flask import Flask

if os.environ.get("ENV") == "development":
    _s = boto3.client("secretsmanager").get_secret_value(SecretId="dev/app")
    password = json.loads(_s["SecretString"])["password"]
else:
    password = os.environ["DB_PASSWORD"]

app = Flask(__name__)

@app.get("/x")
def x():
    with psycopg2.connect(host="db", password=password) as c:
        cur = c.cursor(); cur.execute("select 1"); return {"x": cur.fetchall()}
