import threading
import time


class Open(Exception):
    pass


class Breaker:
    def __init__(self):
        self._lock = threading.Lock()
        self._failures = 0
        self._opened_at = 0.0
        self._probing = False

    def call(self, function, *args):
        with self._lock:
            if self._failures >= 5:
                if self._probing or time.monotonic() - self._opened_at < 30:
                    raise Open(function.__name__)
                self._probing = True
        try:
            result = function(*args)
        except Exception:
            with self._lock:
                self._failures += 1
                self._opened_at = time.monotonic()
                self._probing = False
            raise
        with self._lock:
            self._failures = 0
            self._probing = False
        return result
