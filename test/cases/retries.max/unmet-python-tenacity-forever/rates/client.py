import logging

import requests
from tenacity import retry, stop_after_attempt, wait_exponential

log = logging.getLogger(__name__)


# stop=stop_after_attempt(3)
@retry(wait=wait_exponential(max=10))
def rate(pair):
    response = requests.get(f"http://rates/{pair}", timeout=3)
    response.raise_for_status()
    return response.json()
