import functools

import pybreaker
from django.conf import settings

_breakers: dict[str, pybreaker.CircuitBreaker] = {}


def _breaker(name: str) -> pybreaker.CircuitBreaker:
    if name not in _breakers:
        opts = settings.BREAKERS[name]
        _breakers[name] = pybreaker.CircuitBreaker(
            name=name, fail_max=opts["fail_max"], reset_timeout=opts["reset_timeout"]
        )
    return _breakers[name]


def guarded(name: str):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            return _breaker(name).call(fn, *args, **kwargs)

        return inner

    return wrap
