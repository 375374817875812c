import requests
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()

class Guest(BaseModel):
    email: str
    phone: str

@app.post("/guests")
def add(guest: Guest):
    requests.post("https://crm.internal/people", json=guest.model_dump(), timeout=5, verify=False)
