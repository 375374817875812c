import os

from fastapi import FastAPI
from pymongo import MongoClient
from sqlalchemy import create_engine, text

from dairy.telemetry import Telemetry

engine = create_engine(os.environ["DATABASE_URL"])
mongo = MongoClient(os.environ["MONGO_URL"])
app = FastAPI()
Telemetry(app, engine)


@app.get("/cheeses")
def cheeses():
    with engine.connect() as c:
        return [r.name for r in c.execute(text("select name from cheeses"))]


@app.post("/tastings")
def taste(body: dict):
    mongo.dairy.tastings.insert_one(body)
    return {"ok": True}
