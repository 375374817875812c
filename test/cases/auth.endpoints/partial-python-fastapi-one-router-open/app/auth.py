import os

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPBearer

bearer = HTTPBearer()


def require_user(credentials=Depends(bearer)):
    try:
        return jwt.decode(credentials.credentials, os.environ["JWT_KEY"], algorithms=["HS256"])
    except jwt.PyJWTError:
        raise HTTPException(status_code=401)
