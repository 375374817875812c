import logging

from django.http import JsonResponse

logger = logging.getLogger(__name__)


def parcels(request):
    logger.info("parcels listed")
    return JsonResponse({"parcels": []})


def scan(request, pk):
    logger.warning("parcel %s scanned twice", pk)
    return JsonResponse({"id": pk})
