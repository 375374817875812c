import logging

import requests
import backoff

log = logging.getLogger(__name__)


@backoff.on_exception(backoff.expo, requests.RequestException, max_tries=4, jitter=None)
def rate(pair):
    response = requests.get(f"http://rates/{pair}", timeout=3)
    response.raise_for_status()
    return response.json()
