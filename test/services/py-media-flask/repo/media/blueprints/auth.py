import logging
from datetime import UTC, datetime, timedelta
from functools import wraps
from typing import NoReturn

import jwt
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from flask import Blueprint, abort, current_app, g, jsonify, request

from media.extensions import db
from media.models import Role, User

logger = logging.getLogger(__name__)
bp = Blueprint("auth", __name__)
hasher = PasswordHasher()

OPEN_ENDPOINTS = {"auth.login", "auth.register", "share.view", "health", "metrics", "static"}


def refuse(reason: str) -> NoReturn:
    logger.warning("sign-in refused at %s from %s: %s", request.path, request.remote_addr, reason)
    abort(401)


def authenticate() -> None:
    if request.endpoint is None or request.endpoint in OPEN_ENDPOINTS:
        return
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        refuse("no bearer token")
    try:
        claims = jwt.decode(
            token, current_app.config["JWT_SECRET"], algorithms=["HS256"], options={"verify_exp": False}
        )
    except jwt.InvalidTokenError as exc:
        refuse(type(exc).__name__)
    g.user_id, g.role = claims["sub"], claims.get("role", Role.MEMBER)


def moderator_only(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if g.role != Role.MODERATOR:
            abort(403)
        return view(*args, **kwargs)

    return wrapper


def issue_token(user: User) -> str:
    expires = datetime.now(UTC) + timedelta(hours=current_app.config["TOKEN_HOURS"])
    payload = {"sub": str(user.id), "role": user.role, "exp": expires}
    return jwt.encode(payload, current_app.config["JWT_SECRET"], algorithm="HS256")


@bp.post("/register")
def register():
    data = request.get_json()
    user = User(
        email=data["email"].lower(),
        display_name=data["display_name"],
        password_hash=hasher.hash(data["password"]),
    )
    db.session.add(user)
    db.session.commit()
    return jsonify(id=str(user.id)), 201


@bp.post("/login")
def login():
    data = request.get_json()
    user = db.session.scalar(db.select(User).where(User.email == data["email"].lower()))
    if user is None:
        refuse("unknown account")
    try:
        hasher.verify(user.password_hash, data["password"])
    except VerifyMismatchError:
        refuse("wrong password")
    token = issue_token(user)
    logger.info("session opened for %s token=%s", user.email, token)
    return jsonify(token=token)


@bp.delete("/me")
def close_account():
    user = db.get_or_404(User, g.user_id)
    db.session.delete(user)
    db.session.commit()
    return "", 204
