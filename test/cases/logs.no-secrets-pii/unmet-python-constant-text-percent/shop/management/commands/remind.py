import logging

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand

log = logging.getLogger(__name__)
LINE = "reminder goes to %s"


class Command(BaseCommand):
    def handle(self, **options):
        for user in User.objects.filter(is_active=True):
            log.info(LINE % user.email)
