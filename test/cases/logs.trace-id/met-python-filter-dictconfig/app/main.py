import logging

from fastapi import FastAPI, HTTPException
from opentelemetry import trace
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.sdk.trace import TracerProvider

from app import logconf

logconf.setup()
trace.set_tracer_provider(TracerProvider())
app = FastAPI()
FastAPIInstrumentor.instrument_app(app)
log = logging.getLogger(__name__)
BERTHS = {"a1": 12}


@app.get("/berths/{name}")
def berth(name: str):
    if name not in BERTHS:
        log.warning("no such berth", extra={"berth": name})
        raise HTTPException(404)
    log.info("berth read", extra={"berth": name})
    return {"length": BERTHS[name]}
