import logging

import requests
import random, time

log = logging.getLogger(__name__)


def rate(pair):
    delay = 0.2
    for attempt in range(4):
        try:
            response = requests.get(f"http://rates/{pair}", timeout=3)
            response.raise_for_status()
            return response.json()
        except requests.RequestException as error:
            if attempt == 3:
                raise
            log.warning("rates failed, attempt %s: %s", attempt, error)
            time.sleep(delay + random.uniform(0, 0.1))
            delay = delay * 2
