import os

import redis.asyncio as redis
from fastapi import Depends, FastAPI, Request
from fastapi_limiter import FastAPILimiter
from fastapi_limiter.depends import RateLimiter


async def by_account(request: Request):
    return request.state.account_id


app = FastAPI(dependencies=[Depends(RateLimiter(times=60, seconds=60))])


@app.on_event("startup")
async def start():
    await FastAPILimiter.init(redis.from_url(os.environ["REDIS_URL"]), identifier=by_account)


@app.get("/elms")
async def elms():
    return ["wych elm"]
