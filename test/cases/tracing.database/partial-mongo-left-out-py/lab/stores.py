import os

from pymongo import MongoClient
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"], pool_size=5)
scans = MongoClient(os.environ["MONGO_URL"], serverSelectionTimeoutMS=2000)["lab"]["scans"]


def sample(sample_id: int) -> dict | None:
    with engine.connect() as conn:
        row = conn.execute(text("select id, kind from samples where id = :i"), {"i": sample_id}).mappings().first()
    return dict(row) if row else None


def scans_of(sample_id: int) -> list[dict]:
    return list(scans.find({"sample": sample_id}, {"_id": 0}))
