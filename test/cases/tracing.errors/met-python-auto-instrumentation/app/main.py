import httpx
from fastapi import FastAPI
from opentelemetry import trace

from .tracing import setup

app = FastAPI()
setup(app)
tracer = trace.get_tracer(__name__)


@app.get("/mills/{mill}")
async def mill(mill: str):
    async with httpx.AsyncClient(timeout=2.0) as c:
        raw = (await c.get(f"http://mills.internal/{mill}")).json()
    with tracer.start_as_current_span("grade"):
        return {"mill": mill, "grade": raw["protein"] / raw["ash"]}
