import asyncio
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Annotated

import jwt
import structlog
from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from clinic.core.settings import Settings, get_settings

log = structlog.get_logger(__name__)
bearer = HTTPBearer(auto_error=False)
current_actor: ContextVar[str] = ContextVar("current_actor", default="system")


@dataclass(frozen=True)
class Principal:
    subject: str
    patient_id: str | None = None
    roles: frozenset[str] = field(default_factory=frozenset)


class TokenVerifier:
    def __init__(self, settings: Settings) -> None:
        issuer = str(settings.oidc_issuer).rstrip("/")
        self._issuer = issuer
        self._audience = settings.oidc_audience
        self._keys = jwt.PyJWKClient(f"{issuer}/.well-known/jwks.json", cache_keys=True, timeout=3)

    async def verify(self, token: str) -> Principal:
        key = await asyncio.to_thread(self._keys.get_signing_key_from_jwt, token)
        claims = jwt.decode(
            token, key.key, algorithms=["RS256"], audience=self._audience, issuer=self._issuer,
            options={"require": ["exp", "sub"]},
        )
        return Principal(
            subject=claims["sub"],
            patient_id=claims.get("custom:patient_id"),
            roles=frozenset(claims.get("cognito:groups", [])),
        )


async def require_principal(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
) -> Principal:
    if credentials is None:
        log.warning("auth_rejected", reason="missing_token", path=request.url.path)
        raise HTTPException(401, "missing bearer token")
    try:
        principal = await request.app.state.verifier.verify(credentials.credentials)
    except jwt.PyJWTError as exc:
        log.warning("auth_rejected", reason=type(exc).__name__, path=request.url.path)
        raise HTTPException(401, "invalid token") from exc
    current_actor.set(principal.subject)
    return principal


CurrentPrincipal = Annotated[Principal, Depends(require_principal)]


def require_role(role: str):
    async def check(principal: CurrentPrincipal) -> Principal:
        if role not in principal.roles:
            log.warning("auth_rejected", reason="role", needed=role)
            raise HTTPException(403, "forbidden")
        return principal

    return check


def build_verifier() -> TokenVerifier:
    return TokenVerifier(get_settings())
