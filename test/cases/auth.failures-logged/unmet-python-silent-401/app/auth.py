import functools
import logging
from pathlib import Path

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask import abort, g, request

log = logging.getLogger(__name__)
KEY = Path("/run/secrets/jwt").read_text()
USERS = {}


def login(name, password):
    try:
        PasswordHasher().verify(USERS[name], password)
    except (KeyError, VerificationError):
        return None
    log.info("login ok user=%s", name)
    return jwt.encode({"sub": name}, KEY, algorithm="HS256")


def required(view):
    @functools.wraps(view)
    def inner(*a, **kw):
        try:
            g.user = jwt.decode(request.headers.get("X-Token", ""), KEY, algorithms=["HS256"])["sub"]
        except jwt.PyJWTError:
            abort(401)
        return view(*a, **kw)

    return inner
