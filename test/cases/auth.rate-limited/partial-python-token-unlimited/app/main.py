import jwt
from fastapi import Depends, FastAPI, Form, HTTPException, Request
from fastapi.security import HTTPBearer, OAuth2PasswordRequestForm
from slowapi import Limiter, _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.util import get_remote_address

from . import accounts

limiter = Limiter(key_func=get_remote_address)
app = FastAPI()
app.state.limiter = limiter
app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)


@app.post("/login")
@limiter.limit("5/minute")
def login(request: Request, name: str = Form(), password: str = Form()):
    if not accounts.check(name, password):
        raise HTTPException(401)
    return accounts.issue(name)


@app.post("/token")
def token(form: OAuth2PasswordRequestForm = Depends()):
    if not accounts.check(form.username, form.password):
        raise HTTPException(401)
    return {"access_token": accounts.issue(form.username), "token_type": "bearer"}


@app.get("/me")
def me(cred=Depends(HTTPBearer())):
    try:
        return accounts.subject(cred.credentials)
    except jwt.PyJWTError:
        raise HTTPException(401)
