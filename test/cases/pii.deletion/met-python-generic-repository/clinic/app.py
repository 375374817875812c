from fastapi import FastAPI

from clinic.models import User
from clinic.store import users

app = FastAPI()


@app.post("/users")
def sign_up(email: str, full_name: str):
    users().add(User(email=email, full_name=full_name))


@app.delete("/users/{user_id}")
def leave(user_id: int):
    users().delete(user_id)
