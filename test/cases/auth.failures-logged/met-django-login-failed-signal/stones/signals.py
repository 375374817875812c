import logging

from django.contrib.auth.signals import user_login_failed
from django.dispatch import receiver

log = logging.getLogger("security")


@receiver(user_login_failed)
def note(sender, credentials, request, **kwargs):
    log.warning("login refused for %s from %s", credentials.get("username"), request.META["REMOTE_ADDR"])
