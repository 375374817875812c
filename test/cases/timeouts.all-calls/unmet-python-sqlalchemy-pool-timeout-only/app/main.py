from fastapi import Depends, FastAPI
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.db import get_db
from app.models import Buoy

app = FastAPI()


@app.get("/buoys")
def buoys(db: Session = Depends(get_db)):
    return [b.name for b in db.execute(select(Buoy)).scalars()]


@app.post("/buoys")
def add(name: str, db: Session = Depends(get_db)):
    buoy = Buoy(name=name)
    db.add(buoy)
    db.commit()
    return {"id": buoy.id}
