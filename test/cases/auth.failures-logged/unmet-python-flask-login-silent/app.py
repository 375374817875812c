from flask import Flask, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager, login_required, login_user
from werkzeug.security import check_password_hash

from users import find_user

app = Flask(__name__)
LoginManager(app)
limiter = Limiter(get_remote_address, app=app)


@app.post("/login")
def login():
    user = find_user(request.form["name"])
    if user and check_password_hash(user.password_hash, request.form["password"]):
        login_user(user)
        return {"ok": True}
    return {"error": "wrong name or password"}, 401


@app.get("/account")
@login_required
def account():
    return {"ok": True}
