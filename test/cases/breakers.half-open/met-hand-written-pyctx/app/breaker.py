import threading
import time


class CircuitOpen(Exception):
    pass


class Circuit:
    """Used as a context manager around one call."""

    def __init__(self, limit: int, pause: float):
        self._limit = limit
        self._pause = pause
        self._failures = 0
        self._open_until = 0.0
        self._trial = threading.Lock()

    def __enter__(self):
        if self._failures >= self._limit:
            if time.monotonic() < self._open_until or not self._trial.acquire(blocking=False):
                raise CircuitOpen()
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self._failures = 0
        else:
            self._failures += 1
            self._open_until = time.monotonic() + self._pause
        if self._trial.locked():
            self._trial.release()
        return False
