from functools import lru_cache

from fastapi import Depends, FastAPI

from logs.clients import BeaconClient

app = FastAPI()


@lru_cache
def beacons() -> BeaconClient:
    return BeaconClient()


@app.get("/beacons/{beacon}")
async def show(beacon: str, client: BeaconClient = Depends(beacons)):
    return await client.state(beacon)
