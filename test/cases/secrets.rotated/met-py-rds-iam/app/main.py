import os

import boto3
import psycopg
from fastapi import FastAPI

app = FastAPI()
rds = boto3.client("rds")


def connect():
    token = rds.generate_db_auth_token(DBHostname=os.environ["DB_HOST"], Port=5432, DBUsername="orders")
    return psycopg.connect(host=os.environ["DB_HOST"], user="orders", password=token, sslmode="verify-full")


@app.get("/orders")
def orders():
    with connect() as c:
        return c.execute("select 1").fetchall()
