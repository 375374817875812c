from fastapi import FastAPI
from pydantic import BaseModel

from . import clients

app = FastAPI()


class Order(BaseModel):
    id: str
    net: int
    address: str


@app.post("/orders")
async def create(order: Order):
    tax = await clients.tax(order.id, order.net)
    addr = await clients.address(order.id, order.address)
    return {"tax": tax, "address": addr}
