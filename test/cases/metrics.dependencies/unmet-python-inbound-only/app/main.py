from fastapi import FastAPI, HTTPException
from prometheus_fastapi_instrumentator import Instrumentator

from . import deps

app = FastAPI()
Instrumentator().instrument(app).expose(app)


@app.get("/shops/{shop_id}")
def shop(shop_id: int):
    row = deps.shop(shop_id)
    if row is None:
        raise HTTPException(404)
    return {"name": row["name"], "position": deps.position(row["address"])}
