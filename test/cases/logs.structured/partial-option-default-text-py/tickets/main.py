import logging

from fastapi import FastAPI, HTTPException

from . import logs
from .settings import settings

logs.setup()
logger = logging.getLogger("tickets")
app = FastAPI()


@app.post("/tickets")
def buy(hour: int, visitors: int) -> dict:
    if hour < settings.opening_hour:
        logger.warning("closed at requested hour", extra={"hour": hour})
        raise HTTPException(409, "closed")
    logger.info("tickets sold", extra={"hour": hour, "visitors": visitors})
    return {"hour": hour, "visitors": visitors}
