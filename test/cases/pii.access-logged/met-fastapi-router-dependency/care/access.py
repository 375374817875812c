from pathlib import Path

import jwt
from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from care.db import pool

_public_key = Path("/etc/care/issuer.pem").read_text()


def carer(credentials: HTTPAuthorizationCredentials = Depends(HTTPBearer())) -> str:
    try:
        claims = jwt.decode(credentials.credentials, _public_key, algorithms=["RS256"], audience="care")
    except jwt.PyJWTError:
        raise HTTPException(status_code=401)
    return claims["sub"]


def record_read(request: Request, who: str = Depends(carer)) -> None:
    with pool.connection() as db:
        db.execute(
            "INSERT INTO access_log (carer, resident_id, path, read_at) VALUES (%s, %s, %s, now())",
            (who, request.path_params.get("resident"), request.url.path),
        )
