from django.core.management.base import BaseCommand
from django.db import transaction

from orders.models import Customer, Order


class Command(BaseCommand):
    help = "Erase the personal data of a customer on request (privacy desk)."

    def add_arguments(self, parser):
        parser.add_argument("customer_id", type=int)

    @transaction.atomic
    def handle(self, *args, customer_id: int, **options):
        customer = Customer.objects.select_for_update().get(pk=customer_id)
        Order.history.filter(customer_id=customer_id).update(shipping_address="")
        Order.objects.filter(customer=customer).update(shipping_address="")
        customer.full_name = "erased"
        customer.email = f"erased-{customer.pk}@invalid.example"
        customer.phone = customer.address = ""
        customer.save()
        user = customer.user
        user.username, user.email, user.is_active = f"erased-{user.pk}", "", False
        user.first_name = user.last_name = ""
        user.set_unusable_password()
        user.save()
        self.stdout.write("done")
