import logging

import requests
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential

log = logging.getLogger(__name__)


@retry(
    stop=stop_after_attempt(4),
    wait=wait_random_exponential(multiplier=0.2, max=4),
    retry=retry_if_exception_type(requests.ConnectionError),
    reraise=True,
)
def fetch(isbn):
    r = requests.get(f"http://library.internal/books/{isbn}", timeout=3)
    r.raise_for_status()
    return r.json()


def describe(isbn):
    book = fetch(isbn)
    log.info("book described isbn=%s", isbn)
    return f"{book['title']} by {book['author']}"
