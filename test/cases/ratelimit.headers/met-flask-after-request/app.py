import os

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app, default_limits=["60/minute"], storage_uri=os.environ["REDIS_URL"])


@app.after_request
def tell(response):
    current = limiter.current_limit
    if current:
        response.headers["X-RateLimit-Limit"] = str(current.limit.amount)
        response.headers["X-RateLimit-Remaining"] = str(current.remaining)
        response.headers["X-RateLimit-Reset"] = str(current.reset_at)
    return response


@app.get("/herons")
def herons():
    return ["grey", "purple"]
