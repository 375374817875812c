import os

import httpx
from fastapi import FastAPI
from psycopg_pool import ConnectionPool

app = FastAPI()
pool = ConnectionPool(
    f"host={os.environ['DB_HOST']} user=permits password={os.environ['DB_PASSWORD']} dbname=permits",
    max_size=8,
)
geo = httpx.Client(
    base_url="https://api.geonorth.io",
    headers={"x-api-key": os.environ["GEO_KEY"]},
    timeout=3.0,
)


@app.get("/permits/{ref}")
def permit(ref: str):
    with pool.connection() as c:
        row = c.execute("select holder, parcel from permits where ref = %s", (ref,)).fetchone()
    return {"holder": row[0], "place": geo.get(f"/parcels/{row[1]}").json()}
