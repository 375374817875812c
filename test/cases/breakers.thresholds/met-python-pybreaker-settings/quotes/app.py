import httpx
from fastapi import FastAPI
from prometheus_client import make_asgi_app

from quotes.breakers import build

app = FastAPI()
app.mount("/metrics", make_asgi_app())
feed = build("feed")


@app.get("/quotes/{symbol}")
def quote(symbol: str):
    return feed.call(lambda: httpx.get(f"https://feed.example.com/{symbol}", timeout=2).json())
