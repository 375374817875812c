import structlog
from fastapi import FastAPI, HTTPException

from .logconf import setup
from .store import reserve

setup()
log = structlog.get_logger()
app = FastAPI()


@app.post("/reservations/{seat}")
def make(seat: int):
    if not reserve(seat):
        log.warning("seat_taken", seat=seat)
        raise HTTPException(409)
    log.info("seat_reserved", seat=seat)
    return {"seat": seat}
