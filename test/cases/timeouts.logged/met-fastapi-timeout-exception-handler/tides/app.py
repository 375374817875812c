import httpx
import structlog
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from .gauges import GaugeClient

log = structlog.get_logger()
app = FastAPI()
gauges = GaugeClient()


@app.exception_handler(httpx.TimeoutException)
async def slow_gauge(request: Request, exc: httpx.TimeoutException) -> JSONResponse:
    log.warning("gauge_timeout", path=request.url.path, url=str(exc.request.url))
    return JSONResponse({"error": "gauge too slow"}, status_code=504)


@app.get("/tides/{station}")
async def tide(station: str):
    return await gauges.level(station)
