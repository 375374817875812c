from fastapi import FastAPI
from slowapi import Limiter
from slowapi.util import get_remote_address

limiter = Limiter(key_func=get_remote_address, default_limits=["60/minute"])
app = FastAPI()


@app.get("/tides/{harbour}")
async def tides(harbour: str):
    return {"harbour": harbour, "high": "04:12"}


@app.get("/harbours")
async def harbours():
    return ["Brest", "Vigo"]
