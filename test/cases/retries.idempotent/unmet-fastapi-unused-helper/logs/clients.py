import os

import httpx


class BeaconClient:
    def __init__(self) -> None:
        self._http = httpx.AsyncClient(base_url=os.environ["BEACON_URL"], timeout=4.0)

    async def state(self, beacon: str) -> dict:
        res = await self._http.get(f"/beacons/{beacon}")
        res.raise_for_status()
        return res.json()
