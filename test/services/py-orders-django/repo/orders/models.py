import uuid

from django.conf import settings
from django.db import models
from encrypted_model_fields.fields import EncryptedCharField
from simple_history.models import HistoricalRecords


class Customer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    full_name = models.CharField(max_length=200)
    email = models.EmailField(unique=True)
    phone = EncryptedCharField(max_length=32, blank=True)
    address = models.TextField(blank=True)


class Product(models.Model):
    sku = models.CharField(max_length=40, unique=True)
    title = models.CharField(max_length=200)
    price_cents = models.PositiveIntegerField()
    stock = models.IntegerField(default=0)


class Order(models.Model):
    class Status(models.TextChoices):
        PENDING = "pending"
        PAID = "paid"
        SHIPPED = "shipped"
        CANCELLED = "cancelled"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="orders")
    product = models.ForeignKey(Product, on_delete=models.PROTECT)
    quantity = models.PositiveSmallIntegerField(default=1)
    total_cents = models.PositiveIntegerField()
    shipping_address = models.TextField()
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.PENDING)
    charge_id = models.CharField(max_length=64, blank=True)
    tracking = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    history = HistoricalRecords()


class Refund(models.Model):
    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="refunds")
    cents = models.PositiveIntegerField()
    reason = models.CharField(max_length=200)
    provider_ref = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)
