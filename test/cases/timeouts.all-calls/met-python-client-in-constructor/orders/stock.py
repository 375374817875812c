import httpx

from .settings import settings


class StockClient:
    def __init__(self, timeout: float = settings.stock_timeout):
        self._http = httpx.AsyncClient(base_url=settings.stock_url, timeout=timeout)

    async def reserve(self, sku: str) -> dict:
        response = await self._http.post("/reservations", json={"sku": sku})
        response.raise_for_status()
        return response.json()


stock = StockClient()
