import logging

import requests
from tenacity import before_sleep_log, retry, stop_after_attempt, stop_after_delay, wait_random_exponential

log = logging.getLogger(__name__)


@retry(
    stop=stop_after_delay(20) | stop_after_attempt(4),
    wait=wait_random_exponential(multiplier=0.2, max=5),
    before_sleep=before_sleep_log(log, logging.WARNING),
    reraise=True,
)
def rate(pair):
    response = requests.get(f"http://rates/{pair}", timeout=3)
    response.raise_for_status()
    return response.json()
