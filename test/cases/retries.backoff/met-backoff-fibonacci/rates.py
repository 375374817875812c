import logging

import backoff
import requests

logging.basicConfig(level=logging.INFO)


@backoff.on_exception(backoff.fibo, requests.RequestException, max_tries=4)
def rates(day):
    return requests.get("https://rates.example.org/" + day, timeout=3).json()
