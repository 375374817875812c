import time
from enum import Enum


class State(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


class CircuitOpen(Exception):
    pass


class Circuit:
    def __init__(self, max_failures: int, pause: float):
        self.max_failures = max_failures
        self.pause = pause
        self.state = State.CLOSED
        self.failures = 0
        self.opened_at = 0.0

    async def run(self, operation, *args):
        if self.state is State.OPEN:
            if time.monotonic() - self.opened_at < self.pause:
                raise CircuitOpen()
            self.state = State.HALF_OPEN
        try:
            result = await operation(*args)
        except Exception:
            self.failures += 1
            if self.state is State.HALF_OPEN or self.failures >= self.max_failures:
                self.state = State.OPEN
                self.opened_at = time.monotonic()
            raise
        self.state = State.CLOSED
        self.failures = 0
        return result
