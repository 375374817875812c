import requests
from django.conf import settings
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


def _session() -> requests.Session:
    session = requests.Session()
    adapter = HTTPAdapter(max_retries=Retry(**settings.OUTBOUND_RETRY), pool_maxsize=20)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class LandRegistry:
    session = _session()

    def parcel(self, number: str) -> dict:
        res = self.session.get(f"{settings.LAND_REGISTRY_URL}/parcels/{number}", timeout=(1, 4))
        res.raise_for_status()
        return res.json()
