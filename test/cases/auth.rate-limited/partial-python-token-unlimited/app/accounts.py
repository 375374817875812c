import time
from pathlib import Path

import bcrypt
import jwt

KEY = Path("/run/secrets/jwt").read_text()
USERS: dict[str, bytes] = {}


def check(name: str, password: str) -> bool:
    return name in USERS and bcrypt.checkpw(password.encode(), USERS[name])


def issue(name: str) -> str:
    return jwt.encode({"sub": name, "exp": int(time.time()) + 900}, KEY, algorithm="HS256")


def subject(token: str) -> str:
    return jwt.decode(token, KEY, algorithms=["HS256"])["sub"]
