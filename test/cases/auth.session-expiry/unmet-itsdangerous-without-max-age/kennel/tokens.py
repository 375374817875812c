from functools import wraps
from pathlib import Path

from flask import abort, g, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

TOKEN_LIFETIME_SECONDS = 3600

_serializer = URLSafeTimedSerializer(Path("/run/secrets/token-key").read_text().strip(), salt="login")


def issue(keeper_id: int) -> str:
    return _serializer.dumps({"keeper": keeper_id})


def signed_in(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            g.keeper = _serializer.loads(token)["keeper"]
        except BadSignature:
            abort(401)
        return view(*args, **kwargs)

    return wrapper
