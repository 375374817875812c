from datetime import datetime, timedelta, timezone

from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer
from jose import JWTError, jwt
from passlib.context import CryptContext

from .settings import settings

pwd = CryptContext(schemes=["bcrypt"])
bearer = OAuth2PasswordBearer(tokenUrl="/token")


def create_access_token(data: dict, expires_delta: timedelta | None = None) -> str:
    to_encode = data.copy()
    expire = datetime.now(timezone.utc) + (expires_delta or timedelta(minutes=settings.access_token_expire_minutes))
    to_encode.update({"exp": expire})
    return jwt.encode(to_encode, settings.secret_key, algorithm="HS256")


def current_user(token: str = Depends(bearer)) -> str:
    try:
        return jwt.decode(token, settings.secret_key, algorithms=["HS256"])["sub"]
    except JWTError:
        raise HTTPException(status_code=401, detail="token")
