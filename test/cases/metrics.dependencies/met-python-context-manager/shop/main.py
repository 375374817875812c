import os
import time

import httpx
from fastapi import FastAPI, Request
from prometheus_client import make_asgi_app
from sqlalchemy import create_engine, text

from shop.metrics import ORDERS, REQUESTS, measured

app = FastAPI()
app.mount("/metrics", make_asgi_app())
engine = create_engine(os.environ["DATABASE_URL"])
client = httpx.Client(timeout=2)


@app.middleware("http")
async def measure(request: Request, call_next):
    start = time.perf_counter()
    response = await call_next(request)
    REQUESTS.labels(request.scope["route"].path, response.status_code).observe(time.perf_counter() - start)
    return response


@app.post("/orders")
def order():
    with measured("db"), engine.begin() as conn:
        conn.execute(text("insert into orders default values"))
    with measured("mail"):
        client.post("http://mail.internal/send")
    ORDERS.inc()
