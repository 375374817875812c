import structlog
from fastapi import FastAPI
from pydantic import BaseModel, EmailStr

from . import users

structlog.configure(processors=[structlog.processors.add_log_level, structlog.processors.JSONRenderer()])
app = FastAPI()


class SignUp(BaseModel):
    email: EmailStr
    password: str


@app.post("/users", status_code=201)
def sign_up(body: SignUp):
    return {"id": users.create(body.email, body.password)}


@app.delete("/users/{uid}", status_code=204)
def delete(uid: str):
    users.remove(uid)
