import redis
from fastapi import FastAPI

from .settings import REDIS_OPTIONS
from .stock import stock

app = FastAPI()
cache = redis.Redis(host="redis", **REDIS_OPTIONS)


@app.post("/orders/{sku}")
async def order(sku: str) -> dict:
    seen = cache.get(sku)
    return {"seen": bool(seen), "reservation": await stock.reserve(sku)}
