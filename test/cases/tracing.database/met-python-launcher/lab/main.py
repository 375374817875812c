import os
import httpx
from fastapi import FastAPI
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine(os.environ["DATABASE_URL"])
client = httpx.Client(timeout=2)


@app.get("/samples/{sample_id}")
def show(sample_id: int):
    with engine.connect() as conn:
        row = conn.execute(text("select kind from samples where id = :i"), {"i": sample_id}).first()
    return {"kind": row[0], "extra": client.get("http://extra.internal").json()}
