import asyncio

import httpx
from fastapi import FastAPI

app = FastAPI()
client = httpx.AsyncClient(timeout=None)  # each use has a deadline of its own


@app.get("/quotes/{symbol}")
async def quote(symbol: str) -> dict:
    async with asyncio.timeout(3):
        response = await client.get(f"http://exchange/{symbol}")
    detail = await asyncio.wait_for(client.get(f"http://details/{symbol}"), timeout=2)
    return {"price": response.json(), "detail": detail.json()}
