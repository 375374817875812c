import logging

import httpx
from litestar import Litestar, Request, Response, get

from .transport import RetryTransport

logger = logging.getLogger("kiln")
http = httpx.AsyncClient(transport=RetryTransport(httpx.AsyncHTTPTransport()), timeout=3.0)


@get("/kilns/{kiln:str}")
async def temperature(kiln: str) -> dict:
    response = await http.get(f"https://sensors.example.org/{kiln}")
    return response.json()


def sensor_timeout(request: Request, exc: httpx.TimeoutException) -> Response:
    logger.error("sensor timed out", extra={"path": request.url.path, "error": str(exc)})
    return Response({"error": "sensor"}, status_code=504)


app = Litestar([temperature], exception_handlers={httpx.TimeoutException: sensor_timeout})
