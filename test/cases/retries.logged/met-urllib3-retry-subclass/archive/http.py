import logging

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

log = logging.getLogger("archive.http")


class LoggedRetry(Retry):
    def increment(self, method=None, url=None, response=None, error=None, _pool=None, _stacktrace=None):
        log.warning(
            "attempt failed: %s %s status=%s error=%r left=%s",
            method,
            url,
            response.status if response is not None else None,
            error,
            self.total,
        )
        return super().increment(method, url, response, error, _pool, _stacktrace)


def session() -> requests.Session:
    policy = LoggedRetry(total=4, backoff_factor=0.3, backoff_jitter=0.2, status_forcelist=(500, 502, 503, 504))
    result = requests.Session()
    result.mount("http://", HTTPAdapter(max_retries=policy))
    result.mount("https://", HTTPAdapter(max_retries=policy))
    return result
