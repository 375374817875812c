from django.core.management.base import BaseCommand

from people.models import Visitor


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("visitor", type=int)

    def handle(self, *args, visitor, **options):
        found = Visitor.objects.get(pk=visitor)
        found.last_seen = None
        found.save()
