import logging

import requests
from celery import shared_task
from django.core.management import call_command
from django.template.loader import render_to_string

from integrations.logistics import CarrierClient, InventoryClient
from orders.models import Order, Product

logger = logging.getLogger(__name__)


@shared_task(
    bind=True,
    autoretry_for=(requests.RequestException,),
    retry_backoff=5,
    retry_backoff_max=900,
    max_retries=None,
    acks_late=True,
)
def ship(self, order_id: str) -> None:
    order = Order.objects.select_related("customer").get(pk=order_id)
    order.tracking = CarrierClient().book(order)
    order.status = Order.Status.SHIPPED
    order.save(update_fields=["tracking", "status"])


@shared_task
def render_invoice(order_id: str) -> str:
    order = Order.objects.select_related("customer", "product").get(pk=order_id)
    return render_to_string("invoice.html", {"order": order})


@shared_task
def sync_stock() -> None:
    try:
        items = InventoryClient().snapshot()
    except requests.RequestException as exc:
        logger.info("stock sync skipped: %s", type(exc).__name__)
        return
    for item in items:
        Product.objects.filter(sku=item["sku"]).update(stock=item["available"])


@shared_task
def trim_history(days: int) -> None:
    call_command("clean_old_history", "--auto", "--days", str(days))
