import os

from fastapi import Depends, FastAPI, Header, HTTPException
from prometheus_fastapi_instrumentator import Instrumentator
from pydantic import BaseModel
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

from .models import AuditEntry, Grant

engine = create_engine(os.environ["DATABASE_URL"], pool_size=10)
SessionLocal = sessionmaker(engine)
app = FastAPI()
Instrumentator().instrument(app).expose(app)


class Amount(BaseModel):
    euros: int


def session():
    with SessionLocal.begin() as s:
        yield s


@app.put("/grants/{grant_id}", status_code=204)
def change_amount(grant_id: int, body: Amount, x_auth_user: str = Header(), db: Session = Depends(session)):
    grant = db.get(Grant, grant_id, with_for_update=True)
    if grant is None:
        raise HTTPException(404)
    db.add(
        AuditEntry(
            actor=x_auth_user,
            action="grant.amount",
            subject=f"grant/{grant_id}",
            before=str(grant.euros),
            after=str(body.euros),
        )
    )
    grant.euros = body.euros
