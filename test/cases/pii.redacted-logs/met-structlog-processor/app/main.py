from fastapi import FastAPI
from pydantic import BaseModel
from app.logs import log

app = FastAPI()

class Guest(BaseModel):
    full_name: str
    email: str

@app.post("/guests")
def add(guest: Guest):
    log.info("guest added", email=guest.email)
    return {"ok": True}
