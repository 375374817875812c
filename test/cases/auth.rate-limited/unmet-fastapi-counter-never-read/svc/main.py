import structlog
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from fastapi.security import OAuth2PasswordRequestForm
from passlib.context import CryptContext
from redis.asyncio import Redis

from .users import find_user, issue

log = structlog.get_logger()
crypt = CryptContext(schemes=["bcrypt"])
redis = Redis.from_url("redis://cache:6379")
app = FastAPI()


async def too_many(ip: str) -> bool:
    return int(await redis.get(f"login:{ip}") or 0) >= 10


async def count(ip: str) -> None:
    async with redis.pipeline() as pipe:
        pipe.incr(f"login:{ip}")
        pipe.expire(f"login:{ip}", 900)
        await pipe.execute()


@app.post("/token")
async def token(request: Request, form: OAuth2PasswordRequestForm = Depends()):

    user = await find_user(form.username)
    if not user or not crypt.verify(form.password, user.hash):
        await count(request.client.host)
        raise HTTPException(status_code=401, detail="wrong name or password")
    return {"access_token": issue(user), "token_type": "bearer"}
