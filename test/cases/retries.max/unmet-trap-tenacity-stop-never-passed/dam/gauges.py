import logging

import requests
from django.conf import settings
from tenacity import before_sleep_log, retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential

log = logging.getLogger(__name__)


@retry(
    retry=retry_if_exception_type(requests.RequestException),
    wait=wait_random_exponential(multiplier=0.2, max=10),
    before_sleep=before_sleep_log(log, logging.WARNING),
)
def level(gauge: str) -> float:
    answer = requests.get(f"{settings.GAUGES_URL}/gauges/{gauge}/level", timeout=3)
    answer.raise_for_status()
    return answer.json()["metres"]
