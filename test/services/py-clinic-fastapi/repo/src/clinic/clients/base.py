import asyncio
import time

import httpx
import stamina
import structlog

from clinic.core.settings import PartnerSettings
from clinic.core.telemetry import upstream_duration

log = structlog.get_logger(__name__)


class UpstreamError(Exception):
    def __init__(self, upstream: str, detail: str) -> None:
        super().__init__(f"{upstream}: {detail}")
        self.upstream = upstream


class UpstreamTransient(UpstreamError):
    """Timeouts, connection problems and 5xx answers."""


async def _forward_request_id(request: httpx.Request) -> None:
    request_id = structlog.contextvars.get_contextvars().get("request_id")
    if request_id:
        request.headers["X-Request-ID"] = request_id


class PartnerClient:
    name = "partner"

    def __init__(self, settings: PartnerSettings) -> None:
        self._deadline = settings.deadline
        self._http = httpx.AsyncClient(
            base_url=str(settings.base_url),
            headers={"X-Api-Key": settings.api_key.get_secret_value()},
            timeout=httpx.Timeout(settings.deadline, connect=1.5, pool=1.0),
            limits=httpx.Limits(max_connections=40, max_keepalive_connections=20),
            event_hooks={"request": [_forward_request_id]},
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    async def _send(self, method: str, path: str, **kwargs) -> httpx.Response:
        started, outcome = time.perf_counter(), "error"
        try:
            async with asyncio.timeout(self._deadline):
                response = await self._http.request(method, path, **kwargs)
            outcome = str(response.status_code)
        except (httpx.TimeoutException, TimeoutError) as exc:
            outcome = "timeout"
            log.warning("upstream_timeout", upstream=self.name, path=path, deadline_s=self._deadline)
            raise UpstreamTransient(self.name, "timeout") from exc
        except httpx.TransportError as exc:
            raise UpstreamTransient(self.name, type(exc).__name__) from exc
        finally:
            upstream_duration.record(
                time.perf_counter() - started, {"upstream": self.name, "outcome": outcome}
            )
        if response.status_code >= 500:
            raise UpstreamTransient(self.name, f"status {response.status_code}")
        if response.is_error:
            raise UpstreamError(self.name, f"status {response.status_code}")
        return response

    @stamina.retry(on=UpstreamTransient, attempts=3, timeout=20.0)
    async def fetch(self, path: str, **params) -> dict:
        return (await self._send("GET", path, params=params)).json()

    async def submit(self, path: str, payload: dict) -> dict:
        return (await self._send("POST", path, json=payload)).json()
