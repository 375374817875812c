import logging

from django.db import transaction

from integrations.logistics import InventoryClient
from integrations.payments import PaymentFailed, PaymentsGateway
from orders.models import Customer, Order, Product, Refund

logger = logging.getLogger(__name__)


class OutOfStock(Exception):
    pass


class CheckoutService:
    def __init__(self, payments: PaymentsGateway | None = None, inventory: InventoryClient | None = None):
        self.payments = payments or PaymentsGateway()
        self.inventory = inventory or InventoryClient()

    def place(self, customer: Customer, product: Product, quantity: int, address: str, card_token: str) -> Order:
        logger.info(
            "checkout customer=%s email=%s phone=%s address=%s sku=%s",
            customer.full_name, customer.email, customer.phone, address, product.sku,
        )
        available = self.inventory.available(product.sku)
        if available is not None and available < quantity:
            raise OutOfStock(product.sku)
        order = Order.objects.create(
            customer=customer,
            product=product,
            quantity=quantity,
            total_cents=product.price_cents * quantity,
            shipping_address=address,
        )
        try:
            order.charge_id = self.payments.charge(order, card_token)
        except PaymentFailed as exc:
            logger.info("order %s not paid: %s", order.pk, exc)
            order.status = Order.Status.CANCELLED
            order.save(update_fields=["status"])
            raise
        order.status = Order.Status.PAID
        order.save(update_fields=["status", "charge_id"])
        from orders.tasks import ship

        transaction.on_commit(lambda: ship.delay(str(order.pk)))
        return order

    def refund(self, order: Order, cents: int, reason: str) -> Refund:
        reference = self.payments.refund(order.charge_id, cents)
        return Refund.objects.create(order=order, cents=cents, reason=reason, provider_ref=reference)
