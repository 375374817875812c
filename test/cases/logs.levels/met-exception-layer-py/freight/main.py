import httpx
import structlog
from fastapi import FastAPI

from . import errors, logconf, rates

logconf.configure()
log = structlog.get_logger()
app = FastAPI()
errors.install(app)
client = httpx.AsyncClient()


@app.post("/bookings")
async def book(body: dict) -> dict:
    surcharge = await rates.fuel_surcharge(client, body["region"])
    total = round(body["base"] * (1 + surcharge), 2)
    log.info("booking_created", region=body["region"], total=total)
    return {"total": total}
