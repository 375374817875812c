import structlog
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

log = structlog.get_logger()


class CarrierUnavailable(Exception):
    pass


async def on_carrier(request: Request, exc: CarrierUnavailable) -> JSONResponse:
    log.error("carrier_unavailable", path=request.url.path, exc_info=exc)
    return JSONResponse({"error": "carrier_unavailable"}, status_code=502)


async def on_any(request: Request, exc: Exception) -> JSONResponse:
    log.error("unhandled", path=request.url.path, exc_info=exc)
    return JSONResponse({"error": "internal"}, status_code=500)


def install(app: FastAPI) -> None:
    app.add_exception_handler(CarrierUnavailable, on_carrier)
    app.add_exception_handler(Exception, on_any)
