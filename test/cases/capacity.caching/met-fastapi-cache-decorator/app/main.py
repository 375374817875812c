import os
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI, Request
from fastapi_cache import FastAPICache
from fastapi_cache.backends.redis import RedisBackend
from fastapi_cache.decorator import cache
from redis import asyncio as aioredis


@asynccontextmanager
async def lifespan(app: FastAPI):
    FastAPICache.init(RedisBackend(aioredis.from_url(os.environ["REDIS_URL"])), prefix="shelf")
    app.state.db = await asyncpg.create_pool(os.environ["DATABASE_URL"])
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/books/{book_id}")
@cache(expire=60)
async def book(book_id: int, request: Request):
    return dict(await request.app.state.db.fetchrow("select * from books where id = $1", book_id))


@app.get("/authors")
@cache(expire=300)
async def authors(request: Request):
    return [dict(r) for r in await request.app.state.db.fetch("select * from authors")]
