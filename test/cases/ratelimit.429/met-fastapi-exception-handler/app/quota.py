import os
import time

import redis
from fastapi import Request

store = redis.Redis.from_url(os.environ["REDIS_URL"])


class QuotaExceeded(Exception):
    pass


def spend(request: Request):
    key = f"q:{request.client.host}:{int(time.time() // 60)}"
    used = store.incr(key)
    if used == 1:
        store.expire(key, 60)
    if used > 90:
        raise QuotaExceeded()
