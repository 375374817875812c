import logging

import requests
from tenacity import retry, stop_after_attempt, wait_exponential, wait_random

log = logging.getLogger(__name__)


@retry(stop=stop_after_attempt(3), wait=wait_exponential(max=10) + wait_random(0, 1))
def rate(pair):
    response = requests.get(f"http://rates/{pair}", timeout=3)
    response.raise_for_status()
    return response.json()
