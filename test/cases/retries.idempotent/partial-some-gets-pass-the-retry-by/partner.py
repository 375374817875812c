import logging

import httpx
from tenacity import retry, stop_after_attempt, wait_random_exponential

log = logging.getLogger(__name__)


class Partner:
    def __init__(self, base: str) -> None:
        self.http = httpx.Client(base_url=base, timeout=3)

    def _send(self, method: str, path: str, **kwargs) -> dict:
        response = self.http.request(method, path, **kwargs)
        response.raise_for_status()
        return response.json()

    @retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=5), reraise=True)
    def fetch(self, path: str) -> dict:
        return self._send("GET", path)

    def peek(self, path: str) -> dict:
        return self._send("GET", path)
