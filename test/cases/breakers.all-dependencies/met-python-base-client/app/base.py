import pybreaker
import requests


class Upstream:
    name = "upstream"

    def __init__(self, url):
        self.url = url
        self.breaker = pybreaker.CircuitBreaker(fail_max=5, reset_timeout=30, name=self.name)

    def get(self, path):
        return self.breaker.call(self._get, path)

    def _get(self, path):
        r = requests.get(self.url + path, timeout=3)
        r.raise_for_status()
        return r.json()
