import os

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPBearer

bearer = HTTPBearer()
_keys = jwt.PyJWKClient(os.environ["JWKS_URL"])


def current_user(cred=Depends(bearer)):
    try:
        key = _keys.get_signing_key_from_jwt(cred.credentials).key
        claims = jwt.decode(cred.credentials, key, algorithms=["RS256"], audience="pets")
    except jwt.PyJWTError:
        raise HTTPException(status_code=401, detail="invalid token")
    return claims["sub"]
