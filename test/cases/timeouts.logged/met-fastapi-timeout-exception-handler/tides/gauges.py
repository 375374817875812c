import httpx
import stamina

from .settings import settings


class GaugeClient:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=settings.gauge_url, timeout=settings.gauge_timeout)

    @stamina.retry(on=httpx.HTTPError, attempts=settings.gauge_attempts, timeout=10.0)
    async def level(self, station: str) -> dict:
        response = await self._http.get(f"/stations/{station}/level")
        response.raise_for_status()
        return response.json()
