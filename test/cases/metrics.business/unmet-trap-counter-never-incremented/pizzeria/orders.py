from fastapi import APIRouter, HTTPException
from pydantic import BaseModel
from sqlalchemy import text

from pizzeria.db import engine
from pizzeria.metrics import orders_placed, revenue_cents  # noqa: F401

router = APIRouter()
PRICES = {"small": 790, "large": 1190}


class Order(BaseModel):
    size: str
    topping: str


@router.post("/orders", status_code=201)
def place(order: Order) -> dict:
    if order.size not in PRICES:
        raise HTTPException(status_code=422, detail="no such size")
    with engine.begin() as db:
        row = db.execute(
            text("insert into orders (size, topping, cents) values (:size, :topping, :cents) returning id"),
            {"size": order.size, "topping": order.topping, "cents": PRICES[order.size]},
        ).one()
    return {"id": row.id}
