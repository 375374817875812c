from .base import ApiClient


class CarrierClient(ApiClient):
    base_url = "https://carrier.example.net"

    async def track(self, number):
        return await self.fetch(f"/parcels/{number}")
