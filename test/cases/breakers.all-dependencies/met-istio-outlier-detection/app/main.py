import logging
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI, HTTPException

log = logging.getLogger("quotes")


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with httpx.AsyncClient(timeout=3.0) as client:
        app.state.http = client
        yield


app = FastAPI(lifespan=lifespan)


async def fetch(url: str, **params) -> dict:
    try:
        answer = await app.state.http.get(url, params=params)
        answer.raise_for_status()
    except httpx.HTTPError as error:
        log.error("call to %s failed: %r", url, error)
        raise HTTPException(502) from error
    return answer.json()


@app.get("/quotes/{sku}")
async def quote(sku: str, postcode: str) -> dict:
    price = await fetch(f"http://pricing.bikes.svc.cluster.local/prices/{sku}")
    freight = await fetch("http://api.carrier.example/v2/freight", postcode=postcode, grams=price["grams"])
    return {"sku": sku, "total": price["cents"] + freight["cents"]}
