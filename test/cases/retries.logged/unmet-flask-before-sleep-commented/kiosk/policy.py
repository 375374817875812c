import logging

import requests
from tenacity import before_sleep_log, retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential

log = logging.getLogger("kiosk.upstream")

persistent = retry(
    retry=retry_if_exception_type((requests.ConnectionError, requests.Timeout)),
    stop=stop_after_attempt(4),
    wait=wait_random_exponential(multiplier=0.2, max=4),
    # before_sleep=before_sleep_log(log, logging.WARNING),
    reraise=True,
)
