import functools
import logging
import time

import requests
from flask import g, has_request_context

logger = logging.getLogger(__name__)


class ServiceSession(requests.Session):
    """Session with a default timeout that carries the request id onward."""

    def __init__(self, timeout: tuple[float, float] = (2.0, 6.0), **headers: str) -> None:
        super().__init__()
        self._timeout = timeout
        self.headers.update(headers)

    def request(self, method, url, **kwargs):
        kwargs.setdefault("timeout", self._timeout)
        if has_request_context():
            extra = kwargs.pop("headers", None) or {}
            kwargs["headers"] = {**extra, "X-Request-ID": g.request_id}
        return super().request(method, url, **kwargs)


def again(times: int = 3, pause: float = 0.5, on: tuple = (requests.ConnectionError, requests.Timeout)):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except on as exc:
                    if attempt == times:
                        raise
                    logger.warning("attempt %d of %s failed: %s", attempt, func.__qualname__, type(exc).__name__)
                    time.sleep(pause)

        return wrapper

    return decorate
