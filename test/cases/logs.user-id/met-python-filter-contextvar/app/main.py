import logging
import time
import uuid

import httpx
from fastapi import Depends, FastAPI, Header, Request

from . import logs

logs.setup()
log = logging.getLogger("notes")
app = FastAPI()


async def forward(request):
    request.headers["x-request-id"] = logs.request_id.get() or ""


client = httpx.AsyncClient(timeout=2, event_hooks={"request": [forward]})


@app.middleware("http")
async def context(request: Request, call_next):
    logs.request_id.set(request.headers.get("x-request-id") or str(uuid.uuid4()))
    start = time.perf_counter()
    response = await call_next(request)
    log.info("request", extra={"path": request.url.path, "status": response.status_code, "duration_ms": (time.perf_counter() - start) * 1000, "tenant": request.headers.get("x-tenant"), "plan": request.state.plan})
    return response


def current_user(authorization: str = Header()):
    user = decode(authorization)
    logs.user_id.set(user["sub"])
    return user


def decode(token):
    return {"sub": token}


@app.post("/notes/{note}/share")
async def share(note: str, user=Depends(current_user)):
    await client.post("http://mail.internal/send", json={"note": note})
    log.info("note shared", extra={"note": note})
