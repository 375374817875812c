import structlog
from fastapi import FastAPI
from observe import RequestIdMiddleware

log = structlog.get_logger()
app = FastAPI()


@app.get("/loaves")
def loaves():
    log.info("asked")
    return []
