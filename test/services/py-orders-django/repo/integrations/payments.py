import logging

import pybreaker
import requests
from django.conf import settings

from common.telemetry import breaker_state
from integrations.http import build_session

logger = logging.getLogger(__name__)


class PaymentFailed(Exception):
    pass


class StateGauge(pybreaker.CircuitBreakerListener):
    def state_change(self, cb, old_state, new_state):
        breaker_state.labels(cb.name).set(1 if new_state.name == pybreaker.STATE_OPEN else 0)


breaker = pybreaker.CircuitBreaker(
    fail_max=settings.BREAKER_FAIL_MAX,
    reset_timeout=settings.BREAKER_RESET_SECONDS,
    listeners=[StateGauge()],
    name="payments",
)


class PaymentsGateway:
    def __init__(self) -> None:
        self._session = build_session(Authorization=f"Bearer {settings.PAYMENTS_API_KEY}")

    @breaker
    def _call(self, method: str, path: str, **kwargs) -> dict:
        response = self._session.request(method, f"{settings.PAYMENTS_URL}{path}", **kwargs)
        response.raise_for_status()
        return response.json()

    def charge(self, order, card_token: str) -> str:
        payload = {"amount": order.total_cents, "source": card_token, "reference": str(order.pk)}
        try:
            return self._call("POST", "/charges", json=payload)["id"]
        except requests.Timeout:
            logger.info("charge timed out order=%s limit=6s", order.pk)
            raise PaymentFailed("timeout")
        except requests.RequestException as exc:
            logger.info("charge failed order=%s error=%s", order.pk, type(exc).__name__)
            raise PaymentFailed("gateway") from exc

    def refund(self, charge_id: str, cents: int) -> str:
        return self._call("PUT", f"/charges/{charge_id}/refund", json={"amount": cents})["id"]
