import pytest
from shop.models import Item


@pytest.mark.django_db
def test_item():
    assert Item.objects.count() == 1
