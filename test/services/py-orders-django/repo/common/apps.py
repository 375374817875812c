import logging

from django.apps import AppConfig
from django.contrib.auth.signals import user_login_failed

logger = logging.getLogger("security")


def record_failure(sender, credentials, request=None, **kwargs):
    address = request.META.get("REMOTE_ADDR") if request else None
    logger.warning("sign-in rejected from %s", address)


class CommonConfig(AppConfig):
    name = "common"

    def ready(self) -> None:
        user_login_failed.connect(record_failure, dispatch_uid="common.record_failure")
