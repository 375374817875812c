from fastapi import FastAPI, HTTPException

from .observability import setup

app = FastAPI()
setup(app)
SHELVES = {"a1": 12, "b4": 0}


@app.get("/shelves/{shelf}")
def shelf(shelf: str):
    if shelf not in SHELVES:
        raise HTTPException(404)
    return {"shelf": shelf, "items": SHELVES[shelf]}


@app.get("/healthz")
def healthz():
    return "ok"
