import logging

from fastapi import FastAPI
from pydantic import BaseModel, SecretStr

app = FastAPI()
log = logging.getLogger(__name__)


class Login(BaseModel):
    id: int
    password: SecretStr


class Guest:
    def __init__(self, email):
        self.email = email


@app.post("/login")
def login(login: Login):
    guest = Guest("x")
    log.info("login %s of %s", login, guest)
    return {"id": login.id}
