import asyncio
import os
import random
import httpx
from fastapi import FastAPI
app = FastAPI()
client = httpx.AsyncClient(timeout=2)


async def fetch(path):
    delay = 0.2
    async with asyncio.timeout(10):
        while True:
            try:
                r = await client.get(os.environ["U"] + path)
                r.raise_for_status()
                return r.json()
            except httpx.HTTPError:
                await asyncio.sleep(delay * random.uniform(0.5, 1.5))
                delay *= 2


@app.get("/x")
async def x():
    return await fetch("/x")
