import os

from fastapi import FastAPI
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"], pool_size=5)
app = FastAPI()


@app.post("/saunas/{sauna_id}/bookings/{starts_at}", status_code=201)
def book(sauna_id: int, starts_at: str):
    with engine.begin() as db:
        db.execute(
            text("INSERT INTO bookings (sauna_id, starts_at) VALUES (:sauna, :at)"),
            {"sauna": sauna_id, "at": starts_at},
        )
    return {}
