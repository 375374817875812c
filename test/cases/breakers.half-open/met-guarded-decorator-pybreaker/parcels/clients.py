import httpx
from django.conf import settings

from .resilience import guarded

http = httpx.Client(timeout=2.0)


@guarded("customs")
def duty_for(hs_code: str) -> float:
    r = http.get(f"{settings.CUSTOMS_URL}/duty/{hs_code}")
    r.raise_for_status()
    return r.json()["rate"]


@guarded("tracking")
def position(parcel: str) -> dict:
    r = http.get(f"{settings.TRACKING_URL}/parcels/{parcel}")
    r.raise_for_status()
    return r.json()
