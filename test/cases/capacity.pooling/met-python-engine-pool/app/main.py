from fastapi import Depends, FastAPI
from sqlalchemy import text

from .db import session

app = FastAPI()


@app.get("/trees/{tree_id}")
def tree(tree_id: int, s=Depends(session)):
    return s.execute(text("select name, height from trees where id = :i"), {"i": tree_id}).mappings().first()


@app.get("/trees")
def trees(s=Depends(session)):
    return s.execute(text("select id, name from trees limit 100")).mappings().all()
