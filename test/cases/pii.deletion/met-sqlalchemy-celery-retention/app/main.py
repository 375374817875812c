from fastapi import FastAPI
from sqlalchemy.orm import Session
from app.models import Guest
from app.tasks import engine

app = FastAPI()

@app.post("/guests")
def add(email: str):
    with Session(engine) as s:
        s.add(Guest(email=email))
        s.commit()
