from typing import Annotated

import jwt
from fastapi import Depends, HTTPException, status
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

from app.settings import settings

bearer = HTTPBearer()
_jwks = jwt.PyJWKClient(settings.jwks_url)


class User(BaseModel):
    id: str
    roles: list[str] = []


def current_user(cred: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> User:
    try:
        key = _jwks.get_signing_key_from_jwt(cred.credentials)
        claims = jwt.decode(cred.credentials, key.key, algorithms=["RS256"], audience=settings.audience)
    except jwt.PyJWTError as exc:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "invalid token") from exc
    return User(id=claims["sub"], roles=claims.get("roles", []))


def require_role(role: str):
    def check(user: Annotated[User, Depends(current_user)]) -> User:
        if role not in user.roles:
            raise HTTPException(status.HTTP_403_FORBIDDEN, "insufficient role")
        return user

    return check
