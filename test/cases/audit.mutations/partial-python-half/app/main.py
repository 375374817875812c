import os

from fastapi import FastAPI, HTTPException
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from .models import AuditLog, Policy

app = FastAPI()
engine = create_engine(os.environ["DATABASE_URL"], pool_size=5)


@app.put("/policies/{pid}/premium/{cents}")
def change(pid: int, cents: int):
    with Session(engine) as s:
        p = s.get(Policy, pid)
        if p is None:
            raise HTTPException(404)
        p.premium_cents = cents
        s.add(AuditLog(policy_id=pid, actor="x", action="change"))
        s.commit()
    return {"id": pid, "premium_cents": cents}


@app.delete("/policies/{pid}", status_code=204)
def cancel(pid: int):
    with Session(engine) as s:
        s.delete(s.get(Policy, pid))
        s.commit()
