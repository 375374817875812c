import functools
import threading
import time


class CircuitOpen(Exception):
    pass


class Circuit:
    def __init__(self, limit=5, pause=30.0):
        self._lock = threading.Lock()
        self._limit = limit
        self._pause = pause
        self._strikes = 0
        self._state = "closed"
        self._since = 0.0

    def __call__(self, fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            self._enter()
            try:
                out = fn(*args, **kwargs)
            except Exception:
                self._lost()
                raise
            self._won()
            return out
        return inner

    def _enter(self):
        with self._lock:
            if self._state == "open":
                if time.monotonic() - self._since < self._pause:
                    raise CircuitOpen()
                self._state = "half-open"
            elif self._state == "half-open":
                raise CircuitOpen()

    def _lost(self):
        with self._lock:
            self._strikes += 1
            if self._state == "half-open" or self._strikes >= self._limit:
                self._state = "open"
                self._since = time.monotonic()

    def _won(self):
        with self._lock:
            self._state = "closed"
            self._strikes = 0
