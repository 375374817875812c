import pybreaker
from prometheus_client import Gauge

from quotes.settings import settings

STATE = Gauge("breaker_open", "1 while the breaker is open", ["name"])


class PrometheusListener(pybreaker.CircuitBreakerListener):
    def state_change(self, cb, old_state, new_state):
        STATE.labels(cb.name).set(new_state.name == "open")


def build(name: str) -> pybreaker.CircuitBreaker:
    return pybreaker.CircuitBreaker(
        name=name,
        fail_max=settings.breaker_fail_max,
        reset_timeout=settings.breaker_reset_seconds,
        listeners=[PrometheusListener()],
    )
