import enum
import functools
import logging
import threading
import time

log = logging.getLogger(__name__)


class State(enum.Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


class CircuitOpen(Exception):
    pass


class CircuitBreaker:
    def __init__(self, name, max_failures=5, cooldown=30.0):
        self.name = name
        self.max_failures = max_failures
        self.cooldown = cooldown
        self._failures = 0
        self._opened_at = None
        self._state = State.CLOSED
        self._lock = threading.Lock()

    def __call__(self, fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            self._before()
            try:
                result = fn(*args, **kwargs)
            except Exception:
                self._failed()
                raise
            self._succeeded()
            return result
        return wrapper

    def _before(self):
        with self._lock:
            if self._state is State.OPEN:
                if time.monotonic() - self._opened_at < self.cooldown:
                    raise CircuitOpen(self.name)
                self._state = State.HALF_OPEN

    def _failed(self):
        with self._lock:
            self._failures += 1
            if self._state is State.HALF_OPEN or self._failures >= self.max_failures:
                self._state = State.OPEN
                self._opened_at = time.monotonic()
                log.warning("circuit %s open", self.name)

    def _succeeded(self):
        with self._lock:
            self._failures = 0
            self._state = State.CLOSED
