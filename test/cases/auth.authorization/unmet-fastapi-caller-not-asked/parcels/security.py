import jwt
from fastapi import Header, HTTPException


def signed_in(authorization: str = Header()) -> dict:
    try:
        return jwt.decode(authorization.removeprefix("Bearer "), open("/run/secrets/jwt").read(), algorithms=["HS256"])
    except jwt.PyJWTError as exc:
        raise HTTPException(401) from exc
