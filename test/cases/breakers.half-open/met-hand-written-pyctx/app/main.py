import os

import httpx
from fastapi import FastAPI, HTTPException

from app.breaker import Circuit, CircuitOpen

app = FastAPI()
client = httpx.Client(base_url=os.environ["RATES_URL"], timeout=3.0)
circuit = Circuit(limit=5, pause=30)


@app.get("/rates/{currency}")
def rate(currency: str):
    try:
        with circuit:
            answer = client.get(f"/rates/{currency}")
            answer.raise_for_status()
    except CircuitOpen:
        raise HTTPException(503, "rates unavailable")
    return answer.json()
