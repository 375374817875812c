from typing import Annotated

from fastapi import Depends, FastAPI, Form, HTTPException
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm

from bikeshare import riders, tokens

app = FastAPI()
scheme = OAuth2PasswordBearer(tokenUrl="token")


def rider(token: Annotated[str, Depends(scheme)]) -> str:
    if (name := tokens.read(token, "access")) is None:
        raise HTTPException(401)
    return name


@app.post("/token")
def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]):
    if not riders.verify(form.username, form.password):
        raise HTTPException(401)
    return {"access_token": tokens.access(form.username), "refresh_token": tokens.refresh(form.username)}


@app.post("/token/refresh")
def renew(refresh_token: Annotated[str, Form()]):
    if (name := tokens.read(refresh_token, "refresh")) is None:
        raise HTTPException(401)
    return {"access_token": tokens.access(name)}


@app.get("/rides")
def rides(name: Annotated[str, Depends(rider)]):
    return riders.rides(name)
