import os

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer

scheme = OAuth2PasswordBearer(tokenUrl="/token", auto_error=False)


def current_pilot(token: str = Depends(scheme)) -> str:
    try:
        return jwt.decode(token or "", os.environ["PILOT_KEY"], algorithms=["HS256"])["sub"]
    except jwt.PyJWTError as error:
        raise HTTPException(status_code=401) from error
