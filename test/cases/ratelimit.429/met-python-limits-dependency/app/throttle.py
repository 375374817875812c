from fastapi import HTTPException, Request, status
from limits import parse
from limits.aio.storage import RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter

limiter = MovingWindowRateLimiter(RedisStorage("async+redis://redis:6379"))


class Throttle:
    def __init__(self, rate: str):
        self.item = parse(rate)

    async def __call__(self, request: Request):
        if not await limiter.hit(self.item, request.client.host):
            raise HTTPException(status_code=status.HTTP_429_TOO_MANY_REQUESTS, detail="slow down")
