from fastapi import FastAPI, HTTPException
from fastapi.middleware.cors import CORSMiddleware
from slowapi import Limiter, _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.middleware import SlowAPIMiddleware
from slowapi.util import get_remote_address

from museum.objects import OBJECTS

limiter = Limiter(key_func=get_remote_address, default_limits=["60/minute"])

app = FastAPI(title="Museum open data")
app.state.limiter = limiter
app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
app.add_middleware(SlowAPIMiddleware)
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://collection.museum.example"],
    allow_methods=["GET"],
    expose_headers=["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"],
)


@app.get("/objects")
def objects(period: str | None = None):
    return [o for o in OBJECTS.values() if period in (None, o["period"])]


@app.get("/objects/{number}")
def one(number: str):
    if number not in OBJECTS:
        raise HTTPException(status_code=404)
    return OBJECTS[number]
