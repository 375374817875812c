import logging
from dataclasses import dataclass

from fastapi import FastAPI

app = FastAPI()
log = logging.getLogger(__name__)


@dataclass
class Guest:
    id: int
    email: str
    phone: str


@app.post("/guests")
def create(guest: Guest):
    log.info("new guest %s", guest)
    return {"id": guest.id}
