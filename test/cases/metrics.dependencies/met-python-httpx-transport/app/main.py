import httpx
from fastapi import FastAPI
from prometheus_client import make_asgi_app

from app.transport import MeteredTransport

app = FastAPI()
app.mount("/metrics", make_asgi_app())
client = httpx.AsyncClient(base_url="https://tides.example.com", transport=MeteredTransport(retries=1), timeout=3)


@app.get("/tides/{harbour}")
async def tides(harbour: str):
    return (await client.get(f"/harbours/{harbour}/tides")).json()
