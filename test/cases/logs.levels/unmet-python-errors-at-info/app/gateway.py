import logging

import requests

log = logging.getLogger(__name__)


def charge(order_id, cents):
    try:
        r = requests.post("http://pay.internal/charges", json={"order": order_id, "cents": cents}, timeout=5)
        r.raise_for_status()
    except requests.RequestException as exc:
        log.info("charge failed order=%s error=%s", order_id, exc)
        return False
    log.info("charge ok order=%s", order_id)
    return True


def refund(order_id):
    try:
        requests.post(f"http://pay.internal/refunds/{order_id}", timeout=5).raise_for_status()
    except requests.RequestException as exc:
        log.debug("refund failed order=%s error=%s", order_id, exc)
        return False
    return True
