import uuid

import structlog
from argon2 import PasswordHasher

log = structlog.get_logger()
hasher = PasswordHasher()
USERS: dict[str, dict] = {}


def create(email: str, password: str) -> str:
    uid = uuid.uuid4().hex
    USERS[uid] = {"email": email, "hash": hasher.hash(password)}
    log.info("user_created", user_id=uid, total=len(USERS))
    return uid


def remove(uid: str) -> None:
    USERS.pop(uid, None)
    log.info("user_removed", user_id=uid)
