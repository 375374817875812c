import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPBearer

from . import tokens, users

app = FastAPI()


def user(cred=Depends(HTTPBearer())):
    try:
        return tokens.verify(cred.credentials)
    except jwt.PyJWTError:
        raise HTTPException(401)


@app.post("/login")
def login(body: users.Login):
    uid = users.check(body)
    if uid is None:
        raise HTTPException(401)
    return {"token": tokens.issue(uid)}


@app.get("/me")
def me(uid: str = Depends(user)):
    return {"id": uid}
