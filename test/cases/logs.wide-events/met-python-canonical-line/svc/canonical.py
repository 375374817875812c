import time
import uuid

import structlog
from starlette.middleware.base import BaseHTTPMiddleware

log = structlog.get_logger("canonical")


class CanonicalLine(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        request.state.event = {"request_id": request.headers.get("x-request-id") or str(uuid.uuid4())}
        started = time.monotonic()
        status = 500
        try:
            response = await call_next(request)
            status = response.status_code
            return response
        finally:
            log.info(
                "request",
                method=request.method,
                path=request.url.path,
                status=status,
                duration_ms=round((time.monotonic() - started) * 1000, 1),
                **request.state.event,
            )
