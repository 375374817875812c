from typing import Annotated

import jwt
from fastapi import Depends, Header, HTTPException

from app.keys import public_key


def current_user(authorization: str = Header()) -> dict:
    try:
        return jwt.decode(authorization.removeprefix("Bearer "), public_key(), algorithms=["RS256"])
    except jwt.PyJWTError:
        raise HTTPException(status_code=401, detail="invalid token")


User = Annotated[dict, Depends(current_user)]
