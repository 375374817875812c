import os
from fastapi import Depends, FastAPI, Header
from sqlalchemy import create_engine, String
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker
engine = create_engine(os.environ["DATABASE_URL"])
S = sessionmaker(engine)
class Base(DeclarativeBase): pass
class Invoice(Base):
    __tablename__ = "invoices"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(10))
class AuditLog(Base):
    __tablename__ = "audit_log"
    id: Mapped[int] = mapped_column(primary_key=True)
    actor: Mapped[str]
    action: Mapped[str]
app = FastAPI()
def db():
    with S.begin() as s:
        yield s
@app.put("/i/{pk}")
def change(pk: int, state: str, user: str = Header(), s: Session = Depends(db)):
    invoice = s.get(Invoice, pk)
    invoice.state = state
    s.add(AuditLog(actor=user, action="invoice.state"))
