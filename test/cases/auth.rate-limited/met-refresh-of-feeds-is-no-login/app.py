from functools import wraps

from flask import Flask, jsonify, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.security import check_password_hash

import store

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app, storage_uri="redis://cache:6379")


def signed_in(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if request.headers.get("Authorization") not in store.SESSIONS:
            return jsonify(error="log in"), 401
        return view(*args, **kwargs)

    return inner


@app.post("/login")
@limiter.limit("5/minute")
def login():
    user = store.user(request.json["name"])
    if not user or not check_password_hash(user.password, request.json["password"]):
        return jsonify(error="wrong login"), 401
    return jsonify(token=store.session(user))


@app.put("/feeds/<int:feed>/refresh")
@signed_in
def refresh(feed):
    store.fetch(feed)
    return "", 204
