from fastapi import FastAPI, HTTPException

from . import stores, tracing

app = FastAPI()
tracing.start(app, stores.engine)


@app.get("/samples/{sample_id}")
def show(sample_id: int) -> dict:
    sample = stores.sample(sample_id)
    if sample is None:
        raise HTTPException(404)
    return sample | {"scans": stores.scans_of(sample_id)}
