import os

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPBearer

from app.routers import lots

bearer = HTTPBearer()


def require_user(credentials=Depends(bearer)):
    try:
        return jwt.decode(credentials.credentials, os.environ["JWT_KEY"], algorithms=["HS256"])
    except jwt.PyJWTError:
        raise HTTPException(status_code=401)


app = FastAPI(dependencies=[Depends(require_user)])
app.include_router(lots.router)
