import os
from datetime import timedelta
from functools import wraps

from flask import Flask, abort, request, session
from werkzeug.security import check_password_hash

from members import find

app = Flask(__name__)
app.secret_key = os.environ["SESSION_KEY"]
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(days=3650)


def members_only(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if "member_id" not in session:
            abort(401)
        return view(*args, **kwargs)

    return inner


@app.post("/login")
def login():
    member = find(request.form["email"])
    if member is None or not check_password_hash(member.hash, request.form["password"]):
        app.logger.warning("login refused for %s", request.remote_addr)
        abort(401)
    session.permanent = True
    session["member_id"] = member.id
    return "", 204


@app.get("/boats")
@members_only
def boats():
    return ["Ida"]
