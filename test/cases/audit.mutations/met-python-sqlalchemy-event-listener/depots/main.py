from fastapi import FastAPI
from pydantic import BaseModel

from . import audit
from .db import Depot, Session

app = FastAPI()


class DepotIn(BaseModel):
    city: str


@app.post("/depots", status_code=201)
def create(body: DepotIn):
    with Session.begin() as s:
        depot = Depot(city=body.city)
        s.add(depot)
    return {"city": body.city}


@app.delete("/depots/{depot_id}", status_code=204)
def remove(depot_id: int):
    with Session.begin() as s:
        s.delete(s.get(Depot, depot_id))
