from fastapi import FastAPI, HTTPException

from .statuses import TEXTS

app = FastAPI()


@app.get("/status/{code}")
def status(code: int):
    if code not in TEXTS:
        raise HTTPException(status_code=404, detail="unknown code")
    return {"code": code, "text": TEXTS[code]}
