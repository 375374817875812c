import logging
from fastapi import FastAPI
from pydantic import BaseModel
import app.logs

app = FastAPI()
log = logging.getLogger(__name__)

class Guest(BaseModel):
    full_name: str
    email: str

@app.post("/guests")
def add(guest: Guest):
    log.info("guest %s added", guest.email)
    return {"ok": True}
