from fastapi import FastAPI
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from app.models import Guest

app = FastAPI()
engine = create_engine("postgresql+psycopg://svc@db/guests")

@app.post("/guests")
def add(full_name: str, email: str):
    with Session(engine) as s:
        s.add(Guest(full_name=full_name, email=email, room=1))
        s.commit()
