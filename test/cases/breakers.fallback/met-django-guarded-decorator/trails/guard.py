import logging
from collections.abc import Callable
from functools import wraps

import requests
from pybreaker import CircuitBreaker, CircuitBreakerError

log = logging.getLogger("trails.guard")


def guarded(name: str, fallback: Callable):
    breaker = CircuitBreaker(fail_max=5, reset_timeout=30, name=name)

    def decorate(call: Callable) -> Callable:
        protected = breaker(call)

        @wraps(call)
        def wrapper(*args, **kwargs):
            try:
                return protected(*args, **kwargs)
            except (CircuitBreakerError, requests.RequestException) as error:
                log.warning("%s falls back: %r", name, error)
                return fallback(*args, **kwargs)

        return wrapper

    return decorate
