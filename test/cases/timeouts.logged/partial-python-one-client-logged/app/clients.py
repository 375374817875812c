import logging

import httpx

log = logging.getLogger(__name__)
http = httpx.AsyncClient(timeout=3.0)


async def tax(order_id: str, net: int):
    try:
        r = await http.post("https://tax.internal/v1/compute", json={"net": net})
        return r.json()["tax"]
    except httpx.TimeoutException as exc:
        log.error("tax service timed out order_id=%s url=%s: %r", order_id, exc.request.url, exc)
        raise


async def address(order_id: str, raw: str):
    try:
        r = await http.get("https://address.internal/v1/normalize", params={"q": raw})
        return r.json()
    except httpx.TimeoutException:
        return None
