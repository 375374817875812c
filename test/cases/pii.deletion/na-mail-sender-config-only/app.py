import psycopg
from fastapi import FastAPI
from pydantic_settings import BaseSettings

class MailSettings(BaseSettings):
    email: str
    host: str = "smtp.internal"

settings = MailSettings()
app = FastAPI()

@app.post("/readings")
def add(station: str, celsius: float):
    with psycopg.connect("service=weather") as db:
        db.execute("INSERT INTO readings (station, celsius) VALUES (%s, %s)", (station, celsius))
