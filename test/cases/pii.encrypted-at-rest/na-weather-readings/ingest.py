from fastapi import FastAPI
from psycopg_pool import ConnectionPool
from pydantic import BaseModel

app = FastAPI()
pool = ConnectionPool("host=timescale dbname=weather user=ingest passfile=/run/secrets/pgpass", max_size=6)


class Reading(BaseModel):
    station: int
    celsius: float
    pressure_hpa: float
    rain_mm: float


@app.post("/readings", status_code=202)
def add(r: Reading):
    with pool.connection() as c:
        c.execute(
            "insert into readings (station, at, celsius, hpa, rain) values (%s, now(), %s, %s, %s)",
            (r.station, r.celsius, r.pressure_hpa, r.rain_mm),
        )
    return {}
