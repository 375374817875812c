import os

import httpx
from fastapi import FastAPI, HTTPException

from app.breaker import Circuit, CircuitOpen

app = FastAPI()
client = httpx.AsyncClient(base_url=os.environ["RATES_URL"], timeout=3.0)
circuit = Circuit(max_failures=int(os.environ["RATES_MAX_FAILURES"]), pause=float(os.environ["RATES_PAUSE"]))


async def fetch(currency: str) -> float:
    answer = await client.get(f"/rates/{currency}")
    answer.raise_for_status()
    return answer.json()["rate"]


@app.get("/rates/{currency}")
async def rate(currency: str):
    try:
        return {"rate": await circuit.run(fetch, currency)}
    except CircuitOpen:
        raise HTTPException(503, "rates unavailable")
