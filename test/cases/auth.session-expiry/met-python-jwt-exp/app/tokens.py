from datetime import datetime, timedelta, timezone
from pathlib import Path

import jwt

KEY = Path("/run/secrets/jwt").read_text().strip()


def issue(user_id: str) -> str:
    now = datetime.now(timezone.utc)
    return jwt.encode({"sub": user_id, "iat": now, "exp": now + timedelta(minutes=15)}, KEY, algorithm="HS256")


def verify(token: str) -> str:
    claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
    return claims["sub"]
