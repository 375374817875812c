from fastapi import FastAPI

from clinic.models import User
from clinic.store import rooms, users

app = FastAPI()


@app.post("/users")
def sign_up(email: str, full_name: str):
    users().add(User(email=email, full_name=full_name))


@app.delete("/rooms/{room_id}")
def tear_down(room_id: int):
    rooms().delete(room_id)
