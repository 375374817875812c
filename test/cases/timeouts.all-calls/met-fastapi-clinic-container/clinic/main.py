from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from sqlalchemy import text

from clinic.container import Container
from clinic.settings import Settings


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.c = Container(Settings())
    yield
    await app.state.c.close()


app = FastAPI(lifespan=lifespan)


@app.get("/slots/{doctor_id}")
async def slots(doctor_id: int, member: str, request: Request):
    c: Container = request.app.state.c
    cached = await c.redis.get(f"cover:{member}")
    if cached is None:
        res = await c.insurer.get(f"/members/{member}/cover")
        res.raise_for_status()
        cached = res.json()["plan"]
        await c.redis.set(f"cover:{member}", cached, ex=600)
    async with c.sessions() as s:
        rows = await s.execute(text("select starts_at from slot where doctor_id = :d"), {"d": doctor_id})
        return {"plan": cached, "slots": [r.starts_at for r in rows]}
