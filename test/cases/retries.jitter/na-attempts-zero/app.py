import httpx
from fastapi import FastAPI

app = FastAPI()
client = httpx.AsyncClient(base_url="http://stops.ferry.svc.cluster.local", timeout=3)


@app.get("/piers/{pier}")
async def pier(pier: str):
    return (await client.get(f"/piers/{pier}")).json()
