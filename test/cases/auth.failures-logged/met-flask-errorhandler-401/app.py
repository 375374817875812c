import os
from functools import wraps

import jwt
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
KEY = os.environ["TOKEN_KEY"]


def token_required(view):
    @wraps(view)
    def inner(*args, **kwargs):
        try:
            request.claims = jwt.decode(request.headers.get("Authorization", "")[7:], KEY, algorithms=["HS256"])
        except jwt.InvalidTokenError:
            abort(401)
        return view(*args, **kwargs)

    return inner


@app.errorhandler(401)
def refused(error):
    app.logger.warning("refused path=%s from=%s", request.path, request.remote_addr)
    return jsonify(error="unauthorized"), 401


@app.get("/elms")
@token_required
def elms():
    return jsonify(["wych elm"])
