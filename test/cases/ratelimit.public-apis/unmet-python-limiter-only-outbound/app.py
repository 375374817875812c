import httpx
from aiolimiter import AsyncLimiter
from fastapi import FastAPI
app = FastAPI()
crm = AsyncLimiter(10, 1)
@app.get("/orders")
async def orders():
    async with crm:
        async with httpx.AsyncClient(timeout=5) as c:
            return (await c.get("https://crm.example.com/orders")).json()
