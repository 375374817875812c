import requests
from django.conf import settings

from integrations.http import build_session


class InventoryClient:
    """Stock levels, asked at checkout and by the periodic sync."""

    def available(self, sku: str) -> int | None:
        try:
            response = requests.get(f"{settings.INVENTORY_URL}/stock/{sku}")
            response.raise_for_status()
        except requests.RequestException:
            return None
        return response.json()["available"]

    def snapshot(self) -> list[dict]:
        response = requests.get(f"{settings.INVENTORY_URL}/stock", params={"format": "full"})
        response.raise_for_status()
        return response.json()["items"]


class CarrierClient:
    def __init__(self) -> None:
        self._session = build_session()

    def book(self, order) -> str:
        response = self._session.put(
            f"{settings.CARRIER_URL}/shipments/{order.pk}",
            json={"name": order.customer.full_name, "address": order.shipping_address},
        )
        response.raise_for_status()
        return response.json()["tracking"]
