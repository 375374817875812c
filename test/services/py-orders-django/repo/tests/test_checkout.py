from unittest.mock import Mock

import pytest

from orders.models import Customer, Product
from orders.services import CheckoutService, OutOfStock


@pytest.mark.django_db
def test_out_of_stock(django_user_model):
    user = django_user_model.objects.create_user("a", password="irrelevant")
    customer = Customer.objects.create(user=user, full_name="A", email="a@example.org")
    product = Product.objects.create(sku="S1", title="Lamp", price_cents=900)
    inventory = Mock(available=Mock(return_value=0))
    with pytest.raises(OutOfStock):
        CheckoutService(Mock(), inventory).place(customer, product, 1, "x", "tok")
