from passlib.hash import bcrypt
from pydantic import BaseModel

USERS: dict[str, tuple[str, str]] = {}


class Login(BaseModel):
    email: str
    password: str


def check(body: Login):
    rec = USERS.get(body.email)
    return rec[0] if rec and bcrypt.verify(body.password, rec[1]) else None
