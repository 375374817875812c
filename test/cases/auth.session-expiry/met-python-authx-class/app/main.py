from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordRequestForm

from .security import create_access_token, current_user, pwd

app = FastAPI()
users: dict[str, str] = {}


@app.post("/token")
def token(form: OAuth2PasswordRequestForm = Depends()):
    if not pwd.verify(form.password, users.get(form.username, "")):
        raise HTTPException(status_code=401, detail="login")
    return {"access_token": create_access_token({"sub": form.username})}


@app.get("/me")
def me(user: str = Depends(current_user)):
    return {"user": user}
