import logging

from django.http import JsonResponse

log = logging.getLogger(__name__)


def loaves(request):
    log.info("asked")
    return JsonResponse({})
