from datetime import UTC, datetime

from jose import JWTError, jwt

from bikeshare.config import settings


def access(rider: str) -> str:
    claims = {"sub": rider, "use": "access", "exp": datetime.now(UTC) + settings.access_ttl}
    return jwt.encode(claims, settings.jwt_key, algorithm="HS256")


def refresh(rider: str) -> str:
    claims = {"sub": rider, "use": "refresh", "iat": datetime.now(UTC)}
    return jwt.encode(claims, settings.jwt_key, algorithm="HS256")


def read(token: str, use: str) -> str | None:
    try:
        claims = jwt.decode(token, settings.jwt_key, algorithms=["HS256"])
    except JWTError:
        return None
    return claims["sub"] if claims.get("use") == use else None
