import requests

from crane import settings
from crane.breaker import Breaker

_breaker = Breaker()


def _gusts(site: str) -> float:
    answer = requests.get(f"{settings.WIND_URL}/sites/{site}/gusts", timeout=settings.WIND_TIMEOUT)
    answer.raise_for_status()
    return answer.json()["mps"]


def gusts(site: str) -> float:
    return _breaker.call(_gusts, site)
