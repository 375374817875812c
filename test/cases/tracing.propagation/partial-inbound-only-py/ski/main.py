from fastapi import FastAPI, HTTPException

from . import lifts, tracing

app = FastAPI()
tracing.start(app)


@app.post("/lifts/{lift}/rides")
async def ride(lift: str) -> dict:
    if not await lifts.is_open(lift):
        raise HTTPException(409, "lift is closed")
    return {"lift": lift}
